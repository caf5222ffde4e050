import { type CivilDate, addDays, dayNumber, isoWeekday } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { isWorkingDay } from '../calendar/workingCalendar'
import type { Item } from '../catalogue/item'
import { Random, totals } from './random'

/** One application to come: when, and for what. */
export interface PlannedFiling {
  on: CivilDate
  minuteOfDay: number
  item: Item
  /** Place in the day's sequence, from 1. */
  sequence: number
  /** Of the case's own random numbers. */
  number: number
}

/** Simple matters are many, matters of several departments few. Ours. */
const volumes: Readonly<Record<string, number>> = { 即办件: 8, 承诺件: 3, 上报件: 1, 联办件: 1 }
/** Monday to Sunday; Saturdays and Sundays that are worked count as a Friday. */
const weekdays = [1.2, 1.1, 1, 0.95, 0.8, 0.8, 0.8]
const REST_DAY = 0.1
/** After a rest day more comes in. */
const CATCHING_UP = 1.25
/** By the hour of a working day: the hall's two halves, and what is filed on the net at night. */
const hours = [
  0.1, 0.05, 0.05, 0.05, 0.05, 0.1, 0.2, 0.4, 1, 5, 6, 4, 1.5, 4, 5, 4.5, 3, 1, 0.7, 0.9, 1, 0.9, 0.6, 0.3,
]
const restHours = hours.map((_, hour) => (hour < 7 ? 0.1 : 1))

/** When and for what people come, in the order of time. Pure: the same seed gives the same year. */
export function planFilings(
  count: number,
  period: { from: CivilDate; to: CivilDate },
  items: readonly Item[],
  calendar: WorkingCalendar,
  seed: number,
): PlannedFiling[] {
  const random = new Random(seed, 1)
  const days = daysOf(period)
  const byDay = totals(days.map(day => weightOf(day, calendar)))
  const byItem = totals(items.map(({ type }) => (volumes[type] ?? 1) * random.stretch() ** 2))
  const [worked, rest] = [totals(hours), totals(restHours)]
  const places = Array.from({ length: count }, (_, number) => {
    const day = random.weighted(byDay)
    const hour = random.weighted(isWorkingDay(days[day]!, calendar) ? worked : rest)
    const minute = hour * 60 + random.below(60)
    return {
      order: (day * 1440 + minute) * count + number,
      day,
      minute,
      item: random.weighted(byItem),
      number,
    }
  }).sort((a, b) => a.order - b.order)
  let [last, sequence] = [-1, 0]
  return places.map(({ day, minute, item, number }) => {
    sequence = day === last ? sequence + 1 : 1
    last = day
    return { on: days[day]!, minuteOfDay: minute, item: items[item]!, sequence, number }
  })
}

function daysOf({ from, to }: { from: CivilDate; to: CivilDate }): CivilDate[] {
  const length = dayNumber(to) - dayNumber(from) + 1
  if (length < 1) throw new RangeError(`the period ends before it begins: ${from}..${to}`)
  return Array.from({ length }, (_, index) => addDays(from, index))
}

function weightOf(day: CivilDate, calendar: WorkingCalendar): number {
  if (!isWorkingDay(day, calendar)) return REST_DAY
  const isCatchingUp = !isWorkingDay(addDays(day, -1), calendar)
  return weekdays[isoWeekday(day) - 1]! * (isCatchingUp ? CATCHING_UP : 1)
}
