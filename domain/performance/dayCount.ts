import type { CivilDate } from '../../lib/civilDate'
import type { AlertLevel } from '../supervision/ruleSet'

/** What is counted of a day: filed, finished, of them within the promise; warnings and cards. */
export const countFields = ['filed', 'finished', 'promiseMet', 'warnings', 'yellow', 'red'] as const
export type CountField = (typeof countFields)[number]

/** What happened in one department on one day (日统计). A card is counted on the day from which it was due. */
export interface DayCount {
  on: CivilDate
  departmentNo: string
  filed: number
  /** By the office; a withdrawal is the applicant's. */
  finished: number
  /** Of them within the promised limit. */
  promiseMet: number
  warnings: number
  yellow: number
  red: number
}

interface OfDepartment {
  departmentNo: string
}

export interface DayFacts {
  filed: readonly (OfDepartment & { filedOn: CivilDate })[]
  finished: readonly (OfDepartment & { finishedOn: CivilDate; isPromiseMet: boolean })[]
  alerts: readonly (OfDepartment & { triggersOn: CivilDate; level: AlertLevel })[]
}

const names = { warning: 'warnings', yellow: 'yellow', red: 'red' } as const

/** Every day between two, both included, on which something happened, by department; in the order of `dayKey`. */
export function dayCounts({ filed, finished, alerts }: DayFacts, from: CivilDate, to: CivilDate): DayCount[] {
  const counts = new Map<string, DayCount>()
  const at = (on: CivilDate, departmentNo: string): DayCount | undefined => {
    if (on < from || on > to) return undefined
    const key = dayKey({ on, departmentNo })
    let count = counts.get(key)
    if (!count) counts.set(key, (count = { on, departmentNo, ...nothing }))
    return count
  }
  for (const { filedOn, departmentNo } of filed) {
    const count = at(filedOn, departmentNo)
    if (count) count.filed += 1
  }
  for (const { finishedOn, departmentNo, isPromiseMet } of finished) {
    const count = at(finishedOn, departmentNo)
    if (!count) continue
    count.finished += 1
    if (isPromiseMet) count.promiseMet += 1
  }
  for (const { triggersOn, departmentNo, level } of alerts) {
    const count = at(triggersOn, departmentNo)
    if (count) count[names[level]] += 1
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

export const nothing = { filed: 0, finished: 0, promiseMet: 0, warnings: 0, yellow: 0, red: 0 }

/** `<day>:<department>`, its natural key. */
export const dayKey = ({ on, departmentNo }: Pick<DayCount, 'on' | 'departmentNo'>): string =>
  `${on}:${departmentNo}`
