import { z } from 'zod'
import { entryTypes } from '../../domain/entries/caseEntry'
import { day, fileIds, text } from './common'

const noMore = z.strictObject
/** POST /api/cases/:caseNo/entries, header `If-Match` = version of the case. */
const entry = z.discriminatedUnion('type', [
  noMore({ type: z.literal('extended'), reasons: text(1000) }),
  noMore({ type: z.literal('hearingOffered') }),
  noMore({ type: z.literal('hearingRequested') }),
  noMore({ type: z.literal('hearingWaived') }),
  noMore({ type: z.literal('hearingNoticed'), hearingOn: day, documentNo: text(60) }),
  noMore({ type: z.literal('hearingHeld'), chair: text(50), record: text(4000) }),
  noMore({ type: z.literal('reportedUp'), to: text(100), opinion: text(2000) }),
  noMore({
    type: z.literal('feeCharged'),
    charge: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, 'WRONG_FORM'),
    quantity: z.number().int().min(1).max(100_000),
  }),
  noMore({
    type: z.literal('complaintUpheld'),
    about: z
      .string()
      .regex(/^[a-zA-Z]{1,40}$/, 'WRONG_FORM')
      .nullable(),
    findings: text(2000),
  }),
])

export const enterOnCase = z.strictObject({ entry, fileIds })
export type EnterOnCase = z.input<typeof enterOnCase>
export const entryType = z.enum(entryTypes)
export type EntryType = z.infer<typeof entryType>
