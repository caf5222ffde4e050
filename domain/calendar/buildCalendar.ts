import { type CivilDate, civilDate, isoWeekday } from '../../lib/civilDate'
import { NoticeFault } from './noticeFault'
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
  // keys that are whole numbers come in the order of the numbers
  const [first, ...later] = Object.keys(years).map(Number)
  if (first === undefined) throw new RangeError('a calendar needs at least one year')
  const missing = later.findIndex((year, index) => year !== first + 1 + index)
  if (missing !== -1) throw new RangeError(`calendar: year ${first + 1 + missing} is missing`)

  const daysOff = new Map<CivilDate, string>()
  const makeUpDays = new Set<CivilDate>()
  for (const [year, { off, work }] of Object.entries(years)) {
    for (const [day, name] of Object.entries(off)) daysOff.set(civilDate(day), name)
    for (const day of work.map(civilDate)) {
      if (isoWeekday(day) <= 5) throw noWeekendDay(year, day)
      makeUpDays.add(day)
    }
  }
  for (const day of makeUpDays) {
    if (daysOff.has(day)) throw bothOffAndWorked(day.slice(0, 4), day)
  }
  return {
    version,
    coveredFrom: civilDate(`${first}-01-01`),
    coveredTo: civilDate(`${first + later.length}-12-31`),
    daysOff,
    makeUpDays,
  }
}

const noWeekendDay = (year: string, day: CivilDate) =>
  new NoticeFault(
    'WORKED_DAY_IS_NO_WEEKEND',
    { day },
    `calendar ${year}: ${day} is worked but is no weekend day`,
  )

export const bothOffAndWorked = (year: string, day: CivilDate) =>
  new NoticeFault('DAY_BOTH_OFF_AND_WORKED', { day }, `calendar ${year}: ${day} is both off and worked`)
