import type { DocumentFacts } from '../../usecases/ports'
import { common, lastEvent, longDate } from '../facts'

export const title = '撤回申请确认书'

/** What 撤回申请确认书 says, from the case, its item and its dues. */
export function view(facts: DocumentFacts) {
  const withdrawn = lastEvent(facts, 'withdrawn')
  return {
    ...common(facts, title, '郑城管许撤字'),
    reasons: withdrawn.reasons,
    withdrawnOn: longDate(withdrawn.on),
  }
}
