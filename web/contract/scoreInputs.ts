import { z } from 'zod'
import { caseNo, day, instant, text } from './common'
import { month } from './scores'

export const sanctions = ['warning', 'demerit', 'major-demerit', 'demotion', 'removal', 'dismissal'] as const
export const surveyAnswers = [
  'very-satisfied',
  'satisfied',
  'fairly-satisfied',
  'dissatisfied',
  'very-dissatisfied',
] as const
export const inputKinds = ['complaint', 'survey', 'discipline'] as const
export const scoreInputId = z.string().regex(/^input:[\w-]{1,60}$/, 'WRONG_FORM')

const departmentNo = z.string().regex(/^\d{2}$/, 'WRONG_FORM')
const count = z.number().int().min(0).max(1_000_000)
const answers = z.strictObject({
  'very-satisfied': count,
  satisfied: count,
  'fairly-satisfied': count,
  dissatisfied: count,
  'very-dissatisfied': count,
})
const officer = z
  .string()
  .regex(/^[a-z][a-z0-9.-]{3,31}$/, 'LOGIN_NAME_FORM')
  .optional()
const source = { departmentNo, on: day, document: text(120) }

export const enterScoreInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('complaint'),
    ...source,
    fault: z.string().max(40),
    text: text(500),
    caseNo: caseNo.optional(),
    officer,
  }),
  z.strictObject({ kind: z.literal('survey'), ...source, month, answers }),
  z.strictObject({ kind: z.literal('discipline'), ...source, sanction: z.enum(sanctions), officer }),
])
export type EnterScoreInput = z.input<typeof enterScoreInput>
export const withdrawScoreInput = z.strictObject({ reasons: text(500) })

export const scoreInput = z.object({
  id: scoreInputId,
  kind: z.enum(inputKinds),
  departmentNo,
  departmentName: z.string(),
  month,
  on: day,
  document: z.string(),
  /** What was found, in a line. */
  name: z.string(),
  text: z.string().optional(),
  caseNo: caseNo.optional(),
  officerName: z.string().optional(),
  answers: answers.optional(),
  satisfiedPercent: z.number().int().optional(),
  /** What it takes: of a part of its month, or of the year. */
  points: z.number(),
  part: z.string().nullable(),
  enteredAt: instant,
  by: z.string(),
  withdrawn: z.object({ at: instant, by: z.string(), reasons: z.string() }).nullable(),
  version: z.number().int(),
})
export type ScoreInput = z.infer<typeof scoreInput>

export const scoreInputList = z.object({
  year: z.string(),
  inputs: z.array(scoreInput),
  /** What can be entered, and what each takes. */
  faults: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      part: z.string(),
      points: z.number(),
      source: z.enum(['published', 'ours']),
    }),
  ),
  sanctions: z.array(z.object({ code: z.enum(sanctions), points: z.number() })),
  survey: z.object({
    part: z.string(),
    answersAtLeast: z.number().int(),
    fullFromPercent: z.number().int(),
    eachPercent: z.number().int(),
    points: z.number(),
  }),
})
export type ScoreInputList = z.infer<typeof scoreInputList>
