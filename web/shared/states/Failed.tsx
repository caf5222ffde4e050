import { ReloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isApiError } from '../api/ApiError'
import { useProblemText } from '../api/useProblemText'
import './states.css'

interface FailedProps {
  error?: unknown
  /** Where something else than a call failed: what, and what to do. */
  title?: string
  text?: ReactNode
  onRetry?: () => void
  /** Another way on, beside the retry. */
  action?: ReactNode
}

/** What did not arrive, why, and what to do: asking again where that can help. */
export function Failed({ error, title, text, onRetry, action }: FailedProps) {
  const { t } = useTranslation('shared')
  const problemText = useProblemText()
  const status = isApiError(error) ? error.status : undefined
  const isFinal = status === 404 || status === 403
  const heading = status === 404 ? 'notFoundTitle' : status === 403 ? 'notPermittedTitle' : 'title'
  return (
    <div className="gb-state" role="alert">
      <p className="gb-state-title">{title ?? t(`failed.${heading}`)}</p>
      <div className="gb-quiet">{text ?? problemText(error)}</div>
      <div className="gb-state-actions">
        {onRetry && !isFinal && (
          <Button icon={<ReloadOutlined aria-hidden />} onClick={onRetry}>
            {t('failed.retry')}
          </Button>
        )}
        {action}
      </div>
    </div>
  )
}
