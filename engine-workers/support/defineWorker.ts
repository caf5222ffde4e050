import type { z } from 'zod'
import { type Refusal, TransientError } from '../../lib/errors'
import type { Result } from '../../lib/result'
import { type JobType, contracts } from '../../workflows/contracts/contracts'

/** What a worker sees of a job: checked variables and headers, and the keys that make doing it twice doing it once. */
export interface JobView<T extends JobType> {
  variables: z.output<(typeof contracts)[T]['variables']>
  headers: z.output<(typeof contracts)[T]['headers']>
  jobKey: string
  processInstanceKey: string
}

export interface Worker<T extends JobType, Deps> {
  jobType: T
  /** Longer than the slowest run seen; afterwards the engine gives the job to another. */
  timeoutMs: number
  /** `completes`: the job ends with the handler. `waits`: a person ends it; the engine shows it again with each lease. */
  ending: 'completes' | 'waits'
  handle(job: JobView<T>, deps: Deps): Promise<Result<true>>
}

/** Only here to let the compiler infer the types of `handle` from the job type. */
export const defineWorker = <T extends JobType, Deps>(worker: Worker<T, Deps>): Worker<T, Deps> => worker

/** What to tell the engine. Separated from the client so that it can be tested as a value. */
export type JobAnswer =
  | { tell: 'complete' }
  | { tell: 'wait' }
  | { tell: 'bpmn-error'; code: string; message: string }
  | { tell: 'retry'; message: string; backOffMs: number }
  | { tell: 'incident'; message: string; cause: unknown }

export interface RawJob {
  key: string
  processInstanceKey: string
  variables: unknown
  customHeaders: unknown
}

/** Never throws: a handler's throw would be answered by the client without waiting, and a lost answer ends the process. */
export async function answerJob<T extends JobType, Deps>(
  worker: Worker<T, Deps>,
  job: RawJob,
  deps: Deps,
): Promise<JobAnswer> {
  try {
    const contract = contracts[worker.jobType]
    const view = {
      variables: contract.variables.parse(job.variables),
      headers: contract.headers.parse(job.customHeaders),
      jobKey: job.key,
      processInstanceKey: job.processInstanceKey,
    } as JobView<T>
    const result = await worker.handle(view, deps)
    if (result.ok) return { tell: worker.ending === 'waits' ? 'wait' : 'complete' }
    return { tell: 'bpmn-error', code: errorCode(result.refusal), message: JSON.stringify(result.refusal) }
  } catch (error) {
    return error instanceof TransientError
      ? { tell: 'retry', message: error.message, backOffMs: error.retryAfterMs }
      : { tell: 'incident', message: String(error), cause: error }
  }
}

const errorCode = (refusal: Refusal): string => (refusal.code === 'RULE_BROKEN' ? refusal.rule : refusal.code)
