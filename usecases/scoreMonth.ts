import type { Case } from '../domain/case/case'
import { type FinishedFacts, finishedFacts } from '../domain/performance/finishedFacts'
import { type MonthScore, type ScoreScope, scoreMonth as score } from '../domain/performance/scoreMonth'
import { addDays, addMonths, civilDate } from '../lib/civilDate'
import type { House, StoredScore } from './ports'
import { scoreGroups } from './support/scoreGroups'

export type ScoreMonthDeps = Pick<House, 'clock' | 'catalogue' | 'cases' | 'alerts' | 'scores'>

const kinds: readonly ScoreScope['kind'][] = ['department', 'item', 'post', 'person']

/**
 * Counts a month for every department, item, post and person in one pass, and keeps a new version where
 * the count differs from the last one: an appeal that is upheld later re-scores the month, and old and
 * new both stand. Counting twice is counting once.
 *
 * @param month `YYYY-MM`
 */
export async function scoreMonth(month: string, deps: ScoreMonthDeps): Promise<Record<string, number>> {
  const from = civilDate(`${month}-01`)
  const to = addDays(addMonths(from, 1), -1)
  const [cases, alerts] = await Promise.all([
    deps.cases.finishedBetween(from, to),
    deps.alerts.triggeredBetween(from, to),
  ])
  const finished = cases.flatMap(one => factsOf(one))
  const counts = { finished: finished.length, alerts: alerts.length, versions: 0 }
  for (const kind of kinds) {
    const standing = latest(await deps.scores.ofMonth(month, kind))
    for (const [key, facts] of scoreGroups(kind, finished, alerts, deps)) {
      const counted = score(facts, deps.catalogue.scoring())
      const before = standing.get(key)
      if (before && isSame(before.score, counted)) continue
      if (await deps.scores.add(stored(month, { kind, key }, counted, before, deps))) counts.versions += 1
    }
  }
  return counts
}

/** The month before and this one: an appeal may still move what is over, and people follow what runs. */
export async function scoreRunningMonths(deps: ScoreMonthDeps): Promise<Record<string, number>> {
  const now = deps.clock.now().on.slice(0, 7)
  const before = addDays(civilDate(`${now}-01`), -1).slice(0, 7)
  const counts = { versions: 0 }
  for (const month of [before, now]) counts.versions += (await scoreMonth(month, deps))['versions'] ?? 0
  return counts
}

/** The dues were written with the case; a score needs nothing else of it. */
function factsOf(one: Case): FinishedFacts[] {
  const facts = finishedFacts(one, one.dues)
  return facts ? [facts] : []
}

function latest(scores: readonly StoredScore[]): Map<string, StoredScore> {
  return new Map(scores.map(one => [one.key, one])) // the newest version comes last
}

const isSame = (a: MonthScore, b: MonthScore): boolean => JSON.stringify(a) === JSON.stringify(b)

function stored(
  month: string,
  { kind, key }: ScoreScope,
  counted: MonthScore,
  before: StoredScore | undefined,
  { clock, catalogue }: ScoreMonthDeps,
): StoredScore {
  const version = (before?.version ?? 0) + 1
  return {
    id: `${month}:${kind}:${key}:${version}`,
    month,
    kind,
    key,
    version,
    scoringVersion: catalogue.scoring().version,
    score: counted,
    countedAt: clock.now().at,
    publishedAt: null,
  }
}
