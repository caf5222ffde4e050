import type { LimitCode } from '../catalogue/item'
import type { LegalSource } from '../catalogue/legalSource'
import type { ScoredAs } from './scorePart'

/** 提示 0, 黄牌 1, 红牌 2. */
export type AlertLevel = 'warning' | 'yellow' | 'red'

/** When a rule speaks about one running of one limit. */
export type Trigger =
  | { when: 'passed' }
  /** Whichever comes first. */
  | { when: 'near'; workingDaysLeft: number; usedShare: number }

export interface AlertRule {
  /** `W1`, `Y4`, `R1` …: the rule's name in the rule set. */
  id: string
  name: string
  level: AlertLevel
  limit: LimitCode
  trigger: Trigger
  /** The part of the score that a card of this rule lowers. */
  scoredAs: ScoredAs
  basis: LegalSource
}

export interface RuleSet {
  version: number
  /** First day on which it is the law of the house. */
  effectiveOn: string
  rules: readonly AlertRule[]
}
