import { loadOrderRules } from '../../config/loadOrderRules'
import type { Order, OrderEvent } from '../../domain/orders/order'
import { orderAfter } from '../../domain/orders/orderLife'
import { civilDate } from '../../lib/civilDate'
import type { Instant, Moment } from '../../lib/moment'

/** The rules as they are delivered. */
export const orderRules1 = loadOrderRules('config/supervision/orders-1.yaml')

export const momentOf = (on: string): Moment => ({
  at: `${on}T02:00:00.000Z` as Instant,
  on: civilDate(on),
  minuteOfDay: 600,
})

/** What happens in a life, without who and when. */
type Said<E = OrderEvent> = E extends OrderEvent ? Omit<E, 'at' | 'on' | 'by'> : never

export const eventOn = (on: string, said: Said): OrderEvent => {
  const { at, on: day } = momentOf(on)
  return { ...said, at, on: day, by: { accountId: 'inspector', name: '监察员' } }
}

/** Opened on Monday 2026-03-02, blue: to sign for by 03-03, to report by 03-09. */
export const sampleOrder = (more: Partial<Order> = {}): Order => ({
  id: 'order:case-1:R1:1',
  orderNo: '郑监督〔2026〕1号',
  rulesVersion: 1,
  departmentNo: '18',
  origin: { kind: 'alert', alertId: 'case-1:R1:1' },
  subject: '户外广告设置审批超法定时限',
  demand: '立即办结并说明原因',
  basis: '《行政许可法》第四十二条',
  caseNos: ['case-1'],
  openedAt: momentOf('2026-03-02').at,
  colour: 'blue',
  dueOn: civilDate('2026-03-09'),
  state: 'issued',
  letter: 'none',
  life: [eventOn('2026-03-02', { type: 'opened', colour: 'blue', dueOn: civilDate('2026-03-09') })],
  nextAt: null,
  tellAt: null,
  version: 1,
  ...more,
})

/** @throws Error where one of them is not lawful */
export function orderWith(...events: readonly OrderEvent[]): Order {
  return events.reduce<Order>((order, event) => {
    const next = orderAfter(order, event)
    if (!next) throw new Error(`${event.type} is not lawful in ${order.state}`)
    return next
  }, sampleOrder())
}
