import { type CivilDate, nextDay } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { type Pause, countDue } from '../clock/countDays'
import { type PersonClock, readPersonClock } from '../clock/personClock'
import type { Alert, AlertEvent } from './alert'
import type { DueProcess } from './dueProcess'

export type AlertClockCode = 'card.sign' | 'card.answer' | 'card.appeal' | 'card.review'

export type AlertClock = PersonClock<AlertClockCode>

const ends: Readonly<Record<AlertClockCode, readonly AlertEvent['type'][]>> = {
  'card.sign': ['signed', 'answered', 'appealed', 'closed'],
  'card.answer': ['answered', 'appealed', 'closed'],
  'card.appeal': ['appealed', 'closed'],
  'card.review': ['reviewed'],
}

/** Every clock that has begun in the life of a card; a warning has none but that of signing. */
export function alertClocks(
  alert: Alert,
  dueProcess: DueProcess,
  calendar: WorkingCalendar,
  asOf: CivilDate,
): AlertClock[] {
  const raised = alert.life[0]!
  const appealed = alert.life.find(({ type }) => type === 'appealed')
  const clock = (code: AlertClockCode, start: AlertEvent, workingDays: number) =>
    read(code, start.on, workingDays, alert.life, calendar, asOf)
  if (alert.level === 'warning') return [clock('card.sign', raised, dueProcess.sign.workingDays)]
  return [
    clock('card.sign', raised, dueProcess.sign.workingDays),
    clock('card.answer', raised, dueProcess.answer.workingDays),
    clock('card.appeal', raised, dueProcess.appeal.workingDays),
    ...(appealed ? [clock('card.review', appealed, dueProcess.review.workingDays)] : []),
  ]
}

function read(
  code: AlertClockCode,
  startsOn: CivilDate,
  workingDays: number,
  life: readonly AlertEvent[],
  calendar: WorkingCalendar,
  asOf: CivilDate,
): AlertClock {
  const { dueOn, isProvisional } = countDue({
    startsOn,
    length: workingDays,
    unit: 'working-day',
    pauses: [],
    calendar,
  })
  const endedOn = life.find(({ type }) => ends[code].includes(type))?.on
  return readPersonClock({ code, startsOn, dueOn, isProvisional, endedOn }, calendar, asOf)
}

/**
 * Rule R6: the day from which a yellow card that nobody put right is a red one; undefined where it never
 * will be, as things stand. The days of an appeal under review are not counted.
 */
export function uncorrectedOn(
  alert: Alert,
  workingDays: number,
  calendar: WorkingCalendar,
): CivilDate | undefined {
  const { life, level, standing, state } = alert
  if (level !== 'yellow' || standing !== 'yellow' || state === 'appealed') return undefined
  const startsOn = life[0]!.on
  const { dueOn } = countDue({
    startsOn,
    length: workingDays,
    unit: 'working-day',
    pauses: underReview(life),
    calendar,
  })
  const ended = life.find(
    event => event.type === 'closed' || (event.type === 'answered' && event.kind === 'corrected'),
  )
  return ended && ended.on <= dueOn ? undefined : nextDay(dueOn)
}

/** From the appeal to its review; while one is open nobody asks. */
function underReview(life: readonly AlertEvent[]): Pause[] {
  const [appealed, reviewed] = (['appealed', 'reviewed'] as const).map(type =>
    life.find(event => event.type === type),
  )
  return appealed && reviewed ? [{ startedOn: appealed.on, endedOn: reviewed.on }] : []
}
