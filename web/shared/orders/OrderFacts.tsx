import { MailOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '../../contract/orders'
import { Badge } from '../Badge'
import { CaseNo } from '../CaseNo'
import { Day } from '../Day'
import { Fact } from '../Fact'
import { ColourTag, OrderClockBadge, OrderStateTag } from './OrderTags'

/** What is known of the order at a glance. */
export function OrderFacts({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  const { colour, letter, running, cases } = order
  return (
    <section className={`order-card order-card--${colour}`} aria-label={t('order.facts')}>
      <div className="order-card__signs">
        <ColourTag colour={colour} />
        <OrderStateTag order={order} />
        {running && <OrderClockBadge clock={running} />}
        {letter !== 'none' && (
          <Badge tone={letter === 'proposed' ? 'amber' : 'bronze'} icon={<MailOutlined />}>
            {t(letter === 'proposed' ? 'order.letterProposed' : 'order.letterIssued')}
          </Badge>
        )}
      </div>
      <dl className="order-card__facts">
        <Fact label={t('order.orderNo')}>{order.orderNo}</Fact>
        <Fact label={t('order.columns.department')}>{order.departmentName}</Fact>
        <Fact label={t('order.columns.openedOn')}>
          <Day on={order.openedOn} />
        </Fact>
        <Fact label={t('order.dueOn')}>
          <Day on={order.dueOn} />
        </Fact>
        <Fact label={t('order.openedBy')}>{t(`order.origin.${order.origin.kind}`)}</Fact>
        {cases.length > 0 && (
          <Fact label={t('order.cases')}>
            <ul className="gb-plain-list">
              {cases.map(({ caseNo, itemName }) => (
                <li key={caseNo}>
                  <CaseNo caseNo={caseNo} /> <span className="gb-quiet">{itemName}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  )
}
