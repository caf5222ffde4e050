import { ExclamationCircleFilled } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Errors } from './useFiling'

/** Everything that is wrong on this screen, each a link to its field. A new round of checking takes the focus here. */
export function ErrorSummary({ errors, round }: { errors: Errors; round: number }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const found = Object.entries(errors)
  useEffect(() => {
    if (round > 0) box.current?.focus()
  }, [round])
  if (found.length === 0) return null
  return (
    <div ref={box} className="pt-errors" role="alert" tabIndex={-1}>
      <strong>
        <ExclamationCircleFilled aria-hidden /> {t('check.summary', { count: found.length })}
      </strong>
      <ul>
        {found.map(([field, sentence]) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={event => {
                event.preventDefault()
                focusField(field)
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The control of that path, or the first one inside it where the path names a group. */
function focusField(field: string): void {
  const element = document.getElementById(field)
  const control = element?.matches('input, textarea, select') ? element : element?.querySelector('input')
  ;(control as HTMLElement | null | undefined)?.focus()
  element?.scrollIntoView({ block: 'center' })
}
