import { type CivilDate, civilDate } from '../../lib/civilDate'
import { type PublishedYear, bothOffAndWorked, buildCalendar } from './buildCalendar'
import type { WorkingCalendar } from './calendar'
import { NoticeFault } from './noticeFault'

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
  if (year < first || year > last + 1) throw doesNotFollow(year, last)
  for (const day of [...Object.keys(notice.off), ...notice.work]) {
    if (!isOfNotice(day, year)) throw ofAnotherYear(year, day)
  }
  // judged as a year of its own first: a day both off and worked is refused there
  const added = buildCalendar(version, { [year]: notice })
  const isKept = (day: CivilDate) => !day.startsWith(String(year))
  const daysOff = new Map([...[...calendar.daysOff].filter(([day]) => isKept(day)), ...added.daysOff])
  const makeUpDays = new Set([...[...calendar.makeUpDays].filter(isKept), ...added.makeUpDays])
  for (const day of makeUpDays) {
    if (daysOff.has(day)) throw bothOffAndWorked(String(year), day)
  }
  const coveredTo = civilDate(`${Math.max(year, last)}-12-31`)
  return { ...calendar, version, coveredTo, daysOff, makeUpDays }
}

/** A notice may name days of the December before. */
export const isOfNotice = (day: string, year: number): boolean =>
  day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`)

const doesNotFollow = (year: number, last: number) =>
  new NoticeFault(
    'YEAR_DOES_NOT_FOLLOW',
    { year: String(year), last: String(last) },
    `calendar: year ${year} does not follow ${last}`,
  )

const ofAnotherYear = (year: number, day: string) =>
  new NoticeFault(
    'DAY_OF_ANOTHER_YEAR',
    { year: String(year), day },
    `calendar ${year}: ${day} is no day of this notice`,
  )
