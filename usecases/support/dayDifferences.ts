import { type DayCount, dayCounts, dayKey, nothing } from '../../domain/performance/dayCount'
import { type CivilDate, civilDate, lastOfMonth } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import { type DayRecords, factsOf, readDays } from '../countDays'
import type { House } from '../ports'
import type { Difference } from './difference'

/**
 * Counts every stored day again from journals and cards as they stood when it was counted, and tells each
 * difference; gives how many were counted.
 */
export async function dayDifferences(
  deps: Pick<House, 'cases' | 'alerts' | 'dayCounts'>,
  found: (difference: Difference) => void,
): Promise<number> {
  let count = 0
  for (const month of await deps.dayCounts.months()) {
    const from = civilDate(`${month}-01`)
    const to = lastOfMonth(from)
    const records = await readDays(from, to, deps)
    const known = new Map<Instant, Map<string, DayCount>>()
    for (const stored of await deps.dayCounts.between(from, to)) {
      const at = stored.countedAt
      if (!known.has(at)) known.set(at, countedAt(at, records, from, to))
      const again = { ...stored, ...nothing, ...known.get(at)!.get(dayKey(stored)) }
      for (const field of Object.keys(nothing) as (keyof typeof nothing)[])
        if (stored[field] !== again[field])
          found({
            what: 'day',
            id: dayKey(stored),
            field,
            stored: String(stored[field]),
            counted: String(again[field]),
          })
      count += 1
    }
  }
  return count
}

const countedAt = (at: Instant, records: DayRecords, from: CivilDate, to: CivilDate): Map<string, DayCount> =>
  new Map(dayCounts(factsOf(records, at), from, to).map(one => [dayKey(one), one]))
