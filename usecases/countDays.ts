import type { Case } from '../domain/case/case'
import { type DayCount, countFields, dayCounts, dayKey, nothing } from '../domain/performance/dayCount'
import { finishedFacts } from '../domain/performance/finishedFacts'
import type { Alert } from '../domain/supervision/alert'
import { type CivilDate, lastOfMonth } from '../lib/civilDate'
import type { Instant } from '../lib/moment'
import type { House, StoredDayCount } from './ports'
import { caseAsOf, settledAt } from './support/factsAsOf'
import { monthsToCount } from './support/monthsToCount'

export type CountDaysDeps = Pick<House, 'clock' | 'cases' | 'alerts' | 'dayCounts'>

/**
 * Counts the days of this month and the one before anew, and those of earlier months that were never counted.
 * Writes only what differs. Counting twice is counting once.
 *
 * @param since history was brought in from this day on: its months are counted anew as well
 * @param countedAt as the facts stood then, and no later: what happens meanwhile is the next count's
 */
export async function countDays(
  deps: CountDaysDeps,
  since?: CivilDate,
  countedAt: Instant = deps.clock.now().at,
): Promise<Record<string, number>> {
  let written = 0
  const isCounted = async (month: CivilDate) =>
    (await deps.dayCounts.between(month, lastOfMonth(month))).length > 0
  for await (const month of monthsToCount(deps, since, isCounted))
    written += await countMonth(month, deps, countedAt)
  return { written }
}

/** What the monitor does: the days as they stood a moment ago. */
export const countSettledDays = (deps: CountDaysDeps): Promise<Record<string, number>> =>
  countDays(deps, undefined, settledAt(deps))

/** @param month its first day */
export async function countMonth(
  month: CivilDate,
  deps: CountDaysDeps,
  countedAt: Instant = deps.clock.now().at,
): Promise<number> {
  const to = lastOfMonth(month)
  const counted = dayCounts(factsOf(await readDays(month, to, deps), countedAt), month, to)
  const stored = new Map((await deps.dayCounts.between(month, to)).map(one => [dayKey(one), one]))
  const changed = counted.filter(one => !isSame(one, stored.get(dayKey(one))))
  const seen = new Set(counted.map(dayKey))
  // nothing happened there after all: what was counted has been moved to another day
  const emptied = [...stored.values()].filter(
    one => !seen.has(dayKey(one)) && !isSame({ ...one, ...nothing }, one),
  )
  const writes = [...changed, ...emptied.map(one => ({ ...one, ...nothing }))]
  await deps.dayCounts.put(writes.map(one => ({ ...one, countedAt })))
  return writes.length
}

export interface DayRecords {
  filed: readonly Case[]
  finished: readonly Case[]
  alerts: readonly Alert[]
}

export async function readDays(
  from: CivilDate,
  to: CivilDate,
  { cases, alerts }: Pick<House, 'cases' | 'alerts'>,
): Promise<DayRecords> {
  const [filed, finished, raised] = await Promise.all([
    cases.filedBetween(from, to),
    cases.finishedBetween(from, to),
    alerts.triggeredBetween(from, to),
  ])
  return { filed, finished, alerts: raised }
}

/** What is counted of the records as they stood at an instant, that instant included. */
export const factsOf = ({ filed, finished, alerts }: DayRecords, at: Instant) => ({
  filed: filed.filter(({ journal }) => journal[0]!.at <= at),
  finished: finished.flatMap(one => finishedFacts(caseAsOf(one, at), one.dues) ?? []),
  alerts: alerts.filter(({ raisedAt }) => raisedAt <= at),
})

const isSame = (a: DayCount, b: StoredDayCount | undefined): boolean =>
  b !== undefined && countFields.every(field => a[field] === b[field])
