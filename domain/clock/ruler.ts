import { type CivilDate, dayNumber, dayOf, laterOf } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { countedDaysOf } from '../calendar/countedDays'
import { readDay } from '../calendar/workingCalendar'
import type { CaseEvent } from '../case/events'
import type { Item, LimitCode } from '../catalogue/item'
import { type CasePause, casePauses } from './casePauses'
import { pausedDays } from './countDays'
import { type Due, dues } from './dues'
import { kindOf } from './limitKinds'

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
  'superior.decision',
  'licence.decision',
  'licence.first-review',
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
  const pauses = casePauses(journal, asOf)
  const all = dues(journal, item.limits, calendar, asOf, pauses)
  const ofPhases = all.filter(({ code }) => phases.includes(code))
  const runs = ofPhases.sort((a, b) => phases.indexOf(a.code) - phases.indexOf(b.code))
  const reading: Reading = { journal, runs, paused: pausedDays(pauses), counts: new Map(), calendar }
  const days: RulerDay[] = []
  const last = dayNumber(lastDayOf(journal, runs, asOf))
  for (let day = dayNumber(journal[0]!.on); day <= last; day += 1) {
    days.push(readOne(dayOf(day), day, reading))
  }
  return { asOf, calendarVersion: calendar.version, days, dues: all }
}

/** What every day of one ruler is read against. */
interface Reading {
  journal: readonly CaseEvent[]
  runs: readonly Due[]
  /** By day number. */
  paused: ReadonlyMap<number, CasePause>
  counts: Map<Due, number>
  calendar: WorkingCalendar
}

function readOne(on: CivilDate, number: number, reading: Reading): RulerDay {
  const { runs, calendar } = reading
  const isAssumed = on < calendar.coveredFrom || on > calendar.coveredTo
  const run = runs.find(due => due.startsOn < on && (due.endedOn === undefined || on <= due.endedOn))
  if (!run) return outside(on, isAssumed, reading)
  const { code: limit, startedBy: event } = run
  if (limit === 'supplement.reply') return { on, limit, event, isAssumed, kind: 'with-applicant' }
  const pause = kindOf(limit).isPausable ? reading.paused.get(number) : undefined
  if (pause) return { on, limit, event: pause.startedBy, isAssumed, kind: 'paused', ground: pause.ground }

  const kind = countedDaysOf(calendar).kindOf(number)
  const place = (reading.counts.get(run) ?? 0) + 1
  const isWorking = kind === 'working' || kind === 'make-up'
  // a limit in calendar days or months counts every day, but for the days of rest that its last day moves over
  const isCounted = isWorking || (run.unit !== 'working-day' && place <= run.days)
  if (!isCounted) {
    const day: RulerDay = { on, limit, event, isAssumed, kind }
    const holiday = kind === 'weekend' ? undefined : readDay(on, calendar).holiday
    if (holiday !== undefined) day.holiday = holiday
    return day
  }
  reading.counts.set(run, place)
  return { on, limit, event, isAssumed, kind: kind === 'make-up' ? kind : 'counted', number: place }
}

function outside(on: CivilDate, isAssumed: boolean, { journal, runs }: Reading): RulerDay {
  // between what came in and the day from which it counts as received, also where it is a supplement
  const next = runs.filter(due => due.startsOn >= on && journal[due.startedBy]!.on <= on).at(-1)
  if (next) return { on, kind: 'before-receipt', event: next.startedBy, isAssumed }
  const isOver = runs.some(due => due.endedOn !== undefined && due.endedOn < on)
  return isOver
    ? { on, kind: 'after-end', event: journal.length - 1, isAssumed }
    : { on, kind: 'before-receipt', event: 0, isAssumed }
}

/** The last due date of what still runs, or the last event. */
function lastDayOf(journal: readonly CaseEvent[], runs: readonly Due[], asOf: CivilDate): CivilDate {
  const running = runs.filter(due => due.endedOn === undefined).map(due => due.dueOn)
  // what runs late runs until today
  const today = running.length > 0 ? [asOf] : []
  return [journal[0]!.on, journal.at(-1)!.on, ...running, ...today].reduce(laterOf)
}
