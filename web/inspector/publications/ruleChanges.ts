import type { Rule } from '../../contract/standing'

export interface RuleChange {
  id: string
  /** Null where the draft adds it. */
  before: Rule | null
  /** Null where the draft takes it out. */
  after: Rule | null
}

/** Rules that a draft adds, takes out or judges otherwise, in the order of the standing set. */
export function ruleChanges(before: readonly Rule[], after: readonly Rule[]): RuleChange[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  const of = (rules: readonly Rule[], id: string) => rules.find(rule => rule.id === id) ?? null
  return ids
    .map(id => ({ id, before: of(before, id), after: of(after, id) }))
    .filter(({ before: was, after: is }) => said(was) !== said(is))
}

/** What decides about a card, in one order whichever way it came. */
function said(rule: Rule | null): string {
  if (!rule) return ''
  const trigger = Object.entries(rule.trigger).filter(([, value]) => value !== undefined && value !== 0)
  return JSON.stringify([rule.level, rule.name, trigger.sort()])
}
