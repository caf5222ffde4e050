import type { Alert, Responsible } from './alert'

/** Yellow cards of one person for one item in one month that together make a red one. */
export interface Accumulation {
  /** `<month>:<rule>:<person>.<item>`: once a month, however the cards are counted again. */
  key: string
  responsible: Responsible
  /** Those that count, in the order of their days. The last one is the one that filled the number. */
  cards: readonly Alert[]
}

/**
 * Rule R7. A card counts by the day on which it was due, and as long as it stands as a yellow one.
 *
 * @param cards of one month
 * @param count yellow cards that make a red one, 1 or more
 */
export function accumulated(cards: readonly Alert[], ruleId: string, count: number): Accumulation[] {
  const groups = new Map<string, Alert[]>()
  for (const card of cards) {
    if (card.standing !== 'yellow' || !card.responsible?.accountId) continue
    const key = `${card.triggersOn.slice(0, 7)}:${ruleId}:${card.responsible.accountId}.${card.itemCode}`
    groups.set(key, [...(groups.get(key) ?? []), card])
  }
  return [...groups].flatMap(([key, found]) => {
    const ordered = found.sort((a, b) => (a.triggersOn + a.id < b.triggersOn + b.id ? -1 : 1)).slice(0, count)
    return ordered.length === count ? [{ key, responsible: ordered[0]!.responsible!, cards: ordered }] : []
  })
}
