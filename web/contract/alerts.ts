import { z } from 'zod'
import { caseNo, day, instant } from './common'

export const levels = ['warning', 'yellow', 'red'] as const

export const alert = z.object({
  /** `<case>:<rule>:<occurrence>` */
  id: z.string(),
  level: z.enum(levels),
  ruleId: z.string(),
  name: z.string(),
  basis: z.string(),
  caseNo,
  itemName: z.string(),
  departmentNo: z.string(),
  departmentName: z.string(),
  applicantName: z.string(),
  dueOn: day,
  /** The day from which it was due; `raisedAt` is when the monitor wrote it down. */
  triggersOn: day,
  raisedAt: instant,
  /** True when the monitor was late itself. */
  isRaisedLate: z.boolean(),
  caseState: z.string(),
})
export type Alert = z.infer<typeof alert>

export const alertList = z.object({
  alerts: z.array(alert),
  counts: z.object({ warning: z.number().int(), yellow: z.number().int(), red: z.number().int() }),
  next: z.string().optional(),
})
export type AlertList = z.infer<typeof alertList>
