import { type CivilDate, addDays, civilDate, isoWeekday } from '../../lib/civilDate'
import type { WorkingCalendar } from './workingCalendar'

/** One year's notice of the State Council, as data. */
export interface PublishedYear {
  /** Day off → name of the holiday. */
  off: Readonly<Record<string, string>>
  /** Worked weekend days. They may lie in the year before. */
  work: readonly string[]
}

/**
 * @throws RangeError naming the year and the day, when a day is both off and worked, when a day of work is no
 *   weekend day, or when a year is missing in between
 */
export function buildCalendar(
  version: string,
  years: Readonly<Record<string, PublishedYear>>,
): WorkingCalendar {
  const published = Object.keys(years)
    .map(Number)
    .sort((a, b) => a - b)
  const first = published[0]
  const last = published.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('a calendar needs at least one year')
  const missing = published.findIndex((year, index) => year !== first + index)
  if (missing >= 0) throw new RangeError(`calendar: year ${first + missing} is missing`)

  const daysOff = new Map<CivilDate, string>()
  const makeUpDays = new Set<CivilDate>()
  for (const [year, { off, work }] of Object.entries(years)) {
    for (const [day, name] of Object.entries(off)) daysOff.set(civilDate(day), name)
    for (const day of work.map(civilDate)) {
      if (isoWeekday(day) <= 5)
        throw new RangeError(`calendar ${year}: ${day} is worked but is no weekend day`)
      makeUpDays.add(day)
    }
  }
  for (const day of makeUpDays) {
    if (daysOff.has(day)) throw new RangeError(`calendar ${day.slice(0, 4)}: ${day} is both off and worked`)
  }
  return {
    version,
    coveredFrom: civilDate(`${first}-01-01`),
    coveredTo: addDays(civilDate(`${last + 1}-01-01`), -1),
    daysOff,
    makeUpDays,
  }
}
