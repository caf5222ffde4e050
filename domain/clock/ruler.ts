import { type CivilDate, dayNumber, dayOf, laterOf } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { readDay } from '../calendar/workingCalendar'
import type { CaseEvent } from '../case/events'
import type { Item, LimitCode } from '../catalogue/item'
import { type CasePause, casePauses } from './casePauses'
import { pauseOn } from './countDays'
import { type Due, dues } from './dues'
import { kindOf } from './limitRuns'

export type RulerDayKind =
  | 'counted'
  | 'make-up'
  | 'weekend'
  | 'holiday'
  | 'closure'
  | 'with-applicant'
  | 'paused'
  | 'before-receipt'
  | 'after-end'

/** One civil day of a case, and why it counts or not. */
export interface RulerDay {
  on: CivilDate
  kind: RulerDayKind
  /** The limit whose day this is; absent before receipt and after the end. */
  limit?: LimitCode
  /** Place in the count of that limit, from 1; for days that count only. */
  number?: number
  /** Name of the holiday, or reason of the closure. */
  holiday?: string
  ground?: string
  /** Index in the journal of the event that governs this day. */
  event: number
  isAssumed: boolean
}

/** Every day of a case from filing to its end or its last due date, and every due date. */
export interface Ruler {
  asOf: CivilDate
  calendarVersion: string
  days: RulerDay[]
  dues: Due[]
}

/** The later phase of a case speaks for a day that two limits share. */
const phases: readonly LimitCode[] = [
  'licence.delivery',
  'licence.decision',
  'supplement.reply',
  'acceptance.decision',
]

/**
 * Pure: same journal, item, calendar and day → same ruler.
 * @throws JournalError or RangeError for a journal that the clock cannot read
 */
export function readRuler(
  journal: readonly CaseEvent[],
  item: Pick<Item, 'limits'>,
  calendar: WorkingCalendar,
  asOf: CivilDate,
): Ruler {
  const all = dues(journal, item.limits, calendar, asOf)
  const runs = phases.flatMap(code => all.filter(due => due.code === code))
  const pauses = casePauses(journal, asOf)
  const counts = new Map<Due, number>()
  const days: RulerDay[] = []
  const last = dayNumber(lastDayOf(journal, runs, asOf))
  for (let day = dayNumber(journal[0]!.on); day <= last; day += 1) {
    days.push(readOne(dayOf(day), journal, runs, pauses, counts, calendar))
  }
  return { asOf, calendarVersion: calendar.version, days, dues: all }
}

function readOne(
  on: CivilDate,
  journal: readonly CaseEvent[],
  runs: readonly Due[],
  pauses: readonly CasePause[],
  counts: Map<Due, number>,
  calendar: WorkingCalendar,
): RulerDay {
  const { kind, holiday, isAssumed } = readDay(on, calendar)
  const run = runs.find(due => due.startsOn < on && (due.endedOn === undefined || on <= due.endedOn))
  if (!run) {
    const isOver = on > journal.at(-1)!.on || runs.some(due => due.endedOn !== undefined && due.endedOn < on)
    return isOver
      ? { on, kind: 'after-end', event: journal.length - 1, isAssumed }
      : { on, kind: 'before-receipt', event: 0, isAssumed }
  }
  const day = { on, limit: run.code, event: run.startedBy, isAssumed }
  if (run.code === 'supplement.reply') return { ...day, kind: 'with-applicant' }
  const pause = kindOf(run.code).isPausable ? pauseOn(on, pauses) : undefined
  if (pause) return { ...day, kind: 'paused', ground: pause.ground, event: pause.startedBy }

  const number = (counts.get(run) ?? 0) + 1
  const isRest = kind === 'weekend' || kind === 'holiday' || kind === 'closure'
  // a limit in calendar days or months counts every day, but for the days of rest that its last day moves over
  const isCounted = run.unit === 'working-day' ? !isRest : !isRest || number <= run.days
  if (!isCounted && isRest) return { ...day, kind, ...(holiday === undefined ? {} : { holiday }) }
  counts.set(run, number)
  return { ...day, kind: kind === 'make-up' ? 'make-up' : 'counted', number }
}

/** The last due date of what still runs, or the last event. */
function lastDayOf(journal: readonly CaseEvent[], runs: readonly Due[], asOf: CivilDate): CivilDate {
  const running = runs.filter(due => due.endedOn === undefined).map(due => due.dueOn)
  // what runs late runs until today
  const today = running.length > 0 ? [asOf] : []
  return [journal[0]!.on, journal.at(-1)!.on, ...running, ...today].reduce(laterOf)
}
