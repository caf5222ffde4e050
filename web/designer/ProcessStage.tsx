import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProcessView } from '../contract/administration'
import type { ItemGuide } from '../contract/items'
import { Failed } from '../shared/states/Failed'
import type { ElementFacts } from './diagram/describeElement'
import { type DiagramControls, DiagramCanvas } from './diagram/DiagramCanvas'
import { ZoomBar } from './diagram/ZoomBar'
import { ElementPanel } from './panel/ElementPanel'
import { StepStrip } from './steps/StepStrip'
import { useStepBadges } from './steps/useStepBadges'

export interface ProcessStageProps {
  process: ProcessView
  guide: ItemGuide | undefined
  chosenId: string | undefined
  onChoose(elementId: string | undefined): void
}

/** The diagram, its steps in words, and beside it, never over it, what the chosen element is. */
export function ProcessStage({ process, guide, chosenId, onChoose }: ProcessStageProps) {
  const { t, i18n } = useTranslation()
  const badges = useStepBadges(process.steps)
  const controls = useRef<DiagramControls>(null)
  const [facts, setFacts] = useState<ElementFacts>()
  const [isFailed, setIsFailed] = useState(false)
  useCloseOnEscape(chosenId !== undefined, () => onChoose(undefined))

  if (isFailed) {
    const text = t('diagram.failedText', { code: process.itemCode })
    return <Failed title={t('diagram.failedTitle')} text={text} />
  }
  return (
    <>
      <StepStrip steps={process.steps} chosenId={chosenId} onChoose={onChoose} />
      <div className={facts ? 'process-stage process-stage--open' : 'process-stage'}>
        <div className="process-stage__sheet">
          <DiagramCanvas
            ref={controls}
            xml={process.xml}
            badges={badges}
            chosenId={chosenId}
            language={i18n.language}
            label={t('diagram.label', { name: process.itemName })}
            onChoose={onChoose}
            onDescribed={setFacts}
            onFailed={() => setIsFailed(true)}
          />
          <ZoomBar
            onZoomIn={() => controls.current?.zoomIn()}
            onZoomOut={() => controls.current?.zoomOut()}
            onFit={() => controls.current?.fit()}
          />
        </div>
        {facts && (
          <ElementPanel facts={facts} process={process} guide={guide} onClose={() => onChoose(undefined)} />
        )}
      </div>
    </>
  )
}

function useCloseOnEscape(isOpen: boolean, close: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  })
  useEffect(() => {
    if (!isOpen) return
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [isOpen])
}
