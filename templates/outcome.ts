import type { DocumentFacts } from '../usecases/ports'
import { article, formFacts, holderFacts, lastEvent, limitFacts, longDate, paragraphs, rowsOf } from './facts'

/** What every paper about a decision says that may go either way: which, why, and what follows. */
export function outcome(facts: DocumentFacts) {
  const decided = lastEvent(facts, 'decided')
  const { item } = facts
  return {
    isGranted: decided.outcome === 'granted',
    decidedOn: longDate(decided.on),
    basis: item.legalBasis.map(article).join('、'),
    reasons: paragraphs(decided.reasons),
    remedies: [...decided.remedies],
    resultDocument: item.resultDocument,
    delivery: limitFacts(facts, 'licence.delivery'),
    rows: rowsOf([...holderFacts('申请人', facts), { label: '事项', text: item.name }, ...formFacts(facts)]),
  }
}
