import { type CivilDate, dayNumber, dayOf } from '../../lib/civilDate'
import type { Closure, DayKind, WorkingCalendar } from './calendar'
import { countedDaysOf } from './countedDays'

export type { Closure, DayKind, WorkingCalendar }

export interface CalendarDay {
  on: CivilDate
  kind: DayKind
  /** Name of the holiday or reason of the closure, for these two only. */
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
  const kind = countedDaysOf(calendar).kindOf(dayNumber(on))
  const isAssumed = on < calendar.coveredFrom || on > calendar.coveredTo
  const holiday =
    kind === 'holiday' ? calendar.daysOff.get(on) : kind === 'closure' ? reasonOn(on, calendar) : undefined
  return { on, kind, ...(holiday === undefined ? {} : { holiday }), isAssumed }
}

const reasonOn = (on: CivilDate, { closures }: WorkingCalendar): string =>
  closures!.find(({ from, to }) => from <= on && on <= to)!.reason

export const isWorkingDay = (on: CivilDate, calendar: WorkingCalendar): boolean =>
  countedDaysOf(calendar).isWorking(dayNumber(on))

/** The first working day after `after`. */
export function nextWorkingDay(after: CivilDate, calendar: WorkingCalendar): CivilDate {
  const counted = countedDaysOf(calendar)
  return dayOf(counted.nth(counted.upTo(dayNumber(after)) + 1))
}

/** The country's calendar as one office keeps it. @throws RangeError for a closure that ends before it begins */
export function withClosures(calendar: WorkingCalendar, closures: readonly Closure[]): WorkingCalendar {
  const wrong = closures.find(({ from, to }) => to < from)
  if (wrong) throw new RangeError(`a closure ends before it begins: ${wrong.from}..${wrong.to}`)
  return closures.length === 0 ? calendar : { ...calendar, closures }
}
