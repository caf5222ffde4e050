import type { RulerDay } from '../../contract/cases'

export interface PlacedDay {
  day: RulerDay
  /** Index in `ruler.days`. */
  index: number
  /** Middle of the day's column, px from the left edge of the row. */
  x: number
}

/** A stretch of days that belong together; `from` and `to` are its edges in px. */
export interface Stretch {
  from: number
  to: number
  first: RulerDay
  days: number
  /** False where it is the continuation of a stretch in the row above. */
  isBegin: boolean
}

/** Days of one row that belong together. `before` is the last day of the row above, so that a stretch can go on from there. */
export function stretches(
  days: readonly PlacedDay[],
  before: RulerDay | undefined,
  pitch: number,
  isSame: (a: RulerDay, b: RulerDay) => boolean,
): Stretch[] {
  const found: Stretch[] = []
  let previous = before
  for (const { day, x } of days) {
    const open = found.at(-1)
    const goesOn = previous !== undefined && isSame(previous, day)
    if (open && goesOn) {
      open.to = x + pitch / 2
      open.days += 1
    } else {
      found.push({ from: x - pitch / 2, to: x + pitch / 2, first: day, days: 1, isBegin: !goesOn })
    }
    previous = day
  }
  return found
}
