import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '../../contract/orders'
import { Day } from '../Day'
import { OrderClockBadge } from './OrderTags'

/** Everybody's time, the department's and the inspector's alike, and where the numbers come from. */
export function OrderClocks({ order: { clocks, rulesNote } }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  return (
    <section className="order-sheet order-detail__clocks">
      <h2>{t('order.clocks')}</h2>
      <ul className="order-clocks gb-plain-list">
        {clocks.map(clock => (
          <li key={clock.code}>
            <span className="order-clocks__name">{t(`order.clock.${clock.code}`)}</span>
            <OrderClockBadge clock={clock} />
            <span className="gb-quiet">
              {t('order.clockSpan', { count: clock.workingDays })} · <Day on={clock.dueOn} />
            </span>
          </li>
        ))}
      </ul>
      <p className="order-note gb-quiet">{rulesNote}</p>
    </section>
  )
}
