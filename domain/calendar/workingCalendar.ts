import { type CivilDate, isoWeekday, nextDay } from '../../lib/civilDate'

/**
 * The working days of one office, as the government published them.
 *
 * Outside `coveredFrom..coveredTo` nothing is published: weekends are assumed there and every
 * answer says so, which makes the due dates that rest on it provisional (ADR 0002).
 */
export interface WorkingCalendar {
  version: string
  coveredFrom: CivilDate
  coveredTo: CivilDate
  /** Published days off, weekends inside a holiday included, with the name of the holiday. */
  daysOff: ReadonlyMap<CivilDate, string>
  /** Weekend days that are worked to make up for a holiday (调休上班). */
  makeUpDays: ReadonlySet<CivilDate>
}

export type DayKind = 'working' | 'make-up' | 'weekend' | 'holiday'

export interface CalendarDay {
  on: CivilDate
  kind: DayKind
  /** Name of the holiday, for `holiday` only. */
  holiday?: string
  /** True where the year is not published yet. */
  isAssumed: boolean
}

/**
 * What `on` is for this office.
 *
 * @source 国务院关于职工工作时间的规定 art. 7 (Saturday and Sunday); 全国年节及纪念日放假办法; yearly notices of
 *   the State Council for holidays and make-up days
 */
export function readDay(on: CivilDate, calendar: WorkingCalendar): CalendarDay {
  const isAssumed = on < calendar.coveredFrom || on > calendar.coveredTo
  const holiday = calendar.daysOff.get(on)
  if (holiday !== undefined) return { on, kind: 'holiday', holiday, isAssumed }
  if (isoWeekday(on) <= 5) return { on, kind: 'working', isAssumed }
  return { on, kind: calendar.makeUpDays.has(on) ? 'make-up' : 'weekend', isAssumed }
}

export function isWorkingDay(on: CivilDate, calendar: WorkingCalendar): boolean {
  const { kind } = readDay(on, calendar)
  return kind === 'working' || kind === 'make-up'
}

export function nextWorkingDay(after: CivilDate, calendar: WorkingCalendar): CivilDate {
  let day = nextDay(after)
  while (!isWorkingDay(day, calendar)) day = nextDay(day)
  return day
}
