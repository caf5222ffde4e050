import { type CivilDate, civilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Clock } from '../../usecases/ports'

export interface OfficeClock {
  timeZone: string
  /** Milliseconds by which the office stands ahead of the world: 0 but in the demo. */
  offsetMs(): number
  worldNow?: () => number
}

const MS_PER_MINUTE = 60_000
const DAY_MS = 86_400_000

/** The only place that turns instants into the office's days. Independent of the time zone of the process. */
export function createOfficeClock({ timeZone, offsetMs, worldNow = Date.now }: OfficeClock): Clock {
  const wallOf = wallClock(timeZone)
  const startOf = (day: CivilDate): Instant => {
    const asUtc = Date.parse(`${day}T00:00:00Z`)
    // midnight by the distance from UTC of the day before and of the day after: where the zone changes on this
    // very night, one of the two lies outside the day, or is the second midnight
    const [early, late] = [asUtc - DAY_MS, asUtc + DAY_MS]
      .map(ms => asUtc - distance(ms))
      .sort((a, b) => a - b)
    return instant(wallOf(early!).on === day ? early! : late!)
  }
  const distance = (ms: number): number => {
    const { on, minuteOfDay } = wallOf(ms)
    const whole = Math.floor(ms / MS_PER_MINUTE) * MS_PER_MINUTE
    return Date.parse(`${on}T00:00:00Z`) + minuteOfDay * MS_PER_MINUTE - whole
  }

  return {
    now() {
      const ms = worldNow() + offsetMs()
      return { at: instant(ms), ...wallOf(ms) }
    },
    machineNow: () => instant(worldNow()),
    startOf,
  }
}

const instant = (ms: number) => new Date(ms).toISOString() as Instant

function wallClock(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (ms: number) => {
    const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]))
    return {
      on: civilDate(`${parts['year']}-${parts['month']}-${parts['day']}`),
      minuteOfDay: Number(parts['hour']) * 60 + Number(parts['minute']),
    }
  }
}
