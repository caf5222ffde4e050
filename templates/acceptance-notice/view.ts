import type { DocumentFacts } from '../../usecases/ports'
import { common, formFacts, limitFacts, longDate } from '../facts'

export const title = '受理通知书'

/** What 受理通知书 says, from the case, its item and its dues. */
export function view(facts: DocumentFacts) {
  const accepted = facts.case.journal.findLast(
    event => event.type === 'accepted' || event.type === 'deemedAccepted',
  )
  if (!accepted || !('effectiveOn' in accepted)) throw new Error('the case is not accepted')
  return {
    ...common(facts, title, '郑城管许受字'),
    isDeemed: accepted.type === 'deemedAccepted',
    acceptedOn: longDate(accepted.effectiveOn),
    acceptance: limitFacts(facts, 'acceptance.decision'),
    promised: limitFacts(facts, 'licence.promised'),
    statutory: limitFacts(facts, 'licence.decision'),
    facts: formFacts(facts),
  }
}
