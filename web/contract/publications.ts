import { z } from 'zod'
import { day, instant, text } from './common'
import {
  type Channel,
  alertTellings,
  channels,
  orderTellings,
  weights,
} from '../../domain/notification/ladder'
import { roles } from '../../domain/identity/roles'
import { ladderShape } from './ladder'
import { ruleSetShape } from './ruleSet'

const source = text(500)
const departmentNo = z.string().regex(/^\d{2}$/, 'WRONG_FORM')

export const publicationBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('calendar-year'),
    year: z.number().int().min(2010).max(2100),
    source,
    /** Day off → name of the holiday. */
    off: z.record(day, text(20)),
    /** Weekend days that are worked. */
    work: z.array(day).max(60, 'TOO_MANY'),
  }),
  z.strictObject({
    kind: z.literal('closure'),
    departmentNo,
    from: day,
    to: day,
    reason: text(200),
    source,
  }),
  z.strictObject({ kind: z.literal('rule-set'), ...ruleSetShape.omit({ version: true }).shape }),
  z.strictObject({ kind: z.literal('ladder'), ...ladderShape.omit({ version: true }).shape }),
])

export type PublicationBody = z.input<typeof publicationBody>

export const draftPublication = z.strictObject({ body: publicationBody, reasons: text(1000) })

const person = z.object({ accountId: z.string(), name: z.string() })
const levels = z.object({ warning: z.number().int(), yellow: z.number().int(), red: z.number().int() })
const moved = z.object({ of: z.string(), before: levels, after: levels })
const standing = z
  .object({ total: z.number(), grade: z.string(), rank: z.number().int().nullable() })
  .nullable()
const side = z.object({ level: z.enum(['warning', 'yellow', 'red']), triggersOn: day }).nullable()
export const backTestReport = z.object({
  from: day,
  to: day,
  cases: z.number().int(),
  cards: moved,
  departments: z.array(moved),
  persons: z.array(moved.extend({ name: z.string(), departmentNo: z.string() })),
  rules: z.array(
    z.object({
      ruleId: z.string(),
      before: z.number().int(),
      after: z.number().int(),
      reviewed: z.number().int(),
      revoked: z.number().int(),
      falseShare: z.number().nullable(),
      probablyFalse: z.number().nullable(),
    }),
  ),
  scores: z.array(
    z.object({ month: z.string(), departmentNo: z.string(), before: standing, after: standing }),
  ),
  /** The first 500 of them. */
  changes: z.array(
    z.object({
      id: z.string(),
      caseNo: z.string(),
      departmentNo: z.string(),
      responsible: z.object({ name: z.string() }).nullable(),
      ruleId: z.string(),
      before: side,
      after: side,
    }),
  ),
  changeCount: z.number().int(),
  newYellow: z.number().int(),
})
export type BackTestReport = z.infer<typeof backTestReport>

const shift = z.object({ before: z.number().int(), after: z.number().int() })

const told = z.object({
  kind: z.literal('told'),
  at: instant,
  from: day,
  to: day,
  tellings: z.number().int(),
  notices: shift,
  /** Tellings that reach nobody. */
  unheard: shift,
  /** Merged as they would go out. */
  messages: z.object(Object.fromEntries(channels.map(one => [one, shift])) as Record<Channel, typeof shift>),
  kinds: z.array(
    shift.extend({
      subject: z.enum(['alert', 'order']),
      what: z.enum([...alertTellings, ...orderTellings]),
      weight: z.enum(weights),
      tellings: z.number().int(),
    }),
  ),
  /** The first 200 of them. */
  people: z.array(
    shift.extend({
      accountId: z.string(),
      name: z.string(),
      role: z.enum(roles),
      departmentNo: z.string().nullable(),
    }),
  ),
  peopleCount: z.number().int(),
})
export type Told = z.infer<typeof told>

const trial = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('moved-dues'),
    at: instant,
    cases: z.number().int(),
    moved: z.number().int(),
    departments: z.array(z.object({ departmentNo: z.string(), moved: z.number().int() })),
    /** The first 500 of them. */
    rows: z.array(
      z.object({
        caseNo: z.string(),
        departmentNo: z.string(),
        code: z.string(),
        name: z.string(),
        before: day,
        after: day,
      }),
    ),
  }),
  backTestReport.extend({ kind: z.literal('back-test'), at: instant }),
  told,
])
export type MovedDues = Extract<z.infer<typeof trial>, { kind: 'moved-dues' }>

export const publication = z.object({
  id: z.string(),
  /** As it was drafted. */
  body: publicationBody,
  /** Of a calendar year: of one that had been published when it was drafted. */
  isCorrection: z.boolean(),
  reasons: z.string(),
  state: z.enum(['draft', 'approved', 'withdrawn']),
  draftedBy: person,
  draftedAt: instant,
  /** Null while the monitor has not tried it. */
  trial: trial.nullable(),
  approvedBy: person.nullable(),
  approvedAt: instant.nullable(),
  approvalNo: z.number().int().nullable(),
  /** When the due dates of open cases had been counted anew. */
  appliedAt: instant.nullable(),
  version: z.number().int(),
})
export type Publication = z.infer<typeof publication>

/** A line of the list: without the days, the rules and the trial. */
export const publicationLine = publication.omit({ trial: true, body: true }).extend({
  about: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('calendar-year'), year: z.number().int() }),
    z.object({
      kind: z.literal('closure'),
      departmentNo: z.string(),
      from: day,
      to: day,
      reason: z.string(),
    }),
    z.object({ kind: z.enum(['rule-set', 'ladder']), effectiveOn: day }),
  ]),
  isTried: z.boolean(),
})
export type PublicationLine = z.infer<typeof publicationLine>
export const publicationList = z.object({ publications: z.array(publicationLine) })
export type PublicationList = z.infer<typeof publicationList>

export const backTest = z.strictObject({
  from: day,
  to: day,
  publicationId: z
    .string()
    .regex(/^[\w-]{1,40}$/, 'WRONG_FORM')
    .optional(),
  body: publicationBody.optional(),
  limits: z
    .array(
      z.strictObject({
        itemCode: z
          .string()
          .regex(/^[A-Z0-9]{1,20}$/, 'WRONG_FORM')
          .optional(),
        code: text(60),
        length: z.number().int(),
      }),
    )
    .max(50, 'TOO_MANY')
    .default([]),
})
export type BackTest = z.input<typeof backTest>
