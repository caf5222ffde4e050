import { accept } from '../../lib/result'
import { type ChangeOrderDeps, changeOrder } from '../support/changeOrder'

const BATCH = 500

/**
 * What the passing of days does to orders by itself: one that is overdue becomes worse, and for a red one a
 * letter is proposed. Each once, however often or late it runs.
 */
export async function runOrderLives(deps: ChangeOrderDeps): Promise<Record<string, number>> {
  const due = await deps.orders.dueForLook(deps.clock.now().at, BATCH)
  for (const id of due) await changeOrder(id, deps, () => accept('nothing'))
  return { seen: due.length }
}
