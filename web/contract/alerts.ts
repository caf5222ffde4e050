import { z } from 'zod'
import { caseNo, day, fileIds, fileRef, instant, text } from './common'

export const levels = ['warning', 'yellow', 'red'] as const

export const alertStates = [
  'raised',
  'notified',
  'signed',
  'answered',
  'appealed',
  'reviewed',
  'closed',
] as const

/** Stages by which a list is asked for. */
export const alertStages = {
  unsigned: ['raised', 'notified'],
  appealed: ['appealed'],
  open: ['raised', 'notified', 'signed', 'answered', 'appealed', 'reviewed'],
  closed: ['closed'],
} as const satisfies Record<string, readonly (typeof alertStates)[number][]>
export type AlertStage = keyof typeof alertStages

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
  /** Which kind of rule gave it, and the limit that it is about; no limit for a defect of procedure. */
  when: z.enum(['passed', 'near', 'last-day', 'defect', 'uncorrected', 'accumulated']),
  limit: z.string().optional(),
  /** The day from which it was due; `raisedAt` is when the monitor wrote it down. */
  triggersOn: day,
  raisedAt: instant,
  /** True when the monitor was late itself. */
  isRaisedLate: z.boolean(),
  caseState: z.string(),
  /** Where it stands in its own life, and what counts today: the level, or `revoked`. */
  state: z.enum(alertStates),
  standing: z.enum([...levels, 'revoked']),
  responsible: z.object({ name: z.string(), post: z.string() }).nullable(),
  /** A supervision order was opened because of it: `order:<id>`. */
  hasOrder: z.boolean(),
  version: z.number().int(),
})
export type Alert = z.infer<typeof alert>

export const alertList = z.object({
  alerts: z.array(alert),
  counts: z.object({ warning: z.number().int(), yellow: z.number().int(), red: z.number().int() }),
  next: z.string().optional(),
})
export type AlertList = z.infer<typeof alertList>

export const exemptions = ['false-material', 'force-majeure', 'system-outage', 'corrected-by-itself'] as const

export const answerAlert = z.strictObject({
  kind: z.enum(['explanation', 'evidence', 'corrected']),
  text: text(2000),
  fileIds,
})
export const appealAlert = z.strictObject({
  ground: z.enum([...exemptions, 'facts', 'law']),
  text: text(2000),
  fileIds,
})
export const reviewAlert = z.strictObject({
  outcome: z.enum(['upheld', 'lowered', 'revoked']),
  /** For `lowered` only: what it is now. */
  level: z.enum(['warning', 'yellow']).optional(),
  reasons: text(2000),
  exemption: z.enum(exemptions).optional(),
})
export const closeAlert = z.strictObject({ reasons: text(500) })

/** An alert with its life, and everybody's clock: the officer's and the reviewer's alike. */
export const alertDetail = alert.extend({
  life: z.array(
    z.object({
      type: z.string(),
      at: instant,
      on: day,
      by: z.string(),
      text: z.string().optional(),
      /** Kind of an answer, ground of an appeal, or outcome of a review. */
      word: z.string().optional(),
      files: z.array(fileRef),
    }),
  ),
  clocks: z.array(
    z.object({
      code: z.enum(['card.sign', 'card.answer', 'card.appeal', 'card.review']),
      startsOn: day,
      workingDays: z.number().int(),
      dueOn: day,
      isProvisional: z.boolean(),
      endedOn: day.optional(),
      workingDaysLeft: z.number().int(),
      workingDaysLate: z.number().int(),
      isMissed: z.boolean(),
    }),
  ),
})
export type AlertDetail = z.infer<typeof alertDetail>
