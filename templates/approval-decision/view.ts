import type { DocumentFacts } from '../../usecases/ports'
import { common } from '../facts'
import { outcome } from '../outcome'

export const title = '行政审批决定书'

/** What 行政审批决定书 says, for items that are no licence: granted or refused. */
export const view = (facts: DocumentFacts) => ({ ...common(facts, title, '审'), ...outcome(facts) })
