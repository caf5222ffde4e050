import { type DeliverOutboxDeps, deliverOutbox } from './deliverOutbox'

const BATCH = 200
const ABREAST = 16

/** Tells the engine what is overdue to be told, of all cases. For the monitor. */
export async function deliverOutboxes(deps: DeliverOutboxDeps): Promise<Record<string, number>> {
  const due = await deps.cases.withOutbox(deps.clock.machineNow(), BATCH)
  const counts = { cases: due.length, told: 0 }
  for (let start = 0; start < due.length; start += ABREAST) {
    const told = await Promise.all(due.slice(start, start + ABREAST).map(caseNo => deliverOf(caseNo, deps)))
    counts.told += told.reduce((sum, n) => sum + n, 0)
  }
  return counts
}

async function deliverOf(caseNo: string, deps: DeliverOutboxDeps): Promise<number> {
  const found = await deps.cases.find(caseNo)
  if (!found) return 0
  // an empty outbox that is still marked was acknowledged while the case changed: take the mark away
  if (found.outbox.length === 0) await deps.cases.acknowledge(caseNo, [])
  return found.outbox.length === 0 ? 0 : deliverOutbox(found, deps)
}
