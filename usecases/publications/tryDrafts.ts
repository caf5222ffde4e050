import type { Case } from '../../domain/case/case'
import { limitOf } from '../../domain/catalogue/item'
import { shownReport } from '../../domain/publication/backTestReport'
import type { BodyOf, MovedDue, Publication, Trial } from '../../domain/publication/publication'
import { addDays } from '../../lib/civilDate'
import { backTest } from '../backTest/backTest'
import { draftCatalogue } from '../backTest/draftCatalogue'
import type { House } from '../ports'
import { readCase } from '../support/settleCase'
import { draftOf } from './draftOf'
import { everyOpenCase } from './everyOpenCase'
import { type TryLadderDeps, tryLadder } from './tryLadder'

export type TryDraftsDeps = Pick<House, 'cases' | 'publications' | 'scoreInputs'> & TryLadderDeps

/** Moves that are kept with the draft; all are counted. */
const ROWS = 500
/** A rule set and a ladder are tried on the days behind. */
const PAST_DAYS = 90

/** What each new draft would do, so that nobody approves in the dark. A trial that was cut short is made again. */
export async function tryDrafts(deps: TryDraftsDeps): Promise<Record<string, number>> {
  const waiting = (await deps.publications.waiting()).filter(({ state }) => state === 'draft')
  const counts = { tried: 0 }
  for (const draft of waiting) {
    const trial = await trialOf(draft, deps)
    if (await deps.publications.save({ ...draft, trial, version: draft.version + 1 })) counts.tried += 1
  }
  return counts
}

async function trialOf({ body }: Publication, deps: TryDraftsDeps): Promise<Trial> {
  const now = deps.clock.now()
  if (body.kind === 'calendar-year' || body.kind === 'closure') return movedDues(body, deps)
  const period = { from: addDays(now.on, -PAST_DAYS), to: now.on }
  if (body.kind === 'ladder') {
    const { kind: _, ...ladder } = body
    return { kind: 'told', at: now.at, ...(await tryLadder({ ...ladder, version: 0 }, period, deps)) }
  }
  const tested = await backTest({ ...period, draft: draftOf(body) }, deps)
  if (!tested.ok) throw new Error(`a back-test of a drafted rule set was refused: ${JSON.stringify(tested)}`)
  return { kind: 'back-test', at: now.at, ...shownReport(tested.value) }
}

/** Every due date of an open case that the drafted calendar moves. */
async function movedDues(body: BodyOf<'calendar-year' | 'closure'>, deps: TryDraftsDeps): Promise<Trial> {
  const drafted = draftCatalogue(deps.catalogue, draftOf(body))
  if (!drafted.ok) throw new Error(`a drafted calendar was refused: ${JSON.stringify(drafted)}`)
  const rows: MovedDue[] = []
  const byDepartment = new Map<string, number>()
  let cases = 0
  const { at } = deps.clock.now()
  for await (const one of everyOpenCase(deps)) {
    cases += 1
    const moved = movedOf(one, drafted.value, deps)
    if (moved.length > 0)
      byDepartment.set(one.departmentNo, (byDepartment.get(one.departmentNo) ?? 0) + moved.length)
    rows.push(...moved.slice(0, Math.max(0, ROWS - rows.length)))
  }
  const departments = [...byDepartment]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([departmentNo, moved]) => ({ departmentNo, moved }))
  const moved = departments.reduce((sum, one) => sum + one.moved, 0)
  return { kind: 'moved-dues', at, cases, moved, departments, rows }
}

function movedOf(one: Case, catalogue: House['catalogue'], deps: TryDraftsDeps): MovedDue[] {
  const now = deps.clock.now()
  const [before, after] = [readCase(one, now, deps).dues, readCase(one, now, { catalogue }).dues]
  const item = deps.catalogue.item(one.itemCode, one.itemVersion)!
  return before.flatMap((due, index) => {
    const then = after[index]
    if (due.endedOn !== undefined || then === undefined || then.dueOn === due.dueOn) return []
    const { caseNo, departmentNo } = one
    const name = limitOf(item, due.code)?.name ?? due.code
    return [{ caseNo, departmentNo, code: due.code, name, before: due.dueOn, after: then.dueOn }]
  })
}
