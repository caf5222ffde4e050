import type { DocumentFacts } from '../../usecases/ports'
import { article, common, lastEvent, paragraphs } from '../facts'
import { licensingLaw } from '../licensingLaw'

export const title = '不予受理决定书'

/** What 不予受理决定书 says: the reasons, and where to turn against it. */
export function view(facts: DocumentFacts) {
  const refused = lastEvent(facts, 'acceptanceRefused')
  return {
    ...common(facts, title, '不受'),
    decisionBasis: article(licensingLaw.nonAcceptance),
    reasons: paragraphs(refused.reasons),
    remedies: [...facts.item.remedies],
  }
}
