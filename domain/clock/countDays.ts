import { type CivilDate, addMonths, dayNumber, dayOf } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { type CountedDays, countedDaysOf } from '../calendar/countedDays'
import type { LimitUnit } from '../catalogue/item'

/**
 * A stretch during which the clock stands still. It covers the days after `startedOn`, up to and
 * including `endedOn` (ADR 0001).
 */
export interface Pause {
  startedOn: CivilDate
  endedOn: CivilDate
}

export interface Count {
  /** The day of the event that starts the clock. It is day 0 and is not counted. */
  startsOn: CivilDate
  /** In `unit`s. Whole, 1 or more. */
  length: number
  unit: LimitUnit
  pauses: readonly Pause[]
  calendar: WorkingCalendar
}

export interface CountedDue {
  dueOn: CivilDate
  /** Days that are counted until then: working days, or every day for calendar days and months. */
  days: number
  /** True when a day of the count lies in a year that is not published yet. */
  isProvisional: boolean
}

/** A pause as day numbers: after `from`, up to and including `to`. Sorted, and no two touch. */
interface Stretch {
  from: number
  to: number
}

/**
 * The last day that is still in time. A limit in calendar days or months whose last day is a day of
 * rest ends on the next working day.
 *
 * @source 行政许可法 art. 82 (days are working days), art. 45 (what is not counted); 民法典 arts 201–203 by analogy
 *   (the first day is not counted, the month's last day, a last day of rest)
 * @throws RangeError for a limit that is no whole number of 1 or more, or a pause that ends before it begins
 */
export function countDue({ startsOn, length, unit, pauses, calendar }: Count): CountedDue {
  if (!Number.isInteger(length) || length < 1) {
    throw new RangeError(`limit must be a whole number of days or months, 1 or more: ${length}`)
  }
  const start = dayNumber(startsOn)
  const days = unit === 'month' ? dayNumber(addMonths(startsOn, length)) - start : length
  const counted = countedDaysOf(calendar)
  const rule = ruleOf(unit, counted)
  const last = lastDay(start, days, stretches(pauses), rule)
  const due = unit === 'working-day' ? last : firstWorkingDayFrom(last, counted)
  const dueOn = dayOf(due)
  const isProvisional =
    dueOn > calendar.coveredTo || (startsOn < calendar.coveredFrom && dayOf(start + 1) < calendar.coveredFrom)
  return { dueOn, days, isProvisional }
}

/** Counted days after `after`, up to and including `upTo`. Zero when `upTo` is not later. */
export function countBetween(
  after: CivilDate,
  upTo: CivilDate,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
  unit: LimitUnit = 'working-day',
): number {
  // days compare as texts: most limits are not late, and their spans are never worked out
  if (upTo <= after) return 0
  const rule = ruleOf(unit, countedDaysOf(calendar))
  const from = dayNumber(after)
  const to = dayNumber(upTo)
  return rule.upTo(to) - rule.upTo(from) - pausedBetween(from, to, stretches(pauses), rule)
}

/**
 * The first day that is too late: the one after the last day in time, or, where the clock was stopped on that last day,
 * the one after it went on. While it stands still nobody is late.
 */
export function dayAfter(dueOn: CivilDate, pauses: readonly Pause[]): CivilDate {
  let day = dayNumber(dueOn) + 1
  for (const stretch of stretches(pauses)) if (stretch.from < day && stretch.to >= day) day = stretch.to + 1
  return dayOf(day)
}

/** Each day on which the clock stands still, by its number, with the first pause that covers it. */
export function pausedDays<P extends Pause>(pauses: readonly P[]): Map<number, P> {
  const paused = new Map<number, P>()
  for (const pause of pauses) {
    const last = dayNumber(pause.endedOn)
    for (let day = dayNumber(pause.startedOn) + 1; day <= last; day += 1)
      if (!paused.has(day)) paused.set(day, pause)
  }
  return paused
}

/** How a unit counts days, as running totals. */
type Rule = Pick<CountedDays, 'upTo' | 'nth'>
const everyDay: Rule = { upTo: day => day, nth: count => count }
const ruleOf = (unit: LimitUnit, counted: CountedDays): Rule => (unit === 'working-day' ? counted : everyDay)

/** The day on which the count is full, each pause pushing it on by what it covers. */
function lastDay(start: number, days: number, paused: readonly Stretch[], rule: Rule): number {
  let count = rule.upTo(start) + days
  let last = rule.nth(count)
  for (const stretch of paused) {
    if (stretch.from >= last) break
    if (stretch.to <= start) continue
    count += rule.upTo(stretch.to) - rule.upTo(Math.max(stretch.from, start))
    last = rule.nth(count)
  }
  return last
}

function pausedBetween(from: number, to: number, paused: readonly Stretch[], rule: Rule): number {
  let covered = 0
  for (const stretch of paused) {
    const start = Math.max(stretch.from, from)
    const end = Math.min(stretch.to, to)
    if (end > start) covered += rule.upTo(end) - rule.upTo(start)
  }
  return covered
}

function firstWorkingDayFrom(day: number, counted: CountedDays): number {
  return counted.isWorking(day) ? day : counted.nth(counted.upTo(day) + 1)
}

const known = new WeakMap<readonly Pause[], readonly Stretch[]>()

/** Worked out once for each list of pauses: every limit of a case asks four times. Lists are never changed in place. */
function stretches(pauses: readonly Pause[]): readonly Stretch[] {
  if (pauses.length === 0) return []
  let found = known.get(pauses)
  if (!found) known.set(pauses, (found = merged(pauses)))
  return found
}

/** Overlapping pauses count once. */
function merged(pauses: readonly Pause[]): Stretch[] {
  const sorted = pauses
    .map(({ startedOn, endedOn }) => {
      if (endedOn < startedOn) throw new RangeError(`a pause ends before it begins: ${startedOn}..${endedOn}`)
      return { from: dayNumber(startedOn), to: dayNumber(endedOn) }
    })
    .sort((a, b) => a.from - b.from)
  const whole: Stretch[] = []
  for (const stretch of sorted) {
    const last = whole.at(-1)
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to)
    else whole.push({ ...stretch })
  }
  return whole
}
