import type { DocumentFacts } from '../../usecases/ports'
import { article, common, formFacts, lastEvent, limitFacts, longDate } from '../facts'

export const title = '准予行政许可决定书'

/** What 准予行政许可决定书 says, from the case, its item and its dues. */
export function view(facts: DocumentFacts) {
  const decided = lastEvent(facts, 'decided')
  return {
    ...common(facts, title, '郑城管许准字'),
    reasons: decided.reasons,
    decidedOn: longDate(decided.on),
    basis: facts.item.legalBasis.map(article).join('、'),
    resultDocument: facts.item.resultDocument,
    delivery: limitFacts(facts, 'licence.delivery'),
    facts: [
      { label: '被许可人', text: facts.case.applicant.name },
      { label: '证件号码', text: facts.case.applicant.maskedIdNo },
      ...formFacts(facts),
    ],
  }
}
