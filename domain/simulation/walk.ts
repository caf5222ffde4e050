import { type CivilDate, addDays, dayNumber, dayOf, isoWeekday } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { WorkingCalendar } from '../calendar/calendar'
import { countedDaysOf } from '../calendar/countedDays'
import { isWorkingDay } from '../calendar/workingCalendar'
import type { Actor, CaseEvent } from '../case/events'
import type { Officer } from './people'
import type { Random } from './random'

/** An event without its time and its author. */
type Draft = {
  [T in CaseEvent['type']]: Omit<Extract<CaseEvent, { type: T }>, 'at' | 'on' | 'by'>
}[CaseEvent['type']]

const OPENS = 9 * 60
const CLOSES = 17 * 60
const MS_PER_MINUTE = 60_000

/** A journal that is being written, with the moment at which it stands. Time only goes on. */
export class Walk {
  readonly journal: CaseEvent[] = []

  constructor(
    public on: CivilDate,
    public minute: number,
    private readonly startMsOf: (day: CivilDate) => number,
    readonly calendar: WorkingCalendar,
    readonly random: Random,
  ) {}

  add(draft: Draft, by: Actor): void {
    // events of one minute keep their order by their seconds
    const ms = this.startMsOf(this.on) + this.minute * MS_PER_MINUTE + this.journal.length * 100
    const at = new Date(ms).toISOString() as Instant
    this.journal.push({ ...draft, at, on: this.on, by } as CaseEvent)
  }

  /** To office hours of the n-th working day on; 0 is today, as long as the office is open. */
  workingDaysOn(count: number): void {
    const counted = countedDaysOf(this.calendar)
    const today = dayNumber(this.on)
    const isToday = count <= 0 && counted.isWorking(today) && this.minute < CLOSES - 5
    if (isToday) {
      this.minute =
        Math.max(OPENS, this.minute) + 1 + this.random.below(CLOSES - Math.max(OPENS, this.minute) - 1)
      return
    }
    this.on = dayOf(counted.nth(counted.upTo(today) + Math.max(1, count)))
    this.minute = this.random.between(OPENS, CLOSES - 1)
  }

  /** To office hours of a day that lies ahead, or of the next working day after it. */
  goTo(day: CivilDate): void {
    if (day <= this.on) return
    const counted = countedDaysOf(this.calendar)
    const number = dayNumber(day)
    this.on = counted.isWorking(number) ? day : dayOf(counted.nth(counted.upTo(number) + 1))
    this.minute = this.random.between(OPENS, CLOSES - 1)
  }

  /** To midnight of a day that lies ahead, when the law speaks by itself. */
  atMidnight(day: CivilDate): void {
    this.on = day
    this.minute = 0
  }

  /** Enters work of today on Friday, where the officer does so; gives the day it is said to be of. */
  untilFriday({ isFridayBatcher }: Officer): { happenedOn?: CivilDate } {
    const weekday = isoWeekday(this.on)
    const friday = addDays(this.on, 5 - weekday)
    if (!isFridayBatcher || weekday >= 5 || !isWorkingDay(friday, this.calendar)) return {}
    const happenedOn = this.on
    this.on = friday
    this.minute = this.random.between(15 * 60, CLOSES - 1)
    return { happenedOn }
  }
}
