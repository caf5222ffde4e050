import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '../../contract/orders'
import { PersonClocks } from '../PersonClocks'

/** Everybody's time to sign, to report and to check. */
export function OrderClocks({ order: { clocks, rulesNote } }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  const named = clocks.map(clock => ({ ...clock, name: t(`order.clock.${clock.code}`) }))
  return (
    <section className="order-sheet order-detail__clocks">
      <h2>{t('order.clocks')}</h2>
      <PersonClocks clocks={named} note={rulesNote} />
    </section>
  )
}
