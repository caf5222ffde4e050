import { z } from 'zod'
import { buildCalendar } from '../domain/calendar/buildCalendar'
import type { WorkingCalendar } from '../domain/calendar/workingCalendar'
import { ConfigError, readConfig } from './support'

const day = z.iso.date()
const calendarFile = z
  .strictObject({
    version: z.string().min(1),
    name: z.string(),
    source: z.string(),
    years: z.record(
      z.string().regex(/^\d{4}$/),
      z.strictObject({ papers: z.array(z.url()), off: z.record(day, z.string().min(1)), work: z.array(day) }),
    ),
  })
  .superRefine(({ years }, { addIssue }) => {
    for (const [year, { off, work }] of Object.entries(years)) {
      const isOfNotice = (on: string) => on.startsWith(year) || on.startsWith(`${Number(year) - 1}-12`)
      for (const on of [...Object.keys(off), ...work].filter(on => !isOfNotice(on))) {
        // a slip such as 2062 for 2026 would otherwise pass and silently take a day off a far year
        const message = `${on} 不属于该年的通知 / is no day of this year’s notice`
        addIssue({ code: 'custom', path: ['years', year], message })
      }
    }
  })

/** The published working days of the country. @throws ConfigError naming the file and the day */
export function loadCalendar(file: string): WorkingCalendar {
  const { version, years } = readConfig(file, calendarFile)
  try {
    return buildCalendar(version, years)
  } catch (error) {
    throw new ConfigError(file, [`日历前后不一致 / days do not fit: ${(error as Error).message}`])
  }
}
