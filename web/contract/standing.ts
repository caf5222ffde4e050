import { z } from 'zod'
import { addressees } from '../../domain/notification/ladder'
import { day, limitUnit } from './common'
import { ladderShape } from './ladder'
import { ruleSetShape } from './ruleSet'

/** The country's calendar of one year, as it stands now. */
export const calendarYear = z.object({
  year: z.number().int(),
  /** Whether its notice has been published; else its days are assumed. */
  isPublished: z.boolean(),
  /** The last year that has been published. */
  lastYear: z.number().int(),
  /** Day off → name of the holiday. */
  off: z.record(day, z.string()),
  /** Weekend days that are worked. */
  work: z.array(day),
})
export type CalendarYear = z.infer<typeof calendarYear>

/** The rule sets that are or will be in force, in the order of their days, and what a draft of one may name. */
export const ruleSetList = z.object({
  ruleSets: z.array(ruleSetShape),
  itemTypes: z.array(z.string()),
  /** By level: who is told when a card is raised. Of the ladder, which is no part of a rule set. */
  told: z.object({
    warning: z.array(z.enum(addressees)),
    yellow: z.array(z.enum(addressees)),
    red: z.array(z.enum(addressees)),
  }),
})
export type RuleSetList = z.infer<typeof ruleSetList>
export type RuleSet = RuleSetList['ruleSets'][number]
export type Rule = RuleSet['rules'][number]
export type Override = NonNullable<RuleSet['overrides']>[number]

/** The ladders that are or will be in force, in the order of their days, and what a draft of one may name. */
export const ladderList = z.object({ ladders: z.array(ladderShape), itemTypes: z.array(z.string()) })
export type LadderList = z.infer<typeof ladderList>
export type Ladder = LadderList['ladders'][number]
export type LadderOverride = NonNullable<Ladder['overrides']>[number]

/** Every item of the city with its limits, for trying other ones on the past. */
export const limitList = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      departmentNo: z.string(),
      limits: z.array(
        z.object({ code: z.string(), name: z.string(), length: z.number().int(), unit: limitUnit }),
      ),
    }),
  ),
})
export type LimitList = z.infer<typeof limitList>
