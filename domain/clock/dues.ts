import { type CivilDate, earlierOf } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import type { CaseEvent } from '../case/events'
import type { ItemLimit, LimitCode, LimitUnit } from '../catalogue/item'
import { type CasePause, casePauses } from './casePauses'
import { type Pause, countBetween, countDue, dayAfter } from './countDays'
import { kindOf } from './limitKinds'
import { type LimitRun, limitRuns } from './limitRuns'

/** What one running of a limit looks like on one day. Spans are never negative. */
export interface Due {
  code: LimitCode
  occurrence: number
  startsOn: CivilDate
  startedBy: number
  /** In `unit`s, extension included. */
  length: number
  unit: LimitUnit
  /** Last day in time. While the clock is paused: the date if the pause ended on the day of asking. */
  dueOn: CivilDate
  isProvisional: boolean
  isPaused: boolean
  endedOn?: CivilDate
  endedBy?: number
  /** The days that the whole limit counts: working days, or every day for calendar days and months. */
  days: number
  /** Those of them that have passed. With `daysLeft` and nothing late they make up `days`, while it runs. */
  daysUsed: number
  daysLeft: number
  /** After `asOf`, up to and including `dueOn`, in working days whatever the unit; 0 on the last day. 0 once ended. */
  workingDaysLeft: number
  /** After `dueOn`, up to and including the end or `asOf`. */
  workingDaysLate: number
  isMissed: boolean
}

/** Every limit that has begun in the case, as of a day. @param pauses of the case as of that day, where they are known */
export function dues(
  journal: readonly CaseEvent[],
  limits: readonly ItemLimit[],
  calendar: WorkingCalendar,
  asOf: CivilDate,
  pauses: readonly CasePause[] = casePauses(journal, asOf),
): Due[] {
  return limitRuns(journal, limits).map(run => read(run, asOf, pauses, calendar))
}

function read(
  run: LimitRun,
  asOf: CivilDate,
  casePaused: readonly CasePause[],
  calendar: WorkingCalendar,
): Due {
  const kind = kindOf(run.limit.code)
  const { startsOn, startedBy, occurrence, length, endedOn, endedBy } = run
  const pauses = kind.isPausable ? pausesWithin(run, casePaused) : none
  const { code, unit } = run.limit
  const { dueOn, days, isProvisional } = dueOf(run, pauses, calendar)
  const lastDay = endedOn === undefined ? asOf : earlierOf(endedOn, asOf)
  const isOver = endedOn !== undefined
  const after = asOf > startsOn ? asOf : startsOn
  const used = Math.min(days, countBetween(startsOn, lastDay, pauses, calendar, unit))
  const due: Due = {
    code,
    occurrence,
    startsOn,
    startedBy,
    length,
    unit,
    dueOn,
    isProvisional,
    isPaused: !isOver && pauses.some(pause => pause.isOpen),
    days,
    daysUsed: used,
    daysLeft: isOver ? 0 : days - used,
    workingDaysLeft: isOver ? 0 : countBetween(after, dueOn, pauses, calendar),
    // a minimum that is not over is nobody's delay; one that was cut short is missed: 七日前 is the seventh day on
    workingDaysLate: kind.isMinimum ? 0 : countBetween(dueOn, lastDay, pauses, calendar),
    isMissed: kind.isMinimum
      ? isOver && lastDay < dueOn
      : lastDay > dueOn && lastDay >= dayAfter(dueOn, pauses),
  }
  // spreading an object that is mostly empty is a fifth of the whole work
  if (endedOn !== undefined) due.endedOn = endedOn
  if (endedBy !== undefined) due.endedBy = endedBy
  return due
}

const none: readonly CasePause[] = []

/** Those of a case's pauses that stop this limit: all of them, or none. */
export const pausesOf = (code: LimitCode, pauses: readonly Pause[]): readonly Pause[] =>
  kindOf(code).isPausable ? pauses : none

/** The first day on which this limit is too late, from the pauses of its case. */
export const lateFrom = ({ code, dueOn }: Pick<Due, 'code' | 'dueOn'>, pauses: readonly Pause[]): CivilDate =>
  dayAfter(dueOn, pausesOf(code, pauses))

/**
 * What comes after the end of a limit moves it no more: the due date stays as it stood on its last day. What was over
 * when it began has never moved it; a step that pauses break off again and again would else carry all of them.
 */
function pausesWithin({ startsOn, endedOn }: LimitRun, pauses: readonly CasePause[]): readonly CasePause[] {
  // the whole list, which has been merged for the other limits that still run
  if (endedOn === undefined) return pauses
  let within: CasePause[] | undefined
  for (const pause of pauses) {
    // they are in the order of the journal: none after this one touches the limit
    if (pause.startedOn >= endedOn) break
    if (pause.endedOn <= startsOn) continue
    within ??= []
    within.push(pause.endedOn > endedOn ? { ...pause, endedOn } : pause)
  }
  return within ?? none
}

function dueOf(
  { limit, startsOn, length, fixedDueOn }: LimitRun,
  pauses: readonly CasePause[],
  calendar: WorkingCalendar,
) {
  if (fixedDueOn === undefined) return countDue({ startsOn, length, unit: limit.unit, pauses, calendar })
  const days = countBetween(startsOn, fixedDueOn, pauses, calendar, limit.unit)
  return { dueOn: fixedDueOn, days, isProvisional: fixedDueOn > calendar.coveredTo }
}
