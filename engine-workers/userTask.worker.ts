import { type OpenTaskDeps, openTask } from '../usecases/openTask'
import { defineWorker } from './support/defineWorker'

const LEASE_MS = 15 * 60_000

/** Every human task of every process: into the inbox, and seen again with each lease. */
export const userTaskWorker = defineWorker({
  jobType: 'io.camunda.zeebe:userTask',
  timeoutMs: LEASE_MS,
  ending: 'waits',
  handle: ({ variables, headers, jobKey }, deps: OpenTaskDeps) =>
    openTask(
      { caseNo: variables.caseId, step: headers.step, departmentNo: headers.department, jobKey },
      deps,
    ),
})
