import type { DocumentFacts } from '../../usecases/ports'
import { common, lastEvent, longDate, paragraphs } from '../facts'

export const title = '撤回申请确认书'

/** What 撤回申请确认书 says: that the application is withdrawn, and that nothing is lost by it. */
export function view(facts: DocumentFacts) {
  const withdrawn = lastEvent(facts, 'withdrawn')
  return {
    ...common(facts, title, '撤'),
    reasons: paragraphs(withdrawn.reasons),
    withdrawnOn: longDate(withdrawn.on),
  }
}
