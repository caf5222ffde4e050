import type { DocumentFacts } from '../../usecases/ports'
import { common, decisionBasis, lastEvent, longDate, paragraphs } from '../facts'
import { licensingLaw } from '../licensingLaw'

export const title = '不予行政许可决定书'

/** What 不予行政许可决定书 says: the reasons, and where to turn against it. */
export function view(facts: DocumentFacts) {
  const decided = lastEvent(facts, 'decided')
  return {
    ...common(facts, title, '不准'),
    basis: decisionBasis(facts, licensingLaw.refusal),
    reasons: paragraphs(decided.reasons),
    decidedOn: longDate(decided.on),
    remedies: [...decided.remedies],
  }
}
