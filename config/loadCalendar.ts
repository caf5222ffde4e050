import { z } from 'zod'
import { buildCalendar } from '../domain/calendar/buildCalendar'
import type { WorkingCalendar } from '../domain/calendar/workingCalendar'
import { ConfigError, readConfig } from './support'

const day = z.iso.date()
const calendarFile = z.strictObject({
  version: z.string().min(1),
  name: z.string(),
  source: z.string(),
  years: z.record(
    z.string().regex(/^\d{4}$/),
    z.strictObject({ papers: z.array(z.url()), off: z.record(day, z.string().min(1)), work: z.array(day) }),
  ),
})

/** The published working days of the country. @throws ConfigError naming the file and the day */
export function loadCalendar(file: string): WorkingCalendar {
  const { version, years } = readConfig(file, calendarFile)
  try {
    return buildCalendar(version, years)
  } catch (error) {
    throw new ConfigError(`配置文件有误 / not usable: ${file}\n  ${(error as Error).message}`)
  }
}
