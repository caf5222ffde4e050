import type { Case } from '../domain/case/case'
import { type FinishedFacts, finishedFacts } from '../domain/performance/finishedFacts'
import {
  type MonthFacts,
  type MonthScore,
  type ScoreScope,
  scoreMonth as score,
} from '../domain/performance/scoreMonth'
import { type CivilDate, civilDate, lastOfMonth } from '../lib/civilDate'
import type { Instant } from '../lib/moment'
import type { House, StoredScore } from './ports'
import { factsAsOf, settledAt } from './support/factsAsOf'
import { monthsToCount } from './support/monthsToCount'
import { scoreGroups, scoredPersons } from './support/scoreGroups'

export type ScoreMonthDeps = Pick<
  House,
  'clock' | 'catalogue' | 'cases' | 'alerts' | 'scores' | 'scoreInputs'
>

export const kinds: readonly ScoreScope['kind'][] = ['department', 'item', 'post', 'person']

/**
 * Counts a month for every department, item, post and person in one pass, and keeps a new version where
 * the count differs from the last one: an appeal that is upheld later re-scores the month, and old and
 * new both stand. Counting twice is counting once.
 *
 * @param month `YYYY-MM`
 * @param countedAt as the facts stood then, and no later: what happens meanwhile is the next count's
 */
export async function scoreMonth(
  month: string,
  deps: ScoreMonthDeps,
  countedAt: Instant = deps.clock.now().at,
): Promise<Record<string, number>> {
  const { cases, alerts, inputs } = factsAsOf(await readMonth(month, deps), countedAt)
  const finished = cases.flatMap(one => factsOf(one))
  const counts = { finished: finished.length, alerts: alerts.length, versions: 0 }
  const persons = scoredPersons(finished, alerts, inputs)
  for (const kind of kinds) {
    const standing = latest(await deps.scores.ofMonth(month, kind))
    const groups = scoreGroups(kind, finished, alerts, inputs, deps)
    for (const key of new Set([...groups.keys(), ...standing.keys()])) {
      // what was scored and has nothing left behind it has full points again
      const facts = groups.get(key) ?? noFacts
      const counted = score(facts, deps.catalogue.scoring())
      const before = standing.get(key)
      // counted anew by an entry or a review since: that one saw more
      if (before && (before.countedAt > countedAt || isSame(before.score, counted))) continue
      const person = kind === 'person' ? (persons.get(key) ?? before?.person ?? null) : null
      if (await deps.scores.add(stored({ month, kind, key, person, countedAt }, counted, before, deps)))
        counts.versions += 1
    }
  }
  return counts
}

/** Everything that a month's scores rest on. */
export async function readMonth(
  month: string,
  { cases, alerts, scoreInputs }: Pick<House, 'cases' | 'alerts' | 'scoreInputs'>,
) {
  const from = civilDate(`${month}-01`)
  const to = lastOfMonth(from)
  const [finished, raised, inputs] = await Promise.all([
    cases.finishedBetween(from, to),
    alerts.triggeredBetween(from, to),
    scoreInputs.between(month, month),
  ])
  return { cases: finished, alerts: raised, inputs }
}

/**
 * Scores this month and the one before anew, and those of earlier months that were never scored. Counting twice is
 * counting once.
 *
 * @param since history was brought in from this day on: its months are scored anew as well
 * @param countedAt as the facts stood then, and no later
 */
export async function scoreMonths(
  deps: ScoreMonthDeps,
  since?: CivilDate,
  countedAt: Instant = deps.clock.now().at,
): Promise<Record<string, number>> {
  const counts = { versions: 0 }
  const known = new Set(await deps.scores.months())
  for await (const day of monthsToCount(deps, since, async month => known.has(month.slice(0, 7)))) {
    const scored = await scoreMonth(day.slice(0, 7), deps, countedAt)
    counts.versions += scored['versions'] ?? 0
  }
  return counts
}

/** What the monitor does: the months as they stood a moment ago; what moves an older month counts it anew itself. */
export const scoreSettledMonths = (deps: ScoreMonthDeps): Promise<Record<string, number>> =>
  scoreMonths(deps, undefined, settledAt(deps))

export const noFacts: MonthFacts = { finished: [], alerts: [], others: [], promiseShorterPercent: null }

/** The dues were written with the case; a score needs nothing else of it. */
function factsOf(one: Case): FinishedFacts[] {
  const facts = finishedFacts(one, one.dues)
  return facts ? [facts] : []
}

/** The newest version of each. */
export function latest(scores: readonly StoredScore[]): Map<string, StoredScore> {
  return new Map(scores.map(one => [one.key, one])) // the newest version comes last
}

const isSame = (a: MonthScore, b: MonthScore): boolean => JSON.stringify(a) === JSON.stringify(b)

function stored(
  of: Pick<StoredScore, 'month' | 'kind' | 'key' | 'person' | 'countedAt'>,
  score: MonthScore,
  before: StoredScore | undefined,
  { catalogue }: Pick<House, 'catalogue'>,
): StoredScore {
  const version = (before?.version ?? 0) + 1
  return {
    id: `${of.month}:${of.kind}:${of.key}:${version}`,
    ...of,
    version,
    scoringVersion: catalogue.scoring().version,
    score,
    publishedAt: null,
  }
}
