import { z } from 'zod'
import type { Scoring } from '../domain/performance/scoring'
import { scoreParts } from '../domain/supervision/scorePart'
import { legalSource } from '../web/contract/common'
import { readConfig } from './support'

const points = z.number().int().min(0).max(100)
const percent = z.number().int().min(1).max(100)
const ladder = z.strictObject({
  fromPercent: percent,
  points,
  eachFurtherPercent: percent,
  pointsEach: points,
})

const scoringFile = z.strictObject({
  version: z.number().int().min(1),
  effectiveOn: z.iso.date(),
  parts: z
    .record(z.enum(scoreParts), points)
    .refine(
      parts => Object.values(parts).reduce((sum, n) => sum + n, 0) === 100,
      '各部分合计须为 100 / the parts must make 100',
    ),
  yellowPoints: points,
  redPoints: points,
  warnings: z.strictObject({ inARow: z.number().int().min(1), points, part: z.enum(scoreParts) }),
  early: ladder,
  promise: ladder,
  data: z.strictObject({ eachPercent: percent, points, pointsAtMost: points }),
  discipline: z.record(
    z.enum(['warning', 'demerit', 'major-demerit', 'demotion', 'removal', 'dismissal']),
    points,
  ),
  complaints: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z-]{2,40}$/),
        part: z.enum(scoreParts),
        points,
        source: z.enum(['published', 'ours']),
      }),
    )
    .min(1)
    .refine(
      all => new Set(all.map(({ code }) => code)).size === all.length,
      '细目代码重复 / a code stands twice',
    ),
  survey: z.strictObject({
    part: z.enum(scoreParts),
    answersAtLeast: z.number().int().min(1),
    fullFromPercent: percent,
    eachPercent: percent,
    points,
  }),
  totalAtMost: z.number().int().min(100),
  grades: z
    .array(z.strictObject({ grade: z.enum(['excellent', 'good', 'passed', 'failed']), from: points }))
    .min(1)
    .refine(
      grades =>
        grades.every(({ from }, index) => index === 0 || from < grades[index - 1]!.from) &&
        grades.at(-1)!.from === 0,
      '等次须从高到低，最后一档从 0 起 / grades go from the best down to 0',
    ),
  finishedAtLeast: z.number().int().min(0),
  basis: z.array(legalSource).min(1),
})

/** What a month is worth. @throws ConfigError naming the file and the field */
export const loadScoring = (file: string): Scoring => readConfig(file, scoringFile)
