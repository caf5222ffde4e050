import { confirmDeemedEffect } from '../usecases/confirmDeemedEffect'
import type { House } from '../usecases/ports'
import { defineWorker } from './support/defineWorker'

/** 登记视为受理／视为批准: the journal has it already; the engine follows. */
export const recordDeemedEffectWorker = defineWorker({
  jobType: 'record-deemed-effect',
  timeoutMs: 30_000,
  ending: 'completes',
  handle: ({ variables, headers }, deps: Pick<House, 'cases'>) =>
    confirmDeemedEffect({ caseNo: variables.caseId, effect: headers.effect }, deps),
})
