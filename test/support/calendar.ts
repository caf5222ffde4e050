import { buildCalendar } from '../../domain/calendar/buildCalendar'
import type { WorkingCalendar } from '../../domain/calendar/workingCalendar'

/** A calendar for tests: plain weeks from 2025 to 2027, with the exceptions named in the test itself. */
export function calendarWith({
  off = [],
  work = [],
}: { off?: string[]; work?: string[] } = {}): WorkingCalendar {
  const year = (n: number) => ({
    off: Object.fromEntries(off.filter(day => day.startsWith(String(n))).map(day => [day, '节日'])),
    work: work.filter(day => day.startsWith(String(n))),
  })
  return buildCalendar('test', { 2025: year(2025), 2026: year(2026), 2027: year(2027) })
}
