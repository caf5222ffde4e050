import type { DocumentFacts } from '../../usecases/ports'
import {
  article,
  common,
  decisionBasis,
  formFacts,
  holderFacts,
  lastEvent,
  limitFacts,
  longDate,
  paragraphs,
  rowsOf,
} from '../facts'
import { licensingLaw } from '../licensingLaw'

export const title = '准予行政许可决定书'

/** What 准予行政许可决定书 says, and the facts that the licence itself carries. */
export function view(facts: DocumentFacts) {
  const decided = lastEvent(facts, 'decided')
  const { item } = facts
  return {
    ...common(facts, title, '准'),
    reasons: paragraphs(decided.reasons),
    decidedOn: longDate(decided.on),
    basis: decisionBasis(facts, licensingLaw.grant),
    resultDocument: item.resultDocument,
    delivery: limitFacts(facts, 'licence.delivery'),
    publicBasis: article(licensingLaw.publicDecision),
    useBasis: article(licensingLaw.forbiddenUse),
    rows: rowsOf([
      ...holderFacts('被许可人', facts),
      { label: '许可事项', text: item.name },
      ...formFacts(facts),
    ]),
  }
}
