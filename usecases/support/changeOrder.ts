import { authorize } from '../../domain/identity/authorize'
import type { Action } from '../../domain/identity/permissions'
import type { Account } from '../../domain/identity/roles'
import type { Order, OrderEvent } from '../../domain/orders/order'
import { caughtUp, orderDeed } from '../../domain/orders/orderDeed'
import { revisionOf } from '../../domain/notification/revision'
import { orderTelling } from '../../domain/notification/telling'
import { orderAfter } from '../../domain/orders/orderLife'
import type { Moment } from '../../lib/moment'
import { type Result, accept, breaks, refuse } from '../../lib/result'
import type { House } from '../ports'
import { tellingAt } from './changeAlert'
import { systemActor } from './systemActor'

export type ChangeOrderDeps = Pick<House, 'clock' | 'catalogue' | 'orders'>

const RETRIES = 8

/**
 * Loads an order, writes what the days have made of it by themselves, lets `decide` say what shall happen to
 * it, and writes all of it in one guarded update: the only way in which an order changes after it was opened.
 * Nobody reports on an order that became worse an hour ago without its saying so, whenever the monitor comes.
 *
 * @param expectedRevision what the caller saw (`revisionOf`); another one is refused, and `decide` knows
 */
export async function changeOrder(
  id: string,
  deps: ChangeOrderDeps,
  decide: (
    current: Order,
    now: Moment,
    isStale: boolean,
  ) => Promise<Result<OrderEvent | 'nothing'>> | Result<OrderEvent | 'nothing'>,
  expectedRevision?: number,
): Promise<Result<Order>> {
  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    const stored = await deps.orders.find(id)
    if (!stored) return refuse({ code: 'NOT_FOUND', what: 'order', id })
    const now = deps.clock.now()
    const calendar = deps.catalogue.calendarOf(stored.departmentNo)
    const current = caughtUp(stored, deps.catalogue.orderRules(), calendar, now, systemActor)
    const isStale = expectedRevision !== undefined && revisionOf(stored) !== expectedRevision
    const decided = await decide(current, now, isStale)
    if (!decided.ok) return decided
    if (isStale) return refuse({ code: 'STALE_VERSION', what: 'order', id })
    const next = decided.value === 'nothing' ? current : orderAfter(current, decided.value)
    if (!next) return breaks('ORDER_STATE_FORBIDS')
    const settled = withLook({ ...next, version: stored.version + 1 }, deps)
    // a calendar that changed may have moved the day: nobody shall look in vain every minute
    if (next === stored && settled.nextAt === stored.nextAt && settled.tellAt === stored.tellAt)
      return accept(stored)
    if (await deps.orders.save(settled)) return accept(settled)
  }
  throw new Error(`order ${id}: no quiet moment in ${RETRIES} attempts`)
}

/** Sets when the monitor must look at the order, and when people must be told of it. */
export function withLook(
  order: Order,
  { clock, catalogue }: Pick<ChangeOrderDeps, 'clock' | 'catalogue'>,
): Order {
  const deed = orderDeed(order, catalogue.orderRules(), catalogue.calendarOf(order.departmentNo))
  const { on } = clock.now()
  const telling = orderTelling(order, catalogue.ladderOn(on), on)
  return {
    ...order,
    nextAt: deed ? clock.startOf(deed.on) : null,
    tellAt: telling ? tellingAt(telling, clock) : null,
  }
}

/** May this person do this to this order? 404 for other departments. */
export const permitOrder = (by: Account, action: Action, { id, departmentNo }: Order): Result<true> =>
  authorize(by, action, { what: 'order', id, departmentNo })
