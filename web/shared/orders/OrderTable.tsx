import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Order } from '../../contract/orders'
import { Day } from '../Day'
import { ColourTag, OrderClockBadge, OrderStateTag } from './OrderTags'

const columns = ['colour', 'subject', 'department', 'state', 'running', 'openedOn'] as const

/** Newest first, as the server gives them. On a phone each row folds into a card. */
export function OrderTable({ orders }: { orders: readonly Order[] }) {
  const { t } = useTranslation('shared')
  return (
    <table className="gb-table order-table">
      <caption className="gb-hidden">{t('order.caption')}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`order.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {orders.map(order => (
          <OrderRow key={order.id} order={order} />
        ))}
      </tbody>
    </table>
  )
}

/** One order. Its subject is the link, and the link covers the row. */
function OrderRow({ order }: { order: Order }) {
  const { t } = useTranslation('shared')
  const { id, orderNo, colour, subject, departmentName, running, letter, origin } = order
  return (
    <tr className={`gb-row order-row order-row--${colour}`}>
      <td>
        <ColourTag colour={colour} />
      </td>
      <th scope="row">
        <Link className="gb-row__link" to={`/orders/${encodeURIComponent(id)}`}>
          {subject}
        </Link>
        <small>
          {orderNo} · {t(`order.origin.${origin.kind}`)}
          {letter === 'proposed' && ` · ${t('order.letterProposed')}`}
        </small>
      </th>
      <td className="order-row__department">{departmentName}</td>
      <td>
        <OrderStateTag order={order} />
      </td>
      <td className="order-row__running">
        {running ? (
          <>
            <OrderClockBadge clock={running} />
            <small>
              {t(`order.clock.${running.code}`)} · <Day on={running.dueOn} />
            </small>
          </>
        ) : (
          <span className="gb-quiet">{t('order.noClock')}</span>
        )}
      </td>
      <td data-label={t('order.columns.openedOn')}>
        <Day on={order.openedOn} />
      </td>
    </tr>
  )
}
