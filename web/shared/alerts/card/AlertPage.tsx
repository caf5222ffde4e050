import { ArrowLeftOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import type { AlertDetail } from '../../../contract/alerts'
import type { CaseView } from '../../../contract/cases'
import { Page } from '../../Page'
import { isApiError } from '../../api/ApiError'
import { useCase, useItem } from '../../api/hooks'
import { Failed } from '../../states/Failed'
import { Loading } from '../../states/Loading'
import { PersonClocks } from '../../PersonClocks'
import { CardActions } from './CardActions'
import { CardLife } from './CardLife'
import { AlertFacts } from './AlertFacts'
import { AlertStatement } from './AlertStatement'
import { CaseBehind } from './CaseBehind'
import { OrderOfAlert } from './OrderOfAlert'
import { useAlert } from './useAlert'
import './alert.css'

/** One warning or card in full words, and the case behind it: from here every number opens to its events. */
export function AlertPage({ listAt }: { listAt: string }) {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const alert = useAlert(id)
  const found = useCase(alert.data?.caseNo)
  const error = alert.error ?? found.error

  if (isApiError(alert.error) && alert.error.status === 404) {
    return (
      <Page
        title={t('alert.notFoundTitle')}
        above={<BackLink to={listAt} />}
        width="wide"
        lead={t('alert.notFoundText')}
      >
        {null}
      </Page>
    )
  }
  if (error) {
    const retry = () => void (alert.error ? alert.refetch() : found.refetch())
    return (
      <Page title={alert.data?.name ?? t('alert.title')} above={<BackLink to={listAt} />} width="wide">
        <Failed error={error} onRetry={retry} />
      </Page>
    )
  }
  if (!alert.data || !found.data) return <Loading rows={8} />
  return <OneAlert alert={alert.data} shown={found.data} listAt={listAt} />
}

interface OneAlertProps {
  alert: AlertDetail
  shown: CaseView
  listAt: string
}

function OneAlert({ alert, shown, listAt }: OneAlertProps) {
  const { t } = useTranslation()
  const guide = useItem(shown.itemCode)
  const clocks = alert.clocks.map(clock => ({ ...clock, name: t(`card.clock.${clock.code}`) }))
  return (
    <Page
      title={alert.name}
      browserTitle={`${t(`level.${alert.level}`)} ${alert.name}`}
      above={<BackLink to={listAt} />}
      actions={<OrderOfAlert alert={alert} />}
      width="wide"
    >
      <div className="alert-detail">
        <AlertFacts alert={alert} shown={shown} />
        <AlertStatement alert={alert} shown={shown} guide={guide.data} />
        <div className="card-columns">
          <section className="sheet">
            <h2>{t('card.life')}</h2>
            <CardLife lines={alert.life} />
          </section>
          <div className="card-columns__side">
            <CardActions alert={alert} />
            <section className="sheet">
              <h2>{t('card.clocks')}</h2>
              <PersonClocks clocks={clocks} note={t('card.clocksNote')} />
            </section>
          </div>
        </div>
        <CaseBehind shown={shown} currentId={alert.id} />
      </div>
    </Page>
  )
}

function BackLink({ to }: { to: string }) {
  const { t } = useTranslation()
  const from = (useLocation().state as { from?: string } | null)?.from ?? ''
  return (
    <Link className="back-link" to={`${to}${from}`}>
      <ArrowLeftOutlined aria-hidden="true" /> {t('alert.back')}
    </Link>
  )
}
