import type { DocumentFacts } from '../usecases/ports'
import * as acceptanceNotice from './acceptance-notice/view'
import * as deemedApproval from './deemed-approval/view'
import * as licenceGrant from './licence-grant/view'
import * as licenceRefusal from './licence-refusal/view'
import * as nonAcceptanceNotice from './non-acceptance-notice/view'
import * as receipt from './receipt/view'
import * as specialProcedureNotice from './special-procedure-notice/view'
import * as supplementNotice from './supplement-notice/view'
import * as withdrawalNotice from './withdrawal-notice/view'

export interface DocumentView {
  title: string
  view(facts: DocumentFacts): object
}

/** Every document by the name of its folder. */
export const documentViews: Readonly<Record<string, DocumentView>> = {
  'acceptance-notice': acceptanceNotice,
  'deemed-approval': deemedApproval,
  'licence-grant': licenceGrant,
  'licence-refusal': licenceRefusal,
  'non-acceptance-notice': nonAcceptanceNotice,
  receipt,
  'special-procedure-notice': specialProcedureNotice,
  'supplement-notice': supplementNotice,
  'withdrawal-notice': withdrawalNotice,
}
