import { ArrowLeftOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { OrderDetail } from '../../contract/orders'
import { Page } from '../Page'
import { Failed } from '../states/Failed'
import { Loading } from '../states/Loading'
import { OrderActions } from './OrderActions'
import { OrderClocks } from './OrderClocks'
import { OrderFacts } from './OrderFacts'
import { OrderLife } from './OrderLife'
import { useOrder } from './queries'
import './orders.css'

/** One supervision order: what is asked, how much time is left, what one can do, and all that has happened. */
export function OrderPage() {
  const { t } = useTranslation('shared')
  const { id = '' } = useParams()
  const order = useOrder(id)
  const back = (
    <Link className="order-back" to="/orders">
      <ArrowLeftOutlined aria-hidden /> {t('order.back')}
    </Link>
  )
  if (order.error && !order.data) {
    return (
      <Page title={t('order.one')} above={back}>
        <Failed error={order.error} onRetry={() => void order.refetch()} />
      </Page>
    )
  }
  if (!order.data) return <Loading rows={8} />
  const { subject, orderNo } = order.data
  return (
    <Page title={subject} browserTitle={`${orderNo} ${subject}`} above={back}>
      <OneOrder order={order.data} />
    </Page>
  )
}

function OneOrder({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  return (
    <div className="order-detail">
      <OrderFacts order={order} />
      <OrderActions order={order} />
      <section className="order-sheet order-detail__asked">
        <h2>{t('order.demand')}</h2>
        <p className="gb-said">{order.demand}</p>
        <h2>{t('order.basis')}</h2>
        <p className="gb-said">{order.basis}</p>
      </section>
      <OrderClocks order={order} />
      <section className="order-sheet order-detail__life">
        <h2>{t('order.life')}</h2>
        <OrderLife lines={order.life} />
      </section>
    </div>
  )
}
