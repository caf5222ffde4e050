import { dayKey } from '../../domain/performance/dayCount'
import type { DayCountRepository, StoredDayCount } from '../../usecases/ports'
import { copied } from './copied'

/** Keeps the promises of `DayCountRepository` in memory; the Mongo one is held to the same contract. */
export function memoryDayCounts(): DayCountRepository {
  const rows = new Map<string, StoredDayCount>()
  return {
    async put(counts) {
      for (const one of counts) rows.set(dayKey(one), copied(one))
    },
    async between(from, to, departmentNo) {
      const found = [...rows.values()].filter(
        one =>
          one.on >= from && one.on <= to && (departmentNo === undefined || one.departmentNo === departmentNo),
      )
      return copied(found.sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : 1)))
    },
    async months() {
      return [...new Set([...rows.values()].map(({ on }) => on.slice(0, 7)))].sort()
    },
  }
}
