import { type CivilDate, nextDay } from '../../lib/civilDate'
import { type WorkingCalendar, readDay } from '../calendar/workingCalendar'

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
  /** Unit: working days. Whole, 1 or more. */
  workingDays: number
  pauses: readonly Pause[]
  calendar: WorkingCalendar
}

export interface CountedDue {
  dueOn: CivilDate
  /** True when a day of the count lies in a year that is not published yet. */
  isProvisional: boolean
}

/**
 * The last day that is still in time.
 *
 * @source 行政许可法 art. 82 (days are working days), art. 45 (what is not counted); 民法典 art. 201 by analogy (the
 *   first day is not counted)
 * @throws RangeError for a limit that is no whole number of 1 or more, or a pause that ends before it begins
 */
export function countDue({ startsOn, workingDays, pauses, calendar }: Count): CountedDue {
  if (!Number.isInteger(workingDays) || workingDays < 1) {
    throw new RangeError(`limit must be a whole number of working days, 1 or more: ${workingDays}`)
  }
  for (const { startedOn, endedOn } of pauses) {
    if (endedOn < startedOn) throw new RangeError(`a pause ends before it begins: ${startedOn}..${endedOn}`)
  }
  let day = startsOn
  let isProvisional = false
  for (let counted = 0; counted < workingDays;) {
    day = nextDay(day)
    isProvisional ||= readDay(day, calendar).isAssumed
    if (isCounted(day, pauses, calendar)) counted += 1
  }
  return { dueOn: day, isProvisional }
}

/** Counted days after `after`, up to and including `upTo`. Zero when `upTo` is not later. */
export function countBetween(
  after: CivilDate,
  upTo: CivilDate,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): number {
  let counted = 0
  for (let day = after; day < upTo;) {
    day = nextDay(day)
    if (isCounted(day, pauses, calendar)) counted += 1
  }
  return counted
}

export const pauseOn = <P extends Pause>(day: CivilDate, pauses: readonly P[]): P | undefined =>
  pauses.find(pause => pause.startedOn < day && day <= pause.endedOn)

function isCounted(day: CivilDate, pauses: readonly Pause[], calendar: WorkingCalendar): boolean {
  const { kind } = readDay(day, calendar)
  return (kind === 'working' || kind === 'make-up') && !pauseOn(day, pauses)
}
