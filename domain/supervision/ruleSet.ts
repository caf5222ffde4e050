import type { LimitCode } from '../catalogue/item'
import type { LegalSource } from '../catalogue/legalSource'
import type { ScoredAs } from './scorePart'

/** 提示 0, 黄牌 1, 红牌 2. */
export type AlertLevel = 'warning' | 'yellow' | 'red'

/** One limit, or every limit of a kind: `step.*`. */
export type LimitPattern = LimitCode | 'step.*' | 'special.*'

/** What can be wrong in a journal itself, whatever the clock says. */
export const defects = [
  'second-supplement',
  'pause',
  'extension',
  'refusal',
  'site-check',
  'late-entry',
  'fee',
  'skipped-step',
  'hearing',
  'refused-lawful',
] as const
export type DefectKind = (typeof defects)[number]

/** When a rule speaks. */
export type Trigger =
  /** More than `moreThanWorkingDays` after the last day; while another limit that is worse has not passed. */
  | { when: 'passed'; limit: LimitPattern; moreThanWorkingDays: number; unlessPassed?: LimitCode }
  /** Whichever comes first. */
  | { when: 'near'; limit: LimitPattern; workingDaysLeft: number; usedShare: number }
  /** From a minute of the last day on, counted from midnight at the office. */
  | { when: 'last-day'; limit: LimitPattern; fromMinute: number }
  /** `redFrom`: from the n-th of a case on it is a red card. */
  | { when: 'defect'; defect: DefectKind; redFrom?: number }
  /** A yellow card that nobody answered as corrected. Judged on the card's own life. */
  | { when: 'uncorrected'; workingDays: number }
  /** So many yellow cards of one person and item in a month. Judged on the cards. */
  | { when: 'accumulated'; count: number }

export interface AlertRule {
  /** `W1`, `Y4`, `R1` …: the rule's name in the rule set. */
  id: string
  name: string
  level: AlertLevel
  trigger: Trigger
  /** The part of the score that a card of this rule lowers. */
  scoredAs: ScoredAs
  basis: LegalSource
}

/** For one department or one type of item the numbers of a rule may differ, or the rule may be silent. */
export interface RuleOverride {
  departmentNo?: string
  itemType?: string
  ruleId: string
  /** Replaces these numbers of the trigger; null silences the rule. */
  trigger: Partial<
    Record<
      | 'workingDaysLeft'
      | 'usedShare'
      | 'moreThanWorkingDays'
      | 'fromMinute'
      | 'redFrom'
      | 'workingDays'
      | 'count',
      number
    >
  > | null
}

export interface RuleSet {
  version: number
  /** First day on which it is the law of the house. */
  effectiveOn: string
  rules: readonly AlertRule[]
  /** Later ones prevail over earlier ones. */
  overrides?: readonly RuleOverride[]
}

/** The rules as they hold for one department's items of one type. */
export function rulesFor(
  { rules, overrides = [] }: RuleSet,
  { departmentNo, type }: { departmentNo: string; type: string },
): readonly AlertRule[] {
  const ofPlace = overrides.filter(
    one =>
      (one.departmentNo === undefined || one.departmentNo === departmentNo) &&
      (one.itemType === undefined || one.itemType === type),
  )
  if (ofPlace.length === 0) return rules
  return rules.flatMap(rule => {
    const last = ofPlace.findLast(one => one.ruleId === rule.id)
    if (last === undefined) return [rule]
    return last.trigger === null
      ? []
      : [{ ...rule, trigger: { ...rule.trigger, ...last.trigger } as Trigger }]
  })
}
