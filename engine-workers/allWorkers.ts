import { archiveCaseWorker } from './archiveCase.worker'
import { issueDocumentWorker } from './issueDocument.worker'
import { openCaseWorker } from './openCase.worker'
import { recordDeemedEffectWorker } from './recordDeemedEffect.worker'
import { userTaskWorker } from './userTask.worker'

/** Twelve job types at most: what differs between items travels in headers and data. */
export const allWorkers = [
  openCaseWorker,
  issueDocumentWorker,
  recordDeemedEffectWorker,
  archiveCaseWorker,
  userTaskWorker,
] as const
