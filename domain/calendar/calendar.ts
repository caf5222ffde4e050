import type { CivilDate } from '../../lib/civilDate'

/** A stretch on which one office is closed by public notice (停止对外办公), such as a move or a system changeover. */
export interface Closure {
  from: CivilDate
  to: CivilDate
  reason: string
  source: string
}

/**
 * The working days of one office, as the government published them.
 *
 * Outside `coveredFrom..coveredTo` nothing is published: weekends are assumed there and every
 * answer says so, which makes the due dates that rest on it provisional (ADR 0002).
 */
export interface WorkingCalendar {
  version: string
  coveredFrom: CivilDate
  coveredTo: CivilDate
  /** Published days off, weekends inside a holiday included, with the name of the holiday. */
  daysOff: ReadonlyMap<CivilDate, string>
  /** Weekend days that are worked to make up for a holiday (调休上班). */
  makeUpDays: ReadonlySet<CivilDate>
  /** Of this office alone; none in the country's calendar. */
  closures?: readonly Closure[]
}

export type DayKind = 'working' | 'make-up' | 'weekend' | 'holiday' | 'closure'
