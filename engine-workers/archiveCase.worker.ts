import { archiveCase } from '../usecases/archiveCase'
import type { ChangeDeps } from '../usecases/support/changeCase'
import { defineWorker } from './support/defineWorker'

/** 归档. */
export const archiveCaseWorker = defineWorker({
  jobType: 'archive-case',
  timeoutMs: 30_000,
  ending: 'completes',
  handle: ({ variables }, deps: ChangeDeps) => archiveCase({ caseNo: variables.caseId }, deps),
})
