import { type Result, refuse } from '../lib/result'
import { claimProcess } from '../usecases/claimProcess'
import { type IssueDocumentDeps, issueDocument } from '../usecases/issueDocument'
import { defineWorker } from './support/defineWorker'

/**
 * 收件登记: ties the case to its instance and gives the applicant the receipt (收件凭证). A second start of
 * one case is caught by the diagram and ends.
 */
export const openCaseWorker = defineWorker({
  jobType: 'open-case',
  timeoutMs: 30_000,
  ending: 'completes',

  async handle({ variables, processInstanceKey }, deps: IssueDocumentDeps): Promise<Result<true>> {
    const claimed = await claimProcess({ caseNo: variables.caseId, processInstanceKey }, deps)
    const isStartedBefore = !claimed.ok && claimed.refusal.code === 'ALREADY_DONE_DIFFERENTLY'
    if (isStartedBefore) return refuse({ code: 'RULE_BROKEN', rule: 'CASE_ALREADY_STARTED' })
    return claimed.ok ? issueDocument({ caseNo: variables.caseId, document: 'receipt' }, deps) : claimed
  },
})
