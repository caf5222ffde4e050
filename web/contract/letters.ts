import { z } from 'zod'
import { day, fileIds, fileRef, instant, text } from './common'
import { orderId } from './orders'
import { month } from './scores'

export const letterId = z.string().regex(/^letter:[\w:.-]{1,130}$/, 'WRONG_FORM')
const departmentNo = z.string().regex(/^\d{2}$/, 'WRONG_FORM')

const origin = z.union([
  z.object({ kind: z.literal('order'), orderId, orderNo: z.string() }),
  z.object({ kind: z.literal('score'), month, total: z.number() }),
])

const facts = {
  departmentNo,
  departmentName: z.string(),
  origin,
  dueOn: day,
}
const content = {
  findings: z.string(),
  demand: z.string(),
  basis: z.string(),
  cards: z.array(
    z.object({
      alertId: z.string(),
      caseNo: z.string(),
      itemName: z.string(),
      ruleName: z.string(),
      level: z.enum(['yellow', 'red']),
      on: day,
    }),
  ),
  cardsInAll: z.number().int(),
}

const letterReport = z.object({
  at: instant,
  on: day,
  by: z.string(),
  text: z.string(),
  files: z.array(fileRef),
})

export const letterSummary = z.object({
  ...facts,
  id: letterId,
  letterNo: z.string(),
  issuedAt: instant,
  issuedOn: day,
  /** What the department did about it, in the order in which it was reported. */
  reports: z.array(letterReport),
  /** Nobody has reported, and the day for it is over. */
  isReportLate: z.boolean(),
  /** How many reports there are: what `If-Match` says. */
  version: z.number().int(),
})
export type LetterSummary = z.infer<typeof letterSummary>

export const letter = letterSummary.extend({ ...content, by: z.string(), sha256: z.string() })
export type Letter = z.infer<typeof letter>

/** What an inspector reads over before he writes it. */
export const letterDraft = z.object({ ...facts, ...content, dueNote: z.string() })
export type LetterDraft = z.infer<typeof letterDraft>

/** What should be written: nothing is sent by itself. */
export const proposedLetter = z.object({
  departmentNo,
  departmentName: z.string(),
  subject: z.string(),
  origin,
})
export type ProposedLetter = z.infer<typeof proposedLetter>

export const letterList = z.object({
  letters: z.array(letterSummary),
  /** For those who write them; empty for everybody else. */
  proposed: z.array(proposedLetter),
  next: z.string().optional(),
})
export type LetterList = z.infer<typeof letterList>

export const letterSubject = z.union([z.strictObject({ orderId }), z.strictObject({ month, departmentNo })])
export type LetterSubject = z.infer<typeof letterSubject>

export const writeLetter = z.strictObject({
  subject: letterSubject,
  findings: text(2000),
  demand: text(2000),
  dueOn: day.optional(),
})
export type WriteLetter = z.input<typeof writeLetter>
export const letterPreview = z.object({ html: z.string() })

/** POST /api/letters/:letterId/reports */
export const reportOnLetter = z.strictObject({ text: text(2000), fileIds })
export type ReportOnLetter = z.input<typeof reportOnLetter>
