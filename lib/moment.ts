import type { CivilDate } from './civilDate'

/** An instant in UTC as ISO 8601 text with milliseconds, such as `2026-11-23T01:02:03.004Z`. It sorts as time does. */
export type Instant = string & { readonly __brand: 'Instant' }

/** One moment, read in both ways at once: as an instant, and as the office's wall clock shows it. */
export interface Moment {
  at: Instant
  on: CivilDate
  /** Minutes since midnight at the office, 0–1439. */
  minuteOfDay: number
}

/** That many minutes later. */
export const minutesAfter = (at: Instant, minutes: number): Instant =>
  minutes === 0 ? at : (new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant)
