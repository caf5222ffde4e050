import { civilDate, dayNumber, weekdayOf } from '../../lib/civilDate'
import type { DayKind, WorkingCalendar } from './calendar'

const kinds: readonly DayKind[] = ['working', 'make-up', 'weekend', 'holiday', 'closure']
const [WORKING, MAKE_UP, WEEKEND, HOLIDAY, CLOSURE] = [0, 1, 2, 3, 4] as const
/** Nothing of this office is older. Counts are from here, so that a table that grows keeps them. */
const FIRST = dayNumber(civilDate('1949-10-01'))
/** Days by which the table goes beyond what is published, and by which it grows. */
const MARGIN_DAYS = 4_000

/**
 * A calendar as running totals: the working days up to any day, and the n-th working day, without walking.
 * Day numbers are those of `lib/civilDate`.
 */
class CountedDays {
  private kind = new Uint8Array(0)
  private total = new Int32Array(0)
  private working: number[] = []

  constructor(private readonly calendar: WorkingCalendar) {}

  kindOf(day: number): DayKind {
    // the place first: finding it may build the table anew
    const place = this.place(day)
    return kinds[this.kind[place]!]!
  }

  isWorking(day: number): boolean {
    const place = this.place(day)
    return this.kind[place]! <= MAKE_UP
  }

  /** Working days from the table's start up to and including `day`; only differences of it mean something. */
  upTo(day: number): number {
    const place = this.place(day)
    return this.total[place]!
  }

  /** The day on which `upTo` reaches `count`. */
  nth(count: number): number {
    while (count > this.working.length) this.build(FIRST + this.kind.length + MARGIN_DAYS)
    return this.working[count - 1]!
  }

  private place(day: number): number {
    if (day < FIRST) throw new RangeError('a day before 1949-10-01: no calendar knows it')
    if (day - FIRST >= this.kind.length) this.build(day + MARGIN_DAYS)
    return day - FIRST
  }

  private build(last: number): void {
    const { daysOff, makeUpDays, closures = [] } = this.calendar
    const kind = new Uint8Array(last - FIRST + 1)
    for (let at = 0; at < kind.length; at += 1) kind[at] = weekdayOf(FIRST + at) >= 6 ? WEEKEND : WORKING
    // beyond the table nothing is written
    const mark = (day: number, as: number) => {
      kind[day - FIRST] = as
    }
    for (const day of makeUpDays) mark(dayNumber(day), MAKE_UP)
    for (const day of daysOff.keys()) mark(dayNumber(day), HOLIDAY)
    for (const { from, to } of closures) {
      for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
        if (kind[day - FIRST]! <= MAKE_UP) mark(day, CLOSURE)
      }
    }
    this.kind = kind
    this.total = new Int32Array(kind.length)
    this.working = []
    for (let at = 0; at < kind.length; at += 1) {
      if (kind[at]! <= MAKE_UP) this.working.push(FIRST + at)
      this.total[at] = this.working.length
    }
  }
}

export type { CountedDays }

const known = new WeakMap<WorkingCalendar, CountedDays>()

/** The totals of a calendar, worked out once for each calendar object. Calendars are never changed in place. */
export function countedDaysOf(calendar: WorkingCalendar): CountedDays {
  let counted = known.get(calendar)
  if (!counted) known.set(calendar, (counted = new CountedDays(calendar)))
  return counted
}
