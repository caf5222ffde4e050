import { z } from 'zod'
import { day, instant } from './common'

const count = z.number().int().nonnegative()

/** One department on one day. A day on which nothing happened has none. */
export const dayCount = z.object({
  on: day,
  departmentNo: z.string(),
  filed: count,
  /** By the office. */
  finished: count,
  /** Of them within the promised limit. */
  promiseMet: count,
  warnings: count,
  yellow: count,
  red: count,
})
export type DayCountRow = z.infer<typeof dayCount>

export const dayCountList = z.object({
  from: day,
  /** Included. */
  to: day,
  today: day,
  /** Whose days these are; null for the whole city. */
  departmentNo: z.string().nullable(),
  /** When the newest of them was counted; null where there is none. */
  countedAt: instant.nullable(),
  /** The names of those that are counted, by number. */
  departments: z.array(z.object({ no: z.string(), name: z.string() })),
  /** In the order of day and department. */
  counts: z.array(dayCount),
})
export type DayCountList = z.infer<typeof dayCountList>
