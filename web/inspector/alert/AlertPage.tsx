import { ArrowLeftOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import type { Alert } from '../../contract/alerts'
import type { CaseView } from '../../contract/cases'
import { Page } from '../../shared/Page'
import { useCase, useItem } from '../../shared/api/hooks'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { AlertFacts } from './AlertFacts'
import { AlertStatement } from './AlertStatement'
import { CaseBehind } from './CaseBehind'
import { OrderOfAlert } from './OrderOfAlert'
import { useAlert } from './useAlert'
import './alert.css'

/** One warning or card in full words, and the case behind it: from here every number opens to its events. */
export function AlertPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const alert = useAlert(id)
  const found = useCase(alert.data?.caseNo)
  const error = alert.error ?? found.error

  if (error) {
    const retry = () => void (alert.error ? alert.refetch() : found.refetch())
    return (
      <Page title={alert.data?.name ?? t('alert.title')} above={<BackLink />} width="wide">
        <Failed error={error} onRetry={retry} />
      </Page>
    )
  }
  if (alert.data === null) {
    return (
      <Page title={t('alert.notFoundTitle')} above={<BackLink />} width="wide" lead={t('alert.notFoundText')}>
        {null}
      </Page>
    )
  }
  if (!alert.data || !found.data) return <Loading rows={8} />
  return <OneAlert alert={alert.data} shown={found.data} />
}

function OneAlert({ alert, shown }: { alert: Alert; shown: CaseView }) {
  const { t } = useTranslation()
  const guide = useItem(shown.itemCode)
  return (
    <Page
      title={alert.name}
      browserTitle={`${t(`level.${alert.level}`)} ${alert.name}`}
      above={<BackLink />}
      actions={<OrderOfAlert alert={alert} />}
      width="wide"
    >
      <div className="alert-detail">
        <AlertFacts alert={alert} shown={shown} />
        <AlertStatement alert={alert} shown={shown} guide={guide.data} />
        <CaseBehind shown={shown} currentId={alert.id} />
      </div>
    </Page>
  )
}

function BackLink() {
  const { t } = useTranslation()
  const from = (useLocation().state as { from?: string } | null)?.from ?? ''
  return (
    <Link className="back-link" to={`/${from}`}>
      <ArrowLeftOutlined aria-hidden="true" /> {t('alert.back')}
    </Link>
  )
}
