import type { DocumentFacts } from '../../usecases/ports'
import { common, lastEvent, longDate } from '../facts'
import { outcome } from '../outcome'

export const title = '上级机关决定告知书'

/** What 上级机关决定告知书 says: that the organ above decided, by which document, and how. */
export function view(facts: DocumentFacts) {
  const { organ, documentNo } = lastEvent(facts, 'decided')
  if (organ === undefined || documentNo === undefined)
    throw new Error(`no superior organ decided in ${facts.case.caseNo}`)
  return {
    ...common(facts, title, '告'),
    ...outcome(facts),
    superior: organ,
    superiorDocumentNo: documentNo,
    reportedOn: longDate(lastEvent(facts, 'reportedUp').on),
  }
}
