import type { DocumentFacts } from '../../usecases/ports'
import { common, lastEvent } from '../facts'

export const title = '不予受理决定书'

/** What 不予受理决定书 says, from the case, its item and its dues. */
export function view(facts: DocumentFacts) {
  const refused = lastEvent(facts, 'acceptanceRefused')
  return {
    ...common(facts, title, '郑城管许不受字'),
    reasons: refused.reasons,
    remedies: [...facts.item.remedies],
  }
}
