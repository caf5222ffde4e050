import type { DocumentFacts } from '../usecases/ports'
import * as acceptanceNotice from './acceptance-notice/view'
import * as approvalDecision from './approval-decision/view'
import * as deemedApproval from './deemed-approval/view'
import * as filingNotice from './filing-notice/view'
import * as licenceGrant from './licence-grant/view'
import * as licenceRefusal from './licence-refusal/view'
import * as nonAcceptanceNotice from './non-acceptance-notice/view'
import * as receipt from './receipt/view'
import * as specialProcedureNotice from './special-procedure-notice/view'
import * as superiorResult from './superior-result/view'
import * as supplementNotice from './supplement-notice/view'
import * as withdrawalNotice from './withdrawal-notice/view'

export interface DocumentView {
  title: string
  view(facts: DocumentFacts): object
}

/** Every document by the name of its folder. */
export const documentViews: Readonly<Record<string, DocumentView>> = {
  'acceptance-notice': acceptanceNotice,
  'approval-decision': approvalDecision,
  'deemed-approval': deemedApproval,
  'filing-notice': filingNotice,
  'licence-grant': licenceGrant,
  'licence-refusal': licenceRefusal,
  'non-acceptance-notice': nonAcceptanceNotice,
  receipt,
  'special-procedure-notice': specialProcedureNotice,
  'superior-result': superiorResult,
  'supplement-notice': supplementNotice,
  'withdrawal-notice': withdrawalNotice,
}
