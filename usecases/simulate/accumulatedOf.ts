import { system } from '../../domain/simulation/people'
import { accumulated } from '../../domain/supervision/accumulated'
import type { Alert } from '../../domain/supervision/alert'
import type { House } from '../ports'
import { ruleSetFor } from '../support/changeAlert'
import type { SimulatedTime } from './simulatedTime'

/** Rule R7 over the whole period: the cards of one person and item that fill a month's number. */
export function accumulatedOf(
  cards: readonly Alert[],
  { clock }: SimulatedTime,
  { catalogue }: Pick<House, 'catalogue'>,
): Alert[] {
  return accumulated(cards, card => ruleSetFor(card, catalogue)).map((one): Alert => {
    const { key: id, rule, ruleSetVersion, responsible } = one
    const { caseNo, itemCode, departmentNo, triggersOn: on, raisedAt } = one.cards.at(-1)!
    const at = raisedAt > clock.startOf(on) ? raisedAt : clock.startOf(on)
    return {
      id,
      caseNo,
      itemCode,
      departmentNo,
      ruleId: rule.id,
      ruleSetVersion,
      level: rule.level,
      dueOn: on,
      triggersOn: on,
      raisedAt: at,
      isRaisedLate: false,
      scoredAs: rule.scoredAs,
      responsible,
      state: 'raised',
      standing: rule.level,
      nextAt: null,
      tellAt: null,
      version: 1,
      life: [{ type: 'raised', at, on, by: system }],
    }
  })
}
