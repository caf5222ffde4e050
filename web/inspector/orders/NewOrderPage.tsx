import { ArrowLeftOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Page } from '../../shared/Page'
import { type Department, useDepartments } from '../../shared/orders/queries'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import '../../shared/orders/orders.css'
import { useAlert } from '../../shared/alerts/card/useAlert'
import { NewOrderForm } from './NewOrderForm'

/** 开立督办单: by hand, or from the card that the address names. */
export function NewOrderPage() {
  const { t } = useTranslation()
  const [query] = useSearchParams()
  const alertId = query.get('alert') ?? ''
  const departments = useDepartments()
  const back = (
    <Link className="order-back" to={alertId ? `/alerts/${encodeURIComponent(alertId)}` : '/orders'}>
      <ArrowLeftOutlined aria-hidden /> {t(alertId ? 'orders.backToCard' : 'order.back')}
    </Link>
  )
  return (
    <Page title={t('orders.open')} lead={t('orders.openLead')} above={back} width="wide">
      {departments.isPending && <Loading rows={6} />}
      {departments.isError && <Failed error={departments.error} onRetry={() => void departments.refetch()} />}
      {departments.data &&
        (alertId ? (
          <FromCard alertId={alertId} departments={departments.data} />
        ) : (
          <NewOrderForm departments={departments.data} />
        ))}
    </Page>
  )
}

function FromCard({ alertId, departments }: { alertId: string; departments: readonly Department[] }) {
  const { t } = useTranslation()
  const card = useAlert(alertId)
  if (card.isPending) return <Loading rows={6} />
  if (card.error) return <Failed error={card.error} onRetry={() => void card.refetch()} />
  if (!card.data) return <Failed title={t('alert.notFoundTitle')} text={t('alert.notFoundText')} />
  return <NewOrderForm departments={departments} card={card.data} />
}
