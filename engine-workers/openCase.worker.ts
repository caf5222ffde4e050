import { type Result, refuse } from '../lib/result'
import { claimProcess } from '../usecases/claimProcess'
import type { ChangeDeps } from '../usecases/support/changeCase'
import { defineWorker } from './support/defineWorker'

/** 收件登记: ties the case to its instance. A second start of one case is caught by the diagram and ends. */
export const openCaseWorker = defineWorker({
  jobType: 'open-case',
  timeoutMs: 30_000,
  ending: 'completes',

  async handle({ variables, processInstanceKey }, deps: ChangeDeps): Promise<Result<true>> {
    const claimed = await claimProcess({ caseNo: variables.caseId, processInstanceKey }, deps)
    const isStartedBefore = !claimed.ok && claimed.refusal.code === 'ALREADY_DONE_DIFFERENTLY'
    return isStartedBefore ? refuse({ code: 'RULE_BROKEN', rule: 'CASE_ALREADY_STARTED' }) : claimed
  },
})
