import { type CivilDate, nextDay } from '../../lib/civilDate'
import type { Moment } from '../../lib/moment'
import type { WorkingCalendar } from '../calendar/calendar'
import type { Actor } from '../case/events'
import { countDue } from '../clock/countDays'
import type { Order, OrderEvent } from './order'
import { orderAfter } from './orderLife'
import { type OrderColour, type OrderRules, worseThan } from './orderRules'

/** What the passing of days does to an order by itself, and the day from which it is due. */
export type OrderDeed =
  | { kind: 'escalate'; on: CivilDate; to: OrderColour; dueOn: CivilDate }
  | { kind: 'propose-letter'; on: CivilDate }

/** The last day for the feedback, from the day on which the order was opened, returned or became worse. */
export const feedbackDueOn = (
  startsOn: CivilDate,
  colour: OrderColour,
  { feedback }: Pick<OrderRules, 'feedback'>,
  calendar: WorkingCalendar,
): CivilDate => {
  const length = feedback[colour].workingDays
  return countDue({ startsOn, length, unit: 'working-day', pauses: [], calendar }).dueOn
}

/**
 * On the day after the last one a blue order becomes orange, an orange one red; for a red one a letter is
 * proposed. The next last day is counted from the day on which it was due to become worse, and not from the
 * one on which a late monitor noticed.
 */
export function orderDeed(
  order: Order,
  rules: Pick<OrderRules, 'feedback'>,
  calendar: WorkingCalendar,
): OrderDeed | undefined {
  if (!isWithDepartment(order)) return undefined
  const on = nextDay(order.dueOn)
  const to = worseThan(order.colour)
  if (to !== undefined) return { kind: 'escalate', on, to, dueOn: feedbackDueOn(on, to, rules, calendar) }
  return order.letter === 'none' ? { kind: 'propose-letter', on } : undefined
}

/** The department's time runs: it has not reported, or was told to do it again. */
export const isWithDepartment = ({ state }: Pick<Order, 'state'>): boolean =>
  state === 'issued' || state === 'signed' || state === 'returned'

/** The order with all that the days until now have made of it: the same however often or late it is asked. */
export function caughtUp(
  order: Order,
  rules: Pick<OrderRules, 'feedback'>,
  calendar: WorkingCalendar,
  now: Moment,
  by: Actor,
): Order {
  let current = order
  for (;;) {
    const deed = orderDeed(current, rules, calendar)
    if (!deed || deed.on > now.on) return current
    const next = orderAfter(current, eventOf(deed, now, by))
    if (!next) throw new Error(`order ${order.id}: ${deed.kind} is due and not lawful`)
    current = next
  }
}

function eventOf(deed: OrderDeed, { at, on }: Moment, by: Actor): OrderEvent {
  return deed.kind === 'escalate'
    ? { type: 'escalated', to: deed.to, since: deed.on, dueOn: deed.dueOn, at, on, by }
    : { type: 'letterProposed', since: deed.on, at, on, by }
}
