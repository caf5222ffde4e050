import type { Order } from '../../domain/orders/order'
import { accept } from '../../lib/result'
import type { House, OrderQuery } from '../ports'
import { happened } from '../support/changeCase'
import { type ChangeOrderDeps, changeOrder } from '../support/changeOrder'
import { systemActor } from '../support/systemActor'

export type CloseRevokedOrdersDeps = ChangeOrderDeps & Pick<House, 'alerts'>

const PAGE = 200

/**
 * An order that the system opened falls with its card: when the card was revoked after a review, the order is
 * closed, with the reason. What an inspector opened himself stays his to close.
 */
export async function closeRevokedOrders(deps: CloseRevokedOrdersDeps): Promise<Record<string, number>> {
  const counts = { closed: 0 }
  for (let before: OrderQuery['before']; ;) {
    const page = await deps.orders.list({ state: 'open', ...(before ? { before } : {}) }, PAGE)
    for (const order of await withRevokedCard(page, deps)) {
      const reasons = '立项所依据的红牌经复核撤销，督办终止'
      const closed = await changeOrder(order.id, deps, (current, now) =>
        accept(
          current.state === 'closed' ? 'nothing' : { type: 'closed', reasons, ...happened(now, systemActor) },
        ),
      )
      if (closed.ok) counts.closed += 1
    }
    if (page.length < PAGE) return counts
    before = page.at(-1)!
  }
}

async function withRevokedCard(page: readonly Order[], { alerts }: CloseRevokedOrdersDeps): Promise<Order[]> {
  const opened = page.filter(({ origin }) => origin.kind !== 'by-hand')
  const cards = await alerts.findMany(opened.flatMap(({ origin }) => origin.alertId ?? []))
  const revoked = new Set(cards.filter(({ standing }) => standing === 'revoked').map(({ id }) => id))
  return opened.filter(({ origin }) => origin.alertId !== undefined && revoked.has(origin.alertId))
}
