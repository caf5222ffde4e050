import type { DocumentFacts } from '../../usecases/ports'
import { common } from '../facts'
import { outcome } from '../outcome'

export const title = '备案办理通知书'

/** What 备案办理通知书 says: registered, or not and why. */
export const view = (facts: DocumentFacts) => ({ ...common(facts, title, '备'), ...outcome(facts) })
