import { z } from 'zod'
import { caseStates } from '../../domain/case/transitions'
import { entryType } from './entries'
import { charge } from './items'
import { caseNo, day, fileRef, instant, text, limitUnit } from './common'

const materials = z
  .array(
    z.strictObject({
      code: z.string().max(64),
      fileIds: z.array(fileRef.shape.fileId).min(1, 'REQUIRED').max(20, 'TOO_MANY'),
    }),
  )
  .max(50, 'TOO_MANY')

export const applicant = z.strictObject({
  kind: z.enum(['person', 'organisation']),
  name: text(100),
  /** 居民身份证 18 characters, or 统一社会信用代码 18 characters. */
  idNo: z.string().trim().toUpperCase().length(18, 'ID_NO_LENGTH'),
  phone: z
    .string()
    .trim()
    .regex(/^(1\d{10}|0\d{2,3}-?\d{7,8})$/, 'PHONE_FORM'),
  contact: text(50),
})

/** POST /api/cases, with header `Idempotency-Key`. `form` is checked against the item's own fields. */
export const fileCase = z.strictObject({
  itemCode: z.string().max(16),
  applicant,
  form: z.record(z.string().max(64), z.union([z.string().max(2000), z.number()])),
  materials,
})
export type FileCase = z.infer<typeof fileCase>

export const receipt = z.object({
  caseNo,
  /** Shown once; with the case number it opens the public tracking page. */
  queryPassword: z.string().regex(/^\d{6}$/),
  filedAt: instant,
  receivedOn: day,
  acceptanceDueOn: day,
})
export type Receipt = z.infer<typeof receipt>

export const withdrawCase = z.strictObject({ reasons: text(500) })
export const supplyMaterials = z.strictObject({ materials: materials.min(1, 'REQUIRED') })
export const trackCase = z.strictObject({
  caseNo,
  queryPassword: z.string().regex(/^\d{6}$/, 'QUERY_PASSWORD_FORM'),
})

export const rulerDay = z.object({
  on: day,
  kind: z.enum([
    'counted',
    'make-up',
    'weekend',
    'holiday',
    'closure',
    'with-applicant',
    'paused',
    'before-receipt',
    'after-end',
  ]),
  limit: z.string().optional(),
  number: z.number().int().optional(),
  holiday: z.string().optional(),
  ground: z.string().optional(),
  /** Index in the journal of the event that governs the day. */
  event: z.number().int(),
  isAssumed: z.boolean(),
})
export type RulerDay = z.infer<typeof rulerDay>

export const due = z.object({
  code: z.string(),
  name: z.string(),
  occurrence: z.number().int(),
  startsOn: day,
  /** In `unit`s, extension included. */
  length: z.number().int(),
  unit: limitUnit,
  /** Days that the whole limit counts, and those that have passed. */
  days: z.number().int(),
  daysUsed: z.number().int(),
  daysLeft: z.number().int(),
  dueOn: day,
  isProvisional: z.boolean(),
  isPaused: z.boolean(),
  endedOn: day.optional(),
  workingDaysLeft: z.number().int(),
  workingDaysLate: z.number().int(),
  isMissed: z.boolean(),
})
export type Due = z.infer<typeof due>

/** Consecutive days that count, or do not, for one and the same reason; without gap or overlap. */
export const segment = rulerDay.omit({ on: true, number: true }).extend({
  from: day,
  /** Included. */
  to: day,
  /** Civil days in it. */
  days: z.number().int(),
  rule: z.string(),
  article: z.string().optional(),
})

export const ruler = z.object({
  asOf: day,
  calendarVersion: z.string(),
  days: z.array(rulerDay),
  segments: z.array(segment),
  dues: z.array(due),
  /** Key: a day's kind or a limit's code. The rule in a sentence, and the article behind it where there is one. */
  why: z.record(z.string(), z.object({ rule: z.string(), article: z.string().optional() })),
})
export type Ruler = z.infer<typeof ruler>

/** One journal line as people read it: personal data masked, facts chosen for the reader. */
export const journalLine = z.object({
  index: z.number().int(),
  type: z.string(),
  at: instant,
  on: day,
  by: z.string(),
  /** Label and text pairs, such as 理由 → 材料齐全. */
  facts: z.array(z.object({ label: z.string(), text: z.string() })),
  files: z.array(fileRef),
})
export type JournalLine = z.infer<typeof journalLine>

export const issuedDocument = z.object({
  documentId: z.string(),
  document: z.string(),
  title: z.string(),
  documentNo: z.string(),
  issuedAt: instant,
})
export type IssuedDocument = z.infer<typeof issuedDocument>

export const caseSummary = z.object({
  caseNo,
  itemCode: z.string(),
  itemName: z.string(),
  departmentName: z.string(),
  applicantName: z.string(),
  state: z.enum(caseStates),
  step: z.string().optional(),
  filedAt: instant,
  changedAt: instant,
  /** The due date that matters now, with its days. */
  due: due.optional(),
})
export type CaseSummary = z.infer<typeof caseSummary>

export const caseView = caseSummary.extend({
  /** Send back as `If-Match` with every change. */
  version: z.number().int(),
  /** The state before archiving tells how it ended. */
  outcome: z.enum(['granted', 'refused', 'deemedApproved', 'notAccepted', 'withdrawn']).optional(),
  applicant: z.object({
    kind: z.string(),
    name: z.string(),
    idNo: z.string(),
    phone: z.string(),
    contact: z.string(),
  }),
  form: z.array(z.object({ name: z.string(), label: z.string(), text: z.string() })),
  materials: z.array(z.object({ code: z.string(), name: z.string(), files: z.array(fileRef) })),
  /** What must be supplied, while the case is with the applicant. */
  supplementNeeds: z.array(z.string()).optional(),
  journal: z.array(journalLine),
  documents: z.array(issuedDocument),
  ruler,
  openSteps: z.array(
    z.object({
      step: z.string(),
      jobKey: z.string(),
      post: z.string(),
      /** 会签: the department that is asked. */
      departmentName: z.string().optional(),
    }),
  ),
  alerts: z.array(
    z.object({ id: z.string(), level: z.string(), ruleId: z.string(), name: z.string(), triggersOn: day }),
  ),
  /** What this reader may do now. */
  may: z.array(z.string()),
  /** What this reader may enter beside the steps, and what each form starts from. */
  entries: z.array(entryType),
  /** The first day for a hearing that is noticed today, where one can be. */
  earliestHearing: day.optional(),
  /** The published rates; empty where nothing may be charged. */
  charges: z.array(charge),
  /** Whom to ask. */
  department: z.object({ name: z.string(), hall: z.string(), phone: z.string(), complaintPhone: z.string() }),
})
export type CaseView = z.infer<typeof caseView>

/** What the public tracking page shows: no personal data beyond a masked name. */
export const trackView = caseView
  .pick({
    caseNo: true,
    itemName: true,
    departmentName: true,
    state: true,
    step: true,
    filedAt: true,
    changedAt: true,
    due: true,
    outcome: true,
    ruler: true,
    department: true,
    applicantName: true,
  })
  .extend({ timeline: z.array(z.object({ type: z.string(), on: day, at: instant })) })
export type TrackView = z.infer<typeof trackView>
