import { limitOf } from '../../domain/catalogue/item'
import type { DocumentFacts } from '../../usecases/ports'
import { article, common, formFacts, lastEvent, longDate } from '../facts'

export const title = '视为批准证明'

/** What 视为批准证明 says, from the case, its item and its dues. */
export function view(facts: DocumentFacts) {
  const deemed = lastEvent(facts, 'deemedApproved')
  const limit = limitOf(facts.item, 'licence.decision')
  if (!limit?.deemedEffect) throw new Error('the law of this item deems nothing approved')
  return {
    ...common(facts, title, '郑城管许视字'),
    basis: article(limit.deemedEffect.source),
    workingDays: limit.workingDays,
    dueOn: longDate(deemed.dueOn),
    effectiveOn: longDate(deemed.effectiveOn),
    resultDocument: facts.item.resultDocument,
    facts: formFacts(facts),
  }
}
