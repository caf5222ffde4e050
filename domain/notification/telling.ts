import { type CivilDate, addDays, nextDay } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { WorkingCalendar } from '../calendar/calendar'
import { countDue } from '../clock/countDays'
import type { Order } from '../orders/order'
import type { Alert } from '../supervision/alert'
import { isUnsigned } from '../supervision/alertLife'
import type { DueProcess } from '../supervision/dueProcess'
import { type AlertTelling, type Ladder, type OrderTelling, orderTellings } from './ladder'

/** The next thing that people must be told of: the place in the life that it is about, and from when. */
export interface Telling<What> {
  what: What
  /** Index in the life. */
  of: number
  /** From this instant, or from the beginning of this day at the office. */
  from: { at: Instant } | { on: CivilDate }
}

type Lived = { type: string; at: Instant; on: CivilDate; of?: number }

/** The first of the events to be told that nobody was told of; history that was brought in tells nobody. */
function untold<What extends string>(
  life: readonly Lived[],
  wanted: readonly What[],
  { tellWithinDays }: Pick<Ladder, 'tellWithinDays'>,
  asOf: CivilDate,
): Telling<What> | undefined {
  const told = new Set(life.flatMap(event => (event.type === 'notified' ? [event.of] : [])))
  const oldest = addDays(asOf, -tellWithinDays)
  const of = life.findIndex(
    (event, index) => wanted.includes(event.type as What) && event.on >= oldest && !told.has(index),
  )
  return of < 0 ? undefined : { what: life[of]!.type as What, of, from: { at: life[of]!.at } }
}

const toldOfCards = ['raised', 'appealed', 'reviewed'] as const

/**
 * What must be told next of a warning or card: that it was raised, appealed or reviewed; and once more, up
 * the chain, that it was not signed for in its time.
 */
export function alertTelling(
  alert: Alert,
  ladder: Pick<Ladder, 'tellWithinDays'>,
  dueProcess: Pick<DueProcess, 'sign'>,
  calendar: WorkingCalendar,
  asOf: CivilDate,
): Telling<AlertTelling> | undefined {
  const next = untold(alert.life as readonly Lived[], toldOfCards, ladder, asOf)
  if (next) return next
  if (alert.level === 'warning' || timesTold(alert).length !== 1 || !isUnsigned(alert)) return undefined
  const { dueOn } = countDue({
    startsOn: alert.life[0]!.on,
    length: dueProcess.sign.workingDays,
    unit: 'working-day',
    pauses: [],
    calendar,
  })
  return { what: 'reminded', of: 0, from: { on: nextDay(dueOn) } }
}

/** What must be told next of a supervision order. */
export const orderTelling = (
  { life }: Pick<Order, 'life'>,
  ladder: Pick<Ladder, 'tellWithinDays'>,
  asOf: CivilDate,
): Telling<OrderTelling> | undefined => untold(life as readonly Lived[], orderTellings, ladder, asOf)

/** What people had to be told of a warning or card, and when; that nobody had signed, where they were told so. */
export function tellingsOfAlert(alert: Pick<Alert, 'life'>): { what: AlertTelling; at: Instant }[] {
  const [, reminder] = timesTold(alert)
  const happened = toldIn(alert.life, toldOfCards)
  return reminder ? [...happened, { what: 'reminded', at: reminder.at }] : happened
}

/** The same of a supervision order. */
export const tellingsOfOrder = ({ life }: Pick<Order, 'life'>): { what: OrderTelling; at: Instant }[] =>
  toldIn(life, orderTellings)

const timesTold = ({ life }: Pick<Alert, 'life'>) =>
  life.filter(event => event.type === 'notified' && event.of === 0)

const toldIn = <What extends string>(
  life: readonly { type: string; at: Instant }[],
  wanted: readonly What[],
) => life.flatMap(({ type, at }) => (wanted.includes(type as What) ? [{ what: type as What, at }] : []))
