import { z } from 'zod'
import { defects } from '../../domain/supervision/ruleSet'
import { scoreParts } from '../../domain/supervision/scorePart'
import { legalSource } from './common'
import { namesAPlace, overridePlace } from './overridePlace'
import { isLimitCode } from '../../domain/clock/isLimitCode'

const limit = z.string().refine(code => patterns.includes(code) || isLimitCode(code), 'LIMIT_CODE_UNKNOWN')
const patterns = ['step.*', 'special.*']
const count = z.number().int().min(1)

const trigger = z.discriminatedUnion('when', [
  z.strictObject({
    when: z.literal('passed'),
    limit,
    moreThanWorkingDays: z.number().int().min(0).default(0),
    unlessPassed: z.string().refine(isLimitCode, 'LIMIT_CODE_UNKNOWN').optional(),
  }),
  z.strictObject({
    when: z.literal('near'),
    limit,
    workingDaysLeft: z.number().int().min(0),
    usedShare: z.number().gt(0).max(1),
  }),
  z.strictObject({ when: z.literal('last-day'), limit, fromMinute: z.number().int().min(0).max(1439) }),
  z.strictObject({ when: z.literal('defect'), defect: z.enum(defects), redFrom: count.optional() }),
  z.strictObject({ when: z.literal('uncorrected'), workingDays: count }),
  z.strictObject({ when: z.literal('accumulated'), count }),
])

const override = z
  .strictObject({
    ...overridePlace,
    ruleId: z.string(),
    trigger: z
      .strictObject({
        workingDaysLeft: z.number().int().min(0),
        usedShare: z.number().gt(0).max(1),
        moreThanWorkingDays: z.number().int().min(0),
        fromMinute: z.number().int().min(0).max(1439),
        redFrom: count,
        workingDays: count,
        count,
      })
      .partial()
      .nullable(),
  })
  .refine(namesAPlace, 'PLACE_NEEDED')

/** The shape of a rule set, on disk and over the wire alike. */
export const ruleSetShape = z.strictObject({
  version: z.number().int().min(1),
  effectiveOn: z.iso.date(),
  overrides: z.array(override).optional(),
  rules: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[WYR]\d{1,2}$/),
        name: z.string().min(1),
        level: z.enum(['warning', 'yellow', 'red']),
        trigger,
        scoredAs: z.enum([...scoreParts, 'data']),
        basis: legalSource,
      }),
    )
    .min(1)
    .refine(rules => new Set(rules.map(({ id }) => id)).size === rules.length, 'RULE_TWICE'),
})
