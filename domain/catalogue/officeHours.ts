import type { OfficeHours } from '../calendar/receivedOn'
import type { Department } from './item'

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** `09:00`–`17:00` as minutes since midnight. */
export const officeHours = ({ opens, closes }: Pick<Department, 'opens' | 'closes'>): OfficeHours => ({
  opensAtMinute: minuteOf(opens),
  closesAtMinute: minuteOf(closes),
})
