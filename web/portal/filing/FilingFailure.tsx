import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { isApiError } from '../../shared/api/ApiError'
import { useProblemText } from '../../shared/api/useProblemText'
import type { Filing } from './useFiling'

/** Why it was not filed, and the way on. The draft is never lost. */
export function FilingFailure({ filing }: { filing: Filing }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const problemText = useProblemText()
  const { failure } = filing
  const code = isApiError(failure) ? failure.problem.code : undefined
  if (!failure) return <div role="alert" />
  if (code === 'IDEMPOTENCY_KEY_REUSED') {
    return (
      <div role="alert">
        <Alert
          type="warning"
          showIcon
          title={t('filing.reusedTitle')}
          description={t('filing.reused')}
          action={
            <div className="pt-alert-ways">
              <Button onClick={() => void navigate('/cases')}>{t('filing.toCases')}</Button>
              <Button onClick={filing.fileAsNew}>{t('filing.asNew')}</Button>
            </div>
          }
        />
      </div>
    )
  }
  const hasEnded = isApiError(failure) && failure.status === 401
  const back = `/sign-in?${new URLSearchParams({ next: location.pathname.replace(/^\/portal/, '') })}`
  return (
    <div role="alert">
      <Alert
        type="warning"
        showIcon
        title={t('filing.failedTitle')}
        description={hasEnded ? t('filing.sessionEnded') : problemText(failure)}
        action={hasEnded && <Button href={`/portal${back}`}>{t('filing.signIn')}</Button>}
      />
    </div>
  )
}
