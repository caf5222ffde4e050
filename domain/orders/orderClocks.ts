import type { CivilDate } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { countDue } from '../clock/countDays'
import { type PersonClock, readPersonClock } from '../clock/personClock'
import type { Order, OrderEvent } from './order'
import type { OrderRules } from './orderRules'

export type OrderClockCode = 'order.sign' | 'order.feedback' | 'order.check'
export type OrderClock = PersonClock<OrderClockCode>

/** What each clock ends with: a feedback also says that the order was received. */
const signEnds: readonly OrderEvent['type'][] = ['signed', 'fedBack', 'closed']
const feedbackEnds: readonly OrderEvent['type'][] = ['fedBack', 'closed']
const checkEnds: readonly OrderEvent['type'][] = ['accepted', 'closed']

/**
 * The clocks that have begun: to sign for it, to report by the last day that holds now, and, after the
 * first feedback since, the inspector's time to check it.
 */
export function orderClocks(
  { life, dueOn }: Order,
  { sign, check }: Pick<OrderRules, 'sign' | 'check'>,
  calendar: WorkingCalendar,
  asOf: CivilDate,
): OrderClock[] {
  const opened = life[0]!
  const counted = (code: OrderClockCode, from: OrderEvent, workingDays: number, endedOn?: CivilDate) => {
    const due = countDue({
      startsOn: from.on,
      length: workingDays,
      unit: 'working-day',
      pauses: [],
      calendar,
    })
    return readPersonClock({ code, startsOn: from.on, ...due, endedOn }, calendar, asOf)
  }
  // a return begins the work anew; becoming worse only moves the last day
  const round = life.slice(life.findLastIndex(({ type }) => type === 'returned') + 1)
  const last = life.findLast(event => 'dueOn' in event)!
  const fedBack = round.find(({ type }) => type === 'fedBack')
  const startsOn = last.type === 'escalated' ? last.since : last.on
  return [
    counted('order.sign', opened, sign.workingDays, onOf(life, signEnds)),
    readPersonClock(
      {
        code: 'order.feedback',
        startsOn,
        dueOn,
        isProvisional: dueOn > calendar.coveredTo,
        endedOn: onOf(round, feedbackEnds),
      },
      calendar,
      asOf,
    ),
    ...(fedBack ? [counted('order.check', fedBack, check.workingDays, onOf(round, checkEnds))] : []),
  ]
}

const onOf = (events: readonly OrderEvent[], ends: readonly OrderEvent['type'][]): CivilDate | undefined =>
  events.find(({ type }) => ends.includes(type))?.on
