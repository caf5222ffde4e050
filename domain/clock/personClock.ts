import type { CivilDate } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { countBetween } from './countDays'

/** One stretch that one person has, as of a day: an officer's and an inspector's are kept alike. */
export interface PersonClock<Code extends string = string> {
  code: Code
  startsOn: CivilDate
  workingDays: number
  dueOn: CivilDate
  isProvisional: boolean
  endedOn?: CivilDate
  /** Working days, never negative; 0 once ended. */
  workingDaysLeft: number
  workingDaysLate: number
  isMissed: boolean
}

/** What the clock has: either a length in working days, or a last day that somebody set. */
export interface PersonStretch<Code extends string> {
  code: Code
  startsOn: CivilDate
  dueOn: CivilDate
  isProvisional: boolean
  endedOn: CivilDate | undefined
}

/** The stretch read as of a day; `endedOn` after that day has not happened yet. */
export function readPersonClock<Code extends string>(
  { code, startsOn, dueOn, isProvisional, ...stretch }: PersonStretch<Code>,
  calendar: WorkingCalendar,
  asOf: CivilDate,
): PersonClock<Code> {
  const endedOn = stretch.endedOn !== undefined && stretch.endedOn <= asOf ? stretch.endedOn : undefined
  const lastDay = endedOn ?? asOf
  return {
    code,
    startsOn,
    workingDays: countBetween(startsOn, dueOn, [], calendar),
    dueOn,
    isProvisional,
    ...(endedOn === undefined ? {} : { endedOn }),
    workingDaysLeft:
      endedOn === undefined ? countBetween(asOf > startsOn ? asOf : startsOn, dueOn, [], calendar) : 0,
    workingDaysLate: countBetween(dueOn, lastDay, [], calendar),
    isMissed: lastDay > dueOn,
  }
}
