import type { Case } from '../../domain/case/case'
import { accept } from '../../lib/result'
import type { House } from '../ports'
import { type ChangeDeps, changeCase } from '../support/changeCase'
import { withDues } from '../support/settleCase'
import { everyOpenCase } from './everyOpenCase'

export type ApplyPublicationsDeps = ChangeDeps & Pick<House, 'publications'>

/** By then every process lives by an approval, and none counts by what stood before it. */
const SETTLED_MS = 15_000

/**
 * Counts the due dates, and the days on which the monitor must look, of every open case anew after something was
 * approved. Cut short or done twice it comes to the same. Waits until every process has heard of the approval.
 */
export async function applyPublications(deps: ApplyPublicationsDeps): Promise<Record<string, number>> {
  const { clock, publications } = deps
  const counts = { applied: 0, moved: 0 }
  const isSettled = (approvedAt: string) => Date.parse(approvedAt) + SETTLED_MS <= Date.parse(clock.now().at)
  const waiting = (await publications.waiting()).filter(
    ({ approvedAt }) => approvedAt !== null && isSettled(approvedAt),
  )
  // who is told of a card moves no day
  if (waiting.some(({ body }) => body.kind !== 'ladder')) counts.moved = await countAnew(deps)
  for (const publication of waiting) {
    const applied = { ...publication, appliedAt: clock.now().at, version: publication.version + 1 }
    if (await publications.save(applied)) counts.applied += 1
  }
  return counts
}

async function countAnew(deps: ApplyPublicationsDeps): Promise<number> {
  let moved = 0
  for await (const one of everyOpenCase(deps)) {
    if (!isMoved(one, deps)) continue
    await changeCase(one.caseNo, deps, () => accept({ events: [] }))
    moved += 1
  }
  return moved
}

function isMoved(one: Case, deps: ApplyPublicationsDeps): boolean {
  const counted = withDues(one, deps.clock.now(), deps)
  return counted.nextAlertAt !== one.nextAlertAt || JSON.stringify(counted.dues) !== JSON.stringify(one.dues)
}
