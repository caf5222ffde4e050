import { z } from 'zod'
import { day, instant } from './common'
import { roles } from '../../domain/identity/roles'

/** GET /api/clock, POST /api/clock/days (demo only). */
export const clock = z.object({
  officeNow: z.string(),
  today: day,
  isDemo: z.boolean(),
  daysAhead: z.number().int(),
})
export const advanceClock = z.strictObject({ days: z.literal(1) })

export const accountRow = z.object({
  id: z.string(),
  loginName: z.string(),
  name: z.string(),
  role: z.enum(roles),
  departmentNo: z.string().optional(),
  isLocked: z.boolean(),
  lockedUntil: instant.optional(),
})

export const accessRow = z.object({
  at: instant,
  who: z.string(),
  role: z.string().optional(),
  what: z.string(),
  subject: z.string().optional(),
  outcome: z.string(),
})

/** GET /api/processes/:itemCode */
export const processView = z.object({
  itemCode: z.string(),
  itemName: z.string(),
  version: z.number().int(),
  xml: z.string(),
  /** Live cases on each step: BPMN header `step` → number, and the element ids of that step. */
  steps: z.array(
    z.object({
      step: z.string(),
      name: z.string(),
      elementIds: z.array(z.string()),
      liveCases: z.number().int(),
      limit: z.object({ code: z.string(), workingDays: z.number().int(), name: z.string() }).optional(),
    }),
  ),
})
export type ProcessView = z.infer<typeof processView>
export type ClockView = z.infer<typeof clock>
export type AccountRow = z.infer<typeof accountRow>
export type AccessRow = z.infer<typeof accessRow>
