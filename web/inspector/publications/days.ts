import { type CivilDate, addDays, civilDate, dayNumber, isCivilDate } from '../../../lib/civilDate'

/** A stretch of days with one name: how people write and read a notice. */
export interface Range {
  name: string
  from: string
  to: string
}

/** Days between two, both included; empty where one is no day or the end comes first. */
export function daysOf({ from, to }: Pick<Range, 'from' | 'to'>): CivilDate[] {
  if (!isCivilDate(from) || !isCivilDate(to) || to < from) return []
  const count = Math.min(dayNumber(to) - dayNumber(from) + 1, 400)
  return Array.from({ length: count }, (_, index) => addDays(from, index))
}

/** Neighbouring days of one name as ranges, in the order of the days. */
export function rangesOf(days: Readonly<Record<string, string>>): Range[] {
  const ranges: Range[] = []
  for (const day of Object.keys(days).sort()) {
    const last = ranges.at(-1)
    const name = days[day]!
    if (last && last.name === name && addDays(civilDate(last.to), 1) === day) last.to = day
    else ranges.push({ name, from: day, to: day })
  }
  return ranges
}

export const offOf = (ranges: readonly Range[]): Record<string, string> =>
  Object.fromEntries(ranges.flatMap(range => daysOf(range).map(day => [day, range.name.trim()])))
