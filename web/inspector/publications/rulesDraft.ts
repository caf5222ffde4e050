import type { Override, Rule, RuleSet } from '../../contract/standing'
import type { DraftedException } from './ExceptionRows'
import { type Numbers, numberNames, withNumbers } from './ruleWords'

/** A rule set while somebody edits it. */
export interface RulesDraft {
  effectiveOn: string
  reasons: string
  rules: readonly DraftedRule[]
  overrides: readonly DraftedOverride[]
}

export interface DraftedRule {
  /** As it stands. */
  rule: Rule
  isOn: boolean
  level: Rule['level']
  numbers: Numbers
}

/** Where no rule is chosen yet, it says nothing. */
export interface DraftedOverride extends DraftedException {
  ruleId: string | undefined
  isSilent: boolean
  numbers: Numbers
}

export const startFrom = (set: RuleSet): RulesDraft => ({
  effectiveOn: '',
  reasons: '',
  rules: set.rules.map(rule => ({ rule, isOn: true, level: rule.level, numbers: {} })),
  overrides: (set.overrides ?? []).map((one, key) => ({
    key,
    ruleId: one.ruleId,
    departmentNo: one.departmentNo,
    itemType: one.itemType,
    isSilent: one.trigger === null,
    numbers: one.trigger ?? {},
  })),
})

export const ruleAsDrafted = ({ rule, level, numbers }: DraftedRule): Rule => ({
  ...rule,
  level,
  trigger: withNumbers(rule.trigger, numbers),
})

export const isChanged = ({ rule, isOn, level, numbers }: DraftedRule): boolean =>
  !isOn ||
  level !== rule.level ||
  numberNames(rule.trigger).some(name => name in numbers && numbers[name] !== (rule.trigger as Numbers)[name])

/** What is sent. An exception without a rule is nobody's; one for every place is refused by the server. */
export function bodyOf({ effectiveOn, rules, overrides }: RulesDraft) {
  const kept = rules.filter(({ isOn }) => isOn).map(ruleAsDrafted)
  const exceptions = overrides.flatMap((one): Override[] => {
    if (one.ruleId === undefined) return []
    return [
      {
        ruleId: one.ruleId,
        ...(one.departmentNo === undefined ? {} : { departmentNo: one.departmentNo }),
        ...(one.itemType === undefined ? {} : { itemType: one.itemType }),
        trigger: one.isSilent ? null : given(one.numbers),
      },
    ]
  })
  return {
    kind: 'rule-set' as const,
    effectiveOn,
    rules: kept,
    ...(exceptions.length > 0 ? { overrides: exceptions } : {}),
  }
}

const given = (numbers: Numbers) =>
  Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined))
