import type { CivilDate } from '../../lib/civilDate'
import type { Moment } from '../../lib/moment'
import { type WorkingCalendar, isWorkingDay, nextWorkingDay } from './workingCalendar'

/** Minutes since midnight at the office. */
export interface OfficeHours {
  opensAtMinute: number
  closesAtMinute: number
}

/**
 * The day on which a filing counts as received: its own day within office hours, else the next
 * working day. A filing before the doors open counts on that same day. The true instant is kept
 * beside it in the journal.
 *
 * @source design decision 1 (ADR 0001); 电子签名法 art. 11 for the instant of receipt
 */
export function receivedOn(moment: Moment, hours: OfficeHours, calendar: WorkingCalendar): CivilDate {
  const isInTime = isWorkingDay(moment.on, calendar) && moment.minuteOfDay < hours.closesAtMinute
  return isInTime ? moment.on : nextWorkingDay(moment.on, calendar)
}
