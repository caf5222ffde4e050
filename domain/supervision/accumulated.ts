import type { Alert, Responsible } from './alert'
import type { AlertRule, RuleSet } from './ruleSet'

export type CountedCard = Pick<
  Alert,
  'id' | 'standing' | 'responsible' | 'triggersOn' | 'itemCode' | 'departmentNo'
>

/** Yellow cards of one person for one item in one month that together make a red one. */
export interface Accumulation<Card extends CountedCard> {
  /** `<month>:<rule>:<person>.<item>`: once a month, however the cards are counted again. */
  key: string
  rule: AlertRule
  ruleSetVersion: number
  responsible: Responsible
  /** Those that count, in the order of their days. The last one is the one that filled the number. */
  cards: readonly Card[]
}

/**
 * Rule R7. A card counts by the day on which it was due, and as long as it stands as a yellow one. The number
 * is that of the rules of the day on which it is filled.
 *
 * @param rulesOf the rules in force on a card's day, as they hold for its department and type of item
 */
export function accumulated<Card extends CountedCard>(
  cards: readonly Card[],
  rulesOf: (card: Card) => Pick<RuleSet, 'version' | 'rules'>,
): Accumulation<Card>[] {
  const groups = new Map<string, Card[]>()
  for (const card of cards) {
    if (card.standing !== 'yellow' || !card.responsible?.accountId) continue
    const key = `${card.triggersOn.slice(0, 7)} ${card.responsible.accountId}.${card.itemCode}`
    groups.set(key, [...(groups.get(key) ?? []), card])
  }
  return [...groups.values()].flatMap(group => {
    const ordered = group.sort((a, b) => (a.triggersOn + a.id < b.triggersOn + b.id ? -1 : 1))
    const made = new Map<string, Accumulation<Card>>()
    for (const [index, card] of ordered.entries()) {
      const { version, rules } = rulesOf(card)
      for (const rule of rules) {
        if (rule.trigger.when !== 'accumulated' || index + 1 < rule.trigger.count || made.has(rule.id))
          continue
        made.set(rule.id, {
          key: `${card.triggersOn.slice(0, 7)}:${rule.id}:${card.responsible!.accountId}.${card.itemCode}`,
          rule,
          ruleSetVersion: version,
          responsible: ordered[0]!.responsible!,
          cards: ordered.slice(0, index + 1),
        })
      }
    }
    return [...made.values()]
  })
}
