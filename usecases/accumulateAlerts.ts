import { accumulated } from '../domain/supervision/accumulated'
import type { Alert } from '../domain/supervision/alert'
import { addMonths, firstOfMonth } from '../lib/civilDate'
import type { House } from './ports'
import { ruleSetFor, withLook } from './support/changeAlert'
import { happened } from './support/changeCase'
import { systemActor } from './support/systemActor'

export type AccumulateAlertsDeps = Pick<House, 'clock' | 'alerts' | 'catalogue'>

/**
 * Rule R7: yellow cards of one person and item in one month make a red one, once. Looks at this month and
 * the one before, so that a monitor that was away, or a card that was raised late, is caught up with.
 */
export async function accumulateAlerts({
  clock,
  alerts,
  catalogue,
}: AccumulateAlertsDeps): Promise<Record<string, number>> {
  const now = clock.now()
  const cards = await alerts.triggeredBetween(addMonths(firstOfMonth(now.on), -1), now.on)
  const counts = { seen: cards.length, raised: 0 }
  for (const one of accumulated(cards, card => ruleSetFor(card, catalogue))) {
    const { rule, cards: counted } = one
    const last = counted.at(-1)!
    const raised: Alert = {
      id: one.key,
      caseNo: last.caseNo,
      itemCode: last.itemCode,
      departmentNo: last.departmentNo,
      ruleId: rule.id,
      ruleSetVersion: one.ruleSetVersion,
      level: rule.level,
      dueOn: last.triggersOn,
      triggersOn: last.triggersOn,
      raisedAt: now.at,
      isRaisedLate: now.on > last.triggersOn,
      scoredAs: rule.scoredAs,
      responsible: one.responsible,
      state: 'raised',
      standing: rule.level,
      life: [{ type: 'raised', ...happened(now, systemActor) }],
      nextAt: null,
      tellAt: null,
      version: 1,
    }
    if (await alerts.raise(withLook(raised, now, { clock, catalogue }))) counts.raised += 1
  }
  return counts
}
