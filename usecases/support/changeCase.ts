import type { Case } from '../../domain/case/case'
import type { CaseEvent } from '../../domain/case/events'
import { revisionOf } from '../../domain/case/revision'
import type { Moment } from '../../lib/moment'
import { type Result, accept, refuse } from '../../lib/result'
import { deliverOutbox } from '../deliverOutbox'
import type { House } from '../ports'
import { effectChange } from './effectChange'
import { type CaseChange, readCase, settleCase } from './settleCase'

export type ChangeDeps = Pick<House, 'clock' | 'catalogue' | 'cases' | 'tasks' | 'engine'>

const RETRIES = 8

/**
 * Loads a case, lets `decide` say what shall happen, and writes the result with its outbox in one
 * atomic update; then tells the engine at once. The only way in which a case changes.
 *
 * What the law has made of the case by itself comes first: a limit that ran out a second ago is in
 * the journal before anybody can act on the case, whenever the sweep comes.
 *
 * With `expectedRevision` a change by somebody else is refused (STALE_VERSION). A write that lost
 * against the house's own background work is decided anew on the newer case.
 *
 * @param known the case as it was just read, where many are changed one after the other
 */
export async function changeCase(
  caseNo: string,
  deps: ChangeDeps,
  decide: (
    current: Case,
    now: Moment,
  ) => Promise<Result<CaseChange | 'nothing'>> | Result<CaseChange | 'nothing'>,
  expectedRevision?: number,
  known?: Case,
): Promise<Result<Case>> {
  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    const found = attempt === 0 && known ? known : await deps.cases.find(caseNo)
    if (!found) return refuse({ code: 'NOT_FOUND', what: 'case', id: caseNo })
    const now = deps.clock.now()

    const byLaw = effectChange(found, readCase(found, now, deps), now)
    if (byLaw) {
      await write(found, byLaw, now, deps)
      if (expectedRevision === undefined) continue
      return refuse({ code: 'RULE_BROKEN', rule: 'LAW_HAS_DECIDED' })
    }
    if (expectedRevision !== undefined && revisionOf(found) !== expectedRevision) return stale(caseNo)

    const decided = await decide(found, now)
    if (!decided.ok) return decided
    if (decided.value === 'nothing') return accept(found)
    const written = await write(found, decided.value, now, deps)
    if (written) return written
  }
  throw new Error(`case ${caseNo}: no quiet moment in ${RETRIES} attempts`)
}

/** Undefined when somebody else was faster. */
async function write(
  before: Case,
  change: CaseChange,
  now: Moment,
  deps: ChangeDeps,
): Promise<Result<Case> | undefined> {
  const settled = settleCase(before, change, now, deps)
  if (!settled.ok) return settled
  if (!(await deps.cases.save(settled.value))) return undefined
  await Promise.all([closeTasks(before, settled.value, deps), deliverOutbox(settled.value, deps)])
  return settled
}

/** Steps that the change took away leave the inboxes; the case itself is the authority. */
async function closeTasks(before: Case, after: Case, { tasks }: ChangeDeps): Promise<void> {
  const open = new Set(after.openSteps.map(step => step.jobKey))
  const completed = new Set(
    after.outbox.flatMap(({ order }) => (order.kind === 'complete-job' ? [order.jobKey] : [])),
  )
  const gone = before.openSteps.filter(step => !open.has(step.jobKey))
  await Promise.all(
    gone.map(({ jobKey }) => tasks.close(jobKey, completed.has(jobKey) ? 'done' : 'cancelled')),
  )
}

const stale = (caseNo: string) => refuse({ code: 'STALE_VERSION' as const, what: 'case', id: caseNo })

/** What every event of a change has in common. */
export const happened = (now: Moment, by: CaseEvent['by']) => ({ at: now.at, on: now.on, by })
