import { z } from 'zod'
import { caseNo, day, instant } from './common'

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'WRONG_FORM')
export const scoreKinds = ['department', 'item', 'post', 'person'] as const
export const scoreKind = z.enum(scoreKinds)
export type ScoreKind = z.infer<typeof scoreKind>
export const scoreKey = z.string().regex(/^[\w:.@/-]{1,120}$/, 'WRONG_FORM')
export const grade = z.enum(['excellent', 'good', 'passed', 'failed'])
export type Grade = z.infer<typeof grade>

/** `recounted`: an earlier version was published, the newest one is not yet. */
const publication = z.enum(['unpublished', 'published', 'recounted'])

export const scoreRow = z.object({
  key: z.string(),
  name: z.string(),
  /** Null: too few finished cases to be ranked. */
  rank: z.number().int().nullable(),
  version: z.number().int(),
  countedAt: instant,
  publishedAt: instant.nullable(),
  publication,
  finished: z.number().int(),
  onTime: z.number().int(),
  /** Points that the parts and the data lost, and points that were added. */
  taken: z.number(),
  given: z.number(),
  total: z.number(),
  grade,
  isSampleEnough: z.boolean(),
})
export type ScoreRow = z.infer<typeof scoreRow>

export const scoreList = z.object({
  month,
  kind: scoreKind,
  /** Those that have a score, earliest first. */
  months: z.array(month),
  /** The month that is not over yet: what is counted in it moves. */
  running: month,
  scores: z.array(scoreRow),
})
export type ScoreList = z.infer<typeof scoreList>

/** What cost points: a card or warning, or something that people entered. */
export const scoreEvent = z.object({
  id: z.string(),
  kind: z.enum(['card', 'input', 'other']),
  /** The rule's name, or what was found. */
  name: z.string(),
  /** Of a card, as it stands today. */
  standing: z.enum(['warning', 'yellow', 'red', 'revoked']).optional(),
  /** Of what people entered: the paper that says so, and whether it was taken back since. */
  document: z.string().optional(),
  isWithdrawn: z.boolean().optional(),
  caseNo: caseNo.optional(),
  itemName: z.string().optional(),
  on: day.optional(),
})
export type ScoreEvent = z.infer<typeof scoreEvent>

export const scoreDetail = scoreRow.extend({
  month,
  kind: scoreKind,
  parts: z.array(
    z.object({
      part: z.string(),
      full: z.number(),
      score: z.number(),
      deductions: z.array(z.object({ points: z.number(), events: z.array(scoreEvent) })),
    }),
  ),
  early: z.object({ cases: z.number().int(), points: z.number() }),
  promise: z.object({ shorterPercent: z.number().nullable(), points: z.number() }),
  /** `points` are taken. */
  data: z.object({ cases: z.array(z.string()), points: z.number() }),
  totalAtMost: z.number(),
  finishedAtLeast: z.number().int(),
  /** Former versions, newest first, each with what the one after it counts otherwise. */
  earlier: z.array(
    z.object({
      version: z.number().int(),
      countedAt: instant,
      publishedAt: instant.nullable(),
      total: z.number(),
      grade,
      changes: z.array(
        z.object({
          what: z.string(),
          before: z.number(),
          after: z.number(),
          gone: z.array(scoreEvent),
          added: z.array(scoreEvent),
        }),
      ),
    }),
  ),
  /** How many former versions are not told: of a running month there is one each hour. */
  earlierLeftOut: z.number().int(),
})
export type ScoreDetail = z.infer<typeof scoreDetail>

export const publishedScores = z.object({ published: z.number().int() })

/** Half a year or a year. */
export const period = z.string().regex(/^\d{4}(-H[12])?$/, 'WRONG_FORM')

export const periodRow = z.object({
  key: z.string(),
  name: z.string(),
  /** Null: no month has a sample. */
  rank: z.number().int().nullable(),
  /** What each month gave to the mean, or why it gave nothing. */
  months: z.array(
    z.object({
      month,
      state: z.enum(['counted', 'no-sample', 'missing', 'running', 'to-come']),
      total: z.number().nullable(),
      isPublished: z.boolean(),
    }),
  ),
  counted: z.number().int(),
  mean: z.number().nullable(),
  /** Points taken once in the year, and for what. */
  discipline: z.object({ points: z.number(), events: z.array(scoreEvent) }),
  total: z.number().nullable(),
  grade: grade.nullable(),
})
export type PeriodRow = z.infer<typeof periodRow>

export const periodList = z.object({
  period,
  kind: scoreKind,
  months: z.array(month),
  running: month,
  scores: z.array(periodRow),
})
export type PeriodList = z.infer<typeof periodList>
