import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProcessView } from '../../contract/administration'
import type { ItemGuide } from '../../contract/items'
import type { ElementFacts } from '../diagram/describeElement'
import { LimitFacts } from './LimitFacts'
import { StepFacts } from './StepFacts'
import './panel.css'

export interface ElementPanelProps {
  facts: ElementFacts
  process: ProcessView
  /** Absent while it loads, or when the guide cannot be had: the panel then says what the diagram says. */
  guide: ItemGuide | undefined
  onClose(): void
}

/** What a chosen element is: who does it, within which limit, by which article. */
export function ElementPanel({ facts, process, guide, onClose }: ElementPanelProps) {
  const { t } = useTranslation()
  const takeFocus = useFocusWhileOpen()

  const step = process.steps.find(({ elementIds }) => elementIds.includes(facts.id))
  const limit = guide?.limits.find(({ code }) => code === facts.message)
  return (
    <aside className="element-panel" aria-label={t('panel.label')}>
      <header className="element-panel__head">
        <div>
          <p className="element-panel__kind">{t(`kinds.${facts.kind}`)}</p>
          <h2 key={facts.id} ref={takeFocus} tabIndex={-1}>
            {step?.name || facts.name || t('panel.unnamed')}
          </h2>
        </div>
        <Button
          type="text"
          icon={<CloseOutlined aria-hidden />}
          aria-label={t('panel.close')}
          onClick={onClose}
        />
      </header>
      {step && <StepFacts step={step} guide={guide} />}
      {limit && <LimitFacts limit={limit} />}
      <section>
        <h3>{t('panel.article')}</h3>
        {facts.documentation.length === 0 && <p className="element-panel__quiet">{t('panel.noArticle')}</p>}
        {facts.documentation.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    </aside>
  )
}

/** Each new heading takes the focus; on closing it goes back to where it came from. */
function useFocusWhileOpen() {
  const opener = useRef<Element | null>(null)
  useEffect(
    () => () => {
      const from = opener.current
      if (from instanceof HTMLElement || from instanceof SVGElement) from.focus()
    },
    [],
  )
  return useCallback((heading: HTMLHeadingElement | null) => {
    if (!heading) return
    const from = document.activeElement
    if (from && from !== document.body && !heading.closest('aside')?.contains(from)) opener.current = from
    heading.focus({ preventScroll: true })
  }, [])
}
