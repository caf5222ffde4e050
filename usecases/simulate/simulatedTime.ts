import { type CivilDate, nextDay } from '../../lib/civilDate'
import type { Instant, Moment } from '../../lib/moment'
import type { Clock } from '../ports'

/** The office's time of an invented period: it stands at the last minute of its last day, or now. */
export interface SimulatedTime {
  end: Moment
  clock: Clock
  startMsOf(day: CivilDate): number
}

const MINUTES_PER_DAY = 1440

/** Midnights are asked for over and over, and each costs a walk through the time zone's rules. */
export function simulatedTime(to: CivilDate, real: Clock): SimulatedTime {
  const known = new Map<CivilDate, Instant>()
  const startOf = (day: CivilDate): Instant => {
    let start = known.get(day)
    if (start === undefined) known.set(day, (start = real.startOf(day)))
    return start
  }
  const startMs = new Map<CivilDate, number>()
  const startMsOf = (day: CivilDate): number => {
    let ms = startMs.get(day)
    if (ms === undefined) startMs.set(day, (ms = Date.parse(startOf(day))))
    return ms
  }
  const now = real.now()
  const at = new Date(startMsOf(nextDay(to)) - 1).toISOString() as Instant
  // history that ends today ends now: nobody writes down the future
  const end: Moment = to === now.on ? now : { at, on: to, minuteOfDay: MINUTES_PER_DAY - 1 }
  return { end, clock: { now: () => end, machineNow: real.machineNow, startOf }, startMsOf }
}
