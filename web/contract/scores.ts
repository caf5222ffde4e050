import { z } from 'zod'
import { instant } from './common'

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'WRONG_FORM')
export const scoreKind = z.enum(['department', 'item', 'post', 'person'])

const counted = z.object({
  finished: z.number().int(),
  parts: z.array(
    z.object({
      part: z.string(),
      full: z.number(),
      score: z.number(),
      deductions: z.array(z.object({ points: z.number(), because: z.array(z.string()) })),
    }),
  ),
  early: z.object({ cases: z.number().int(), points: z.number() }),
  promise: z.object({ shorterPercent: z.number().nullable(), points: z.number() }),
  data: z.object({ cases: z.array(z.string()), points: z.number() }),
  total: z.number(),
  grade: z.enum(['excellent', 'good', 'passed', 'failed']),
  isSampleEnough: z.boolean(),
})
const version = z.object({
  id: z.string(),
  version: z.number().int(),
  scoringVersion: z.number().int(),
  countedAt: instant,
  publishedAt: instant.nullable(),
  score: counted,
})

export const scoreList = z.object({
  month,
  kind: scoreKind,
  scores: z.array(
    version.extend({
      key: z.string(),
      name: z.string(),
      /** Null: too few finished cases to be ranked. */
      rank: z.number().int().nullable(),
      /** Former versions, oldest first: what was counted before an appeal was upheld. */
      earlier: z.array(version),
    }),
  ),
})
export type ScoreList = z.infer<typeof scoreList>

export const publishedScores = z.object({ published: z.number().int() })
