import { z } from 'zod'
import type { RuleSet } from '../domain/supervision/ruleSet'
import { scoreParts } from '../domain/supervision/scorePart'
import { legalSource } from './legalSource'
import { isLimitCode } from './limitCode'
import { readConfig } from './support'

const trigger = z.discriminatedUnion('when', [
  z.strictObject({ when: z.literal('passed') }),
  z.strictObject({
    when: z.literal('near'),
    workingDaysLeft: z.number().int().min(0),
    usedShare: z.number().gt(0).max(1),
  }),
])

const ruleSetFile = z.strictObject({
  version: z.number().int().min(1),
  effectiveOn: z.iso.date(),
  rules: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[WYR]\d{1,2}$/),
        name: z.string().min(1),
        level: z.enum(['warning', 'yellow', 'red']),
        limit: z.string().refine(isLimitCode, '不认识的时限编码 / unknown limit code'),
        trigger,
        scoredAs: z.enum([...scoreParts, 'data']),
        basis: legalSource,
      }),
    )
    .min(1)
    .refine(
      rules => new Set(rules.map(({ id }) => id)).size === rules.length,
      '规则编号重复 / a rule stands twice',
    ),
})

/** A versioned rule set. @throws ConfigError naming the file and the field */
export const loadRuleSet = (file: string): RuleSet => readConfig(file, ruleSetFile)
