import type { Case } from '../../domain/case/case'
import type { FinishedFacts } from '../../domain/performance/finishedFacts'
import type { BackTestReport } from '../../domain/publication/backTestReport'
import type { Alert } from '../../domain/supervision/alert'
import { type CivilDate, addMonths, firstOfMonth, lastOfMonth } from '../../lib/civilDate'
import { type Result, accept, breaks } from '../../lib/result'
import type { ScoreInput } from '../../domain/performance/scoreInput'
import type { Catalogue, House } from '../ports'
import { cardChanges, countsBy, hasMoved, ruleOutcomes, scoreMoves } from './compare'
import { type Draft, draftCatalogue } from './draftCatalogue'
import { type ReplayedCard, replayAccumulated, replayCase } from './replay'

export type BackTestDeps = Pick<House, 'clock' | 'catalogue' | 'cases' | 'alerts' | 'scoreInputs'>

export interface BackTest {
  from: CivilDate
  /** Not after today. */
  to: CivilDate
  draft: Draft
}

const BATCH = 500
const CITY = 'city'
const noAlerts: ReadonlyMap<string, Alert> = new Map()

/**
 * Replays a past period under a draft: who would have had which card, how scores and ranks would have moved, and
 * how many cards of each rule a review would probably take back. Both sides are counted anew from the journals
 * in the same way, so that only the draft makes a difference. What people did, and what the law had made of a
 * case by itself, is taken as it was: a limit that ended by its deemed effect is not lived on under a longer one.
 * Writes nothing.
 *
 * @param progress is told how many cases have been read, batch by batch
 */
export async function backTest(
  { from, to, draft }: BackTest,
  deps: BackTestDeps,
  progress: (cases: number) => void = () => undefined,
): Promise<Result<BackTestReport>> {
  if (to < from) return breaks('PERIOD_ENDS_BEFORE_IT_BEGINS', { field: 'to' })
  if (to > deps.clock.now().on) return breaks('PERIOD_NOT_OVER', { field: 'to' })
  const tried = draftCatalogue(deps.catalogue, draft)
  if (!tried.ok) return tried
  // R7 counts by whole months
  const since = firstOfMonth(from)
  const inputs = await deps.scoreInputs.between(from.slice(0, 7), to.slice(0, 7))
  const [before, after] = [newSide(deps.catalogue, inputs), newSide(tried.value, inputs)]
  const raised = new Map<string, Alert>()
  let cases = 0
  for (let last: string | undefined; ;) {
    const page = await deps.cases.page(last, BATCH)
    if (page.length === 0) break
    last = page.at(-1)!.caseNo
    const ofPeriod = page.filter(one => one.filedOn <= to && !isOverBefore(one, since))
    const stored = await deps.alerts.ofCases(ofPeriod.map(({ caseNo }) => caseNo))
    for (const alert of stored) if (alert.triggersOn >= since) raised.set(alert.id, alert)
    const byCase = new Map<string, Map<string, Alert>>()
    for (const alert of stored)
      byCase.set(alert.caseNo, (byCase.get(alert.caseNo) ?? new Map<string, Alert>()).set(alert.id, alert))
    for (const one of ofPeriod) {
      const own = byCase.get(one.caseNo) ?? noAlerts
      for (const side of [before, after]) take(side, one, { since, to }, own)
    }
    cases += ofPeriod.length
    progress(cases)
  }
  for (const side of [before, after]) side.cards.push(...replayAccumulated(side.cards, raised, side.deps))
  return accept(reportOf({ from, to, cases }, before, after, raised))
}

interface Side {
  cards: ReplayedCard[]
  finished: FinishedFacts[]
  inputs: readonly ScoreInput[]
  deps: { catalogue: Catalogue }
}

const newSide = (catalogue: Catalogue, inputs: readonly ScoreInput[]): Side => ({
  cards: [],
  finished: [],
  inputs,
  deps: { catalogue },
})

/** Nothing falls due in a file that was closed before the period began. */
const isOverBefore = ({ state, journal }: Case, since: CivilDate): boolean =>
  state === 'archived' && journal.at(-1)!.on < since

function take(
  side: Side,
  one: Case,
  { since, to }: { since: CivilDate; to: CivilDate },
  stored: ReadonlyMap<string, Alert>,
): void {
  const { cards, finished } = replayCase(one, to, stored, side.deps)
  side.cards.push(...cards.filter(({ triggersOn }) => triggersOn >= since))
  if (finished && finished.finishedOn >= since) side.finished.push(finished)
}

function reportOf(
  about: Pick<BackTestReport, 'from' | 'to' | 'cases'>,
  before: Side,
  after: Side,
  raised: ReadonlyMap<string, Alert>,
): BackTestReport {
  const { from, to } = about
  const isIn = ({ triggersOn }: Pick<Alert, 'triggersOn'>) => triggersOn >= from && triggersOn <= to
  const [was, is] = [before.cards.filter(isIn), after.cards.filter(isIn)]
  const names = new Map(
    [...was, ...is].flatMap(({ responsible, departmentNo }) =>
      responsible?.accountId ? [[responsible.accountId, { name: responsible.name, departmentNo }]] : [],
    ),
  )
  const city = countsBy(was, is, () => CITY)[0]
  const none = { warning: 0, yellow: 0, red: 0 }
  const known = new Set(was.map(({ id }) => id))
  return {
    ...about,
    cards: { of: CITY, before: city?.before ?? none, after: city?.after ?? none },
    departments: countsBy(was, is, ({ departmentNo }) => departmentNo),
    persons: countsBy(was, is, ({ responsible }) => responsible?.accountId ?? undefined)
      .filter(hasMoved)
      .map(row => ({ ...row, ...names.get(row.of)! })),
    rules: ruleOutcomes(was, is, [...raised.values()].filter(isIn)),
    scores: wholeMonths(from, to).flatMap(month => scoreMoves(month, before, after)),
    changes: cardChanges(was, is),
    newYellow: is.filter(({ id, standing }) => standing === 'yellow' && !known.has(id)).length,
  }
}

/** `YYYY-MM` of the months that lie in the period from their first day to their last. */
function wholeMonths(from: CivilDate, to: CivilDate): string[] {
  const months: string[] = []
  const first = firstOfMonth(from)
  for (let at = first === from ? first : addMonths(first, 1); ; at = addMonths(at, 1)) {
    if (lastOfMonth(at) > to) return months
    months.push(at.slice(0, 7))
  }
}
