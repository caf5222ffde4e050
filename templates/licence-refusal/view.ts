import type { DocumentFacts } from '../../usecases/ports'
import { common, lastEvent, longDate } from '../facts'

export const title = '不予行政许可决定书'

/** What 不予行政许可决定书 says, from the case, its item and its dues. */
export function view(facts: DocumentFacts) {
  const decided = lastEvent(facts, 'decided')
  return {
    ...common(facts, title, '郑城管许不准字'),
    reasons: decided.reasons,
    decidedOn: longDate(decided.on),
    remedies: [...decided.remedies],
  }
}
