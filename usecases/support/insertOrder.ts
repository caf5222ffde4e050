import type { Actor } from '../../domain/case/events'
import type { Order } from '../../domain/orders/order'
import type { Moment } from '../../lib/moment'
import type { House } from '../ports'
import { happened } from './changeCase'
import { withLook } from './changeOrder'

export type InsertOrderDeps = Pick<House, 'clock' | 'catalogue' | 'orders' | 'sequences'>
export type NewOrder = Pick<
  Order,
  'id' | 'departmentNo' | 'origin' | 'subject' | 'demand' | 'basis' | 'caseNos' | 'colour' | 'dueOn'
>

/**
 * Numbers the order and puts it in; gives the one that stands under its id. Of two who open it at the same
 * instant one wins, and the other's number stays unused.
 */
export async function insertOrder(
  added: NewOrder,
  by: Actor,
  now: Moment,
  deps: InsertOrderDeps,
): Promise<{ order: Order; isNew: boolean }> {
  const rules = deps.catalogue.orderRules()
  const year = now.on.slice(0, 4)
  const orderNo = `${rules.orderWord}〔${year}〕${await deps.sequences.next(`order.${year}`)}号`
  const { colour, dueOn } = added
  const opened: Order = withLook(
    {
      ...added,
      orderNo,
      rulesVersion: rules.version,
      openedAt: now.at,
      state: 'issued',
      letter: 'none',
      life: [{ type: 'opened', colour, dueOn, ...happened(now, by) }],
      nextAt: null,
      tellAt: null,
      version: 1,
    },
    deps,
  )
  if (await deps.orders.insert(opened)) return { order: opened, isNew: true }
  const standing = await deps.orders.find(added.id)
  if (!standing) throw new Error(`order ${added.id} was opened and is not there`)
  return { order: standing, isNew: false }
}

/** One card opens one order. */
export const orderIdOf = (alertId: string): string => `order:${alertId}`
