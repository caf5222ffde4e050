import { limitOf } from '../../domain/catalogue/item'
import type { DocumentFacts } from '../../usecases/ports'
import {
  article,
  common,
  formFacts,
  holderFacts,
  lastEvent,
  limitFacts,
  longDate,
  rowsOf,
  spanText,
} from '../facts'

export const title = '视为批准证明'

/** What 视为批准证明 says: the limit that passed, the article that speaks, and what is approved. */
export function view(facts: DocumentFacts) {
  const deemed = lastEvent(facts, 'deemedApproved')
  const { item } = facts
  const limit = limitOf(item, 'licence.decision')
  if (!limit?.deemedEffect) throw new Error(`no law deems ${item.code} approved`)
  return {
    ...common(facts, title, '视'),
    basis: article(limit.deemedEffect.source),
    span: spanText(limit),
    dueOn: longDate(deemed.dueOn),
    effectiveOn: longDate(deemed.effectiveOn),
    resultDocument: item.resultDocument,
    delivery: limitFacts(facts, 'licence.delivery'),
    rows: rowsOf([...holderFacts('申请人', facts), { label: '事项', text: item.name }, ...formFacts(facts)]),
  }
}
