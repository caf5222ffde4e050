import { type CivilDate, earlierOf } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/workingCalendar'
import type { CaseEvent } from '../case/events'
import type { ItemLimit, LimitCode } from '../catalogue/item'
import { casePauses } from './casePauses'
import { countBetween, countDue } from './countDays'
import { type LimitRun, kindOf, limitRuns } from './limitRuns'

/** What one running of a limit looks like on one day. Spans are working days, never negative. */
export interface Due {
  code: LimitCode
  occurrence: number
  startsOn: CivilDate
  startedBy: number
  workingDays: number
  /** Last day in time. While the clock is paused: the date if the pause ended on the day of asking. */
  dueOn: CivilDate
  isProvisional: boolean
  isPaused: boolean
  endedOn?: CivilDate
  endedBy?: number
  workingDaysUsed: number
  /** After `asOf`, up to and including `dueOn`; 0 on the last day. 0 once ended. */
  workingDaysLeft: number
  /** After `dueOn`, up to and including the end or `asOf`. */
  workingDaysLate: number
  isMissed: boolean
}

/** Every limit that has begun in the case, as of a day. */
export function dues(
  journal: readonly CaseEvent[],
  limits: readonly ItemLimit[],
  calendar: WorkingCalendar,
  asOf: CivilDate,
): Due[] {
  const pauses = casePauses(journal, asOf)
  return limitRuns(journal, limits).map(run => read(run, asOf, pauses, calendar))
}

function read(
  run: LimitRun,
  asOf: CivilDate,
  casePaused: ReturnType<typeof casePauses>,
  calendar: WorkingCalendar,
): Due {
  const pauses = kindOf(run.limit.code).isPausable ? casePaused : []
  const { startsOn, startedBy, occurrence, workingDays, endedOn, endedBy } = run
  const { dueOn, isProvisional } = countDue({ startsOn, workingDays, pauses, calendar })
  const lastDay = endedOn === undefined ? asOf : earlierOf(endedOn, asOf)
  const isOver = endedOn !== undefined
  return {
    code: run.limit.code,
    occurrence,
    startsOn,
    startedBy,
    workingDays,
    dueOn,
    isProvisional,
    isPaused: !isOver && pauses.some(pause => pause.isOpen),
    ...(isOver ? { endedOn, endedBy } : {}),
    workingDaysUsed: countBetween(startsOn, lastDay, pauses, calendar),
    workingDaysLeft: isOver ? 0 : countBetween(asOf > startsOn ? asOf : startsOn, dueOn, pauses, calendar),
    workingDaysLate: countBetween(dueOn, lastDay, pauses, calendar),
    isMissed: lastDay > dueOn,
  }
}
