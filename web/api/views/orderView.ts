import { cited } from '../../../domain/catalogue/legalSource'
import { revisionOf } from '../../../domain/notification/revision'
import type { Order, OrderEvent } from '../../../domain/orders/order'
import { type OrderClock, orderClocks } from '../../../domain/orders/orderClocks'
import { isWithDepartment } from '../../../domain/orders/orderDeed'
import { isDone } from '../../../domain/orders/orderLife'
import type { House } from '../../../usecases/ports'
import { systemActor } from '../../../usecases/support/systemActor'
import type { OrderDetail, Order as OrderView } from '../../contract/orders'
import type { Texts } from '../support/texts'
import { saidIn } from './saidIn'

type OrderViewDeps = Pick<House, 'catalogue' | 'clock'>

/** An order with the time that runs today. */
export function orderView(order: Order, deps: OrderViewDeps): OrderView {
  const { id, orderNo, colour, departmentNo, subject, state, letter, openedAt, dueOn } = order
  const { kind, alertId } = order.origin
  return {
    id,
    orderNo,
    colour,
    departmentNo,
    departmentName: deps.catalogue.department(departmentNo)?.name ?? departmentNo,
    subject,
    origin: { kind, ...(alertId === undefined ? {} : { alertId }) },
    state,
    isDone: isDone(order),
    letter,
    openedAt,
    openedOn: order.life[0]!.on,
    dueOn,
    running: runningOf(order, clocksOf(order, deps)) ?? null,
    version: revisionOf(order),
  }
}

export async function orderDetailView(
  order: Order,
  texts: Texts,
  deps: OrderViewDeps & Pick<House, 'cases'>,
): Promise<OrderDetail> {
  const { demand, basis, caseNos } = order
  const found = await deps.cases.findMany(caseNos)
  const itemOf = (caseNo: string) => {
    const about = found.find(one => one.caseNo === caseNo)
    return about ? (deps.catalogue.item(about.itemCode, about.itemVersion)?.name ?? about.itemCode) : ''
  }
  return {
    ...orderView(order, deps),
    demand,
    basis,
    cases: caseNos.map(caseNo => ({ caseNo, itemName: itemOf(caseNo) })),
    clocks: clocksOf(order, deps),
    life: order.life.map(event => lifeLine(event, texts)),
    rulesNote: texts('order.rulesNote', { source: cited(deps.catalogue.orderRules().colours.basis) }),
  }
}

const clocksOf = (order: Order, { catalogue, clock }: OrderViewDeps): OrderClock[] =>
  orderClocks(order, catalogue.orderRules(), catalogue.calendarOf(order.departmentNo), clock.now().on)

function runningOf(order: Order, clocks: readonly OrderClock[]): OrderClock | undefined {
  const code = isWithDepartment(order)
    ? 'order.feedback'
    : order.state === 'fedBack'
      ? 'order.check'
      : undefined
  return clocks.find(clock => clock.code === code)
}

function lifeLine(event: OrderEvent, texts: Texts): OrderDetail['life'][number] {
  const { type, at, on, by } = event
  const said = saidIn(event)
  const colour = 'colour' in event ? event.colour : event.type === 'escalated' ? event.to : undefined
  return {
    type,
    at,
    on,
    by: by.accountId === systemActor.accountId ? texts('actor.system') : by.name,
    ...(said === undefined ? {} : { text: said }),
    ...(colour === undefined ? {} : { colour }),
    ...('dueOn' in event ? { dueOn: event.dueOn } : {}),
    ...('since' in event && event.since !== on ? { since: event.since } : {}),
    ...('letterId' in event ? { letter: { id: event.letterId, letterNo: event.letterNo } } : {}),
    files: 'files' in event ? [...event.files] : [],
  }
}
