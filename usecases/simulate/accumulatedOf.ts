import { system } from '../../domain/simulation/people'
import { accumulated } from '../../domain/supervision/accumulated'
import type { Alert } from '../../domain/supervision/alert'
import type { House } from '../ports'
import type { SimulatedTime } from './simulatedTime'

/** Rule R7 over the whole period: the cards of one person and item that fill a month's number. */
export function accumulatedOf(
  cards: readonly Alert[],
  { end, clock }: SimulatedTime,
  { catalogue }: Pick<House, 'catalogue'>,
): Alert[] {
  const set = catalogue.ruleSetOn(end.on)
  return set.rules.flatMap(({ trigger, id, level, scoredAs }) => {
    if (trigger.when !== 'accumulated') return []
    return accumulated(cards, id, trigger.count).map(({ key, responsible, cards: counted }): Alert => {
      const { caseNo, itemCode, departmentNo, triggersOn: on, raisedAt } = counted.at(-1)!
      const at = raisedAt > clock.startOf(on) ? raisedAt : clock.startOf(on)
      return {
        id: key,
        caseNo,
        itemCode,
        departmentNo,
        ruleId: id,
        ruleSetVersion: set.version,
        level,
        dueOn: on,
        triggersOn: on,
        raisedAt: at,
        isRaisedLate: false,
        scoredAs,
        responsible,
        state: 'raised',
        standing: level,
        nextAt: null,
        version: 1,
        life: [{ type: 'raised', at, on, by: system }],
      }
    })
  })
}
