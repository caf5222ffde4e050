import { type CountField, countFields, nothing } from '../../../domain/performance/dayCount'
import { type CivilDate, addDays, civilDate, earlierOf } from '../../../lib/civilDate'
import type { DayCountList, DayCountRow } from '../../contract/dayCounts'

export type Sum = Record<CountField, number>
export type DaySum = Sum & { on: CivilDate }
export type DepartmentSum = Sum & { no: string; name: string }

export const sumOf = (counts: readonly Sum[]): Sum => {
  const sum: Sum = { ...nothing }
  for (const one of counts) for (const field of countFields) sum[field] += one[field]
  return sum
}

/** Every day of the period up to today, also those on which nothing happened: a line has no gaps. */
export function sumsByDay({ counts, from, to, today }: DayCountList): DaySum[] {
  const of = groupedBy(counts, ({ on }) => on)
  const last = earlierOf(civilDate(to), civilDate(today))
  const days: DaySum[] = []
  for (let on = civilDate(from); on <= last; on = addDays(on, 1))
    days.push({ on, ...sumOf(of.get(on) ?? []) })
  return days
}

/** The gravest first: red cards, then yellow ones, then warnings; alike ones by their number. */
export function sumsByDepartment({ counts, departments }: DayCountList): DepartmentSum[] {
  const of = groupedBy(counts, ({ departmentNo }) => departmentNo)
  return departments
    .map(({ no, name }) => ({ no, name, ...sumOf(of.get(no) ?? []) }))
    .sort((a, b) => b.red - a.red || b.yellow - a.yellow || b.warnings - a.warnings || (a.no < b.no ? -1 : 1))
}

/** Whole percent of what was finished that was within the promise; undefined where nothing was. */
export const promisePercent = ({ finished, promiseMet }: Sum): number | undefined =>
  finished === 0 ? undefined : Math.floor((promiseMet * 100) / finished)

function groupedBy(
  counts: readonly DayCountRow[],
  keyOf: (count: DayCountRow) => string,
): Map<string, DayCountRow[]> {
  const groups = new Map<string, DayCountRow[]>()
  for (const one of counts) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
