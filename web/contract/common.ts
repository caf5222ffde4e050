import { z } from 'zod'

/** Days at the office, `YYYY-MM-DD`. */
export const day = z.iso.date()
/** UTC. */
export const instant = z.iso.datetime()
export const caseNo = z.string().regex(/^\d{24}[0-9A-Z]$/, 'CASE_NO_FORM')

/** Text from a person: trimmed, never empty, no control characters but line breaks. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'REQUIRED')
    .max(max, 'TOO_LONG')
    // oxlint-disable-next-line no-control-regex -- control characters are what it refuses
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'CONTROL_CHARACTERS')

export const fileRef = z.strictObject({
  fileId: z.string().regex(/^[A-Za-z0-9_-]{22}$/, 'FILE_ID_FORM'),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int().nonnegative(),
})
export type FileRef = z.infer<typeof fileRef>
/** What shows that something was said rightly: none, or up to ten. */
export const fileIds = z.array(fileRef.shape.fileId).max(10, 'TOO_MANY').default([])

/** RFC 9457. `code` chooses the sentence; `invalid` names each field that is wrong. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  invalid: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })).optional(),
  heldBy: z.string().optional(),
})
export type Problem = z.infer<typeof problem>

/** How a law counts a limit. */
export const limitUnit = z.enum(['working-day', 'calendar-day', 'month'])

type Source = { act: string; provision: string; version?: string; note?: string; url?: string } & (
  { checkedOn: string; checked?: never } | { checked: false; checkedOn?: never }
)

/** Where a number of the law is written, and when somebody compared it with the text, if anybody did. */
export const legalSource = z
  .strictObject({
    act: z.string().min(1),
    provision: z.string().min(1),
    /** Which text: the day of its last amendment. */
    version: z.string().min(1).optional(),
    /** Where our number is not the article's own, and why. */
    note: z.string().min(1).optional(),
    url: z.url().optional(),
    checkedOn: z.iso.date().optional(),
    checked: z.literal(false).optional(),
  })
  .refine(
    ({ checkedOn, checked }) => (checkedOn === undefined) === (checked === false),
    '须写明核对日期 checkedOn，未核对的写 checked: false / needs checkedOn, or checked: false',
  )
  .transform(given => given as Source)
