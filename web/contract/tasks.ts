import { z } from 'zod'
import { stances } from '../../domain/case/events'
import { caseNo, day, fileRef, instant, text } from './common'
import { due } from './cases'

export const task = z.object({
  /** The engine's job key. */
  id: z.string(),
  caseNo,
  itemName: z.string(),
  applicantName: z.string(),
  step: z.string(),
  post: z.string(),
  /** 会签: the department that asks, where the case is another one's. */
  askedBy: z.string().optional(),
  openedAt: instant,
  claimedBy: z.object({ id: z.string(), name: z.string() }).optional(),
  /** True when the caller may act on this step. */
  isMine: z.boolean(),
  /** The step's own limit, and the legal one that stands behind it. */
  stepDue: due.optional(),
  legalDue: due.optional(),
  alertLevel: z.enum(['warning', 'yellow', 'red']).optional(),
})
export type Task = z.infer<typeof task>

export const taskList = z.object({
  tasks: z.array(task),
  counts: z.object({ mine: z.number().int(), post: z.number().int(), department: z.number().int() }),
})
export type TaskList = z.infer<typeof taskList>

const fileIds = z.array(fileRef.shape.fileId).max(20, 'TOO_MANY').default([])

/** Of the superior organ, where that decided. */
const documentNo = text(64).optional()
/** Of one charge in one case. */
export const MOST_UNITS = 1000

/** POST /api/tasks/:id/completion, header `If-Match` = version of the case. One shape for each lawful outcome. */
export const completion = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('accepted'), opinion: text(1000).optional() }),
  z.strictObject({
    outcome: z.literal('supplement'),
    needs: z.array(text(200)).min(1, 'REQUIRED').max(30, 'TOO_MANY'),
  }),
  z.strictObject({ outcome: z.literal('acceptance-refused'), reasons: text(2000) }),
  z.strictObject({
    outcome: z.literal('site-checked'),
    officers: z.array(text(50)).length(2, 'TWO_OFFICERS_NEEDED'),
    checkedOn: day,
    record: text(4000),
    fileIds,
  }),
  z.strictObject({
    outcome: z.literal('countersigned'),
    stance: z.enum(stances),
    opinion: text(2000),
    fileIds,
  }),
  z.strictObject({
    outcome: z.literal('publicised'),
    from: day,
    to: day,
    place: text(200),
    objections: text(2000),
    fileIds,
  }),
  z.strictObject({ outcome: z.literal('reviewed'), opinion: text(2000) }),
  z.strictObject({
    outcome: z.literal('paused'),
    ground: text(50),
    reasons: text(1000),
    documentNo: text(64),
    plannedEndOn: day,
    fileIds: z.array(fileRef.shape.fileId).min(1, 'PAUSE_NEEDS_DOCUMENT').max(20, 'TOO_MANY'),
  }),
  z.strictObject({ outcome: z.literal('resumed'), conclusion: text(2000), fileIds }),
  z.strictObject({ outcome: z.literal('reported-up'), opinion: text(2000), fileIds }),
  z.strictObject({ outcome: z.literal('granted'), reasons: text(2000), documentNo }),
  z.strictObject({
    outcome: z.literal('refused'),
    reasons: text(2000),
    remedies: z.array(text(300)).min(1, 'REQUIRED').max(10, 'TOO_MANY'),
    documentNo,
  }),
  z.strictObject({
    outcome: z.literal('fee-charged'),
    charge: text(50),
    quantity: z.number().int().min(1).max(MOST_UNITS),
  }),
  z.strictObject({ outcome: z.literal('fee-waived'), reasons: text(1000) }),
  z.strictObject({
    outcome: z.literal('delivered'),
    method: z.enum(['窗口领取', '邮寄送达', '电子送达']),
    receipt: text(200),
  }),
])
export type Completion = z.infer<typeof completion>
export type Outcome = Completion['outcome']
