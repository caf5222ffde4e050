import { type IssueDocumentDeps, issueDocument } from '../usecases/issueDocument'
import { defineWorker } from './support/defineWorker'

/** 出具文书: the header `document` names the folder under `templates/`. */
export const issueDocumentWorker = defineWorker({
  jobType: 'issue-document',
  timeoutMs: 30_000,
  ending: 'completes',
  handle: ({ variables, headers }, deps: IssueDocumentDeps) =>
    issueDocument({ caseNo: variables.caseId, document: headers.document }, deps),
})
