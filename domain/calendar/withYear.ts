import { type CivilDate, addDays, civilDate } from '../../lib/civilDate'
import { type PublishedYear, buildCalendar } from './buildCalendar'
import type { WorkingCalendar } from './calendar'

/**
 * The calendar with the notice of one more year, or of a year that it has already, in place of the former one.
 * A notice may name days of the December before.
 *
 * @throws RangeError naming the day, as `buildCalendar` does; and for a year that leaves a gap, or a day that is
 *   no day of this notice
 */
export function withYear(
  calendar: WorkingCalendar,
  year: number,
  notice: PublishedYear,
  version: string,
): WorkingCalendar {
  const first = Number(calendar.coveredFrom.slice(0, 4))
  const last = Number(calendar.coveredTo.slice(0, 4))
  if (year < first || year > last + 1) throw new RangeError(`calendar: year ${year} does not follow ${last}`)
  for (const day of [...Object.keys(notice.off), ...notice.work]) {
    if (!isOfNotice(day, year)) throw new RangeError(`calendar ${year}: ${day} is no day of this notice`)
  }
  // judged as a year of its own first: a day both off and worked is refused there
  const added = buildCalendar(version, { [year]: notice })
  const isKept = (day: CivilDate) => !day.startsWith(String(year))
  const daysOff = new Map([...[...calendar.daysOff].filter(([day]) => isKept(day)), ...added.daysOff])
  const makeUpDays = new Set([...[...calendar.makeUpDays].filter(isKept), ...added.makeUpDays])
  for (const day of makeUpDays) {
    if (daysOff.has(day)) throw new RangeError(`calendar ${year}: ${day} is both off and worked`)
  }
  const coveredTo = year > last ? addDays(civilDate(`${year + 1}-01-01`), -1) : calendar.coveredTo
  return { ...calendar, version, coveredTo, daysOff, makeUpDays }
}

const isOfNotice = (day: string, year: number): boolean =>
  day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`)
