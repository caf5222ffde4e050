import type { ZBClient, ZBWorker } from 'zeebe-node'
import type { Log } from '../../lib/log'
import type { JobType } from '../../workflows/contracts/contracts'
import { type JobAnswer, type Worker, answerJob } from './defineWorker'

const LONG_POLL_MS = 30_000

/** How an answer reaches the engine. A port of this room, so that a test can die at the worst moment. */
export interface JobAnswers {
  complete(jobKey: string): Promise<void>
  throwError(jobKey: string, code: string, message: string): Promise<void>
  fail(jobKey: string, retries: number, message: string, backOffMs: number): Promise<void>
}

export const answersThrough = (client: ZBClient): JobAnswers => ({
  // job.complete() says yes even when the engine says no (platform.md §2.3): the client itself does not
  complete: async jobKey => void (await client.completeJob({ jobKey, variables: {} })),
  throwError: async (jobKey, errorCode, errorMessage) =>
    void (await client.throwError({ jobKey, errorCode, errorMessage })),
  fail: async (jobKey, retries, errorMessage, retryBackOff) =>
    void (await client.failJob({ jobKey, retries, errorMessage, retryBackOff })),
})

/** The only function in the system that talks to `job`. */
export function registerWorker<T extends JobType, Deps>(
  client: ZBClient,
  worker: Worker<T, Deps>,
  deps: Deps,
  { log, answers = answersThrough(client) }: { log: Log; answers?: JobAnswers },
): ZBWorker<never, never, never> {
  const { jobType, timeoutMs } = worker
  return client.createWorker({
    taskType: jobType,
    timeout: timeoutMs,
    longPoll: LONG_POLL_MS,
    maxJobsToActivate: 24,
    fetchVariable: ['caseId'],
    taskHandler: async job => {
      const answer = await answerJob(worker, job, deps)
      const about = {
        jobType,
        jobKey: job.key,
        caseNo: job.variables['caseId'] as unknown,
        tell: answer.tell,
      }
      if (answer.tell === 'incident') log.error({ ...about, err: answer.cause }, 'job answered')
      else log.debug(about, 'job answered')
      await answerEngine(answer, job, answers).catch((error: unknown) => {
        // the job comes again after its time-out, and doing it twice is doing it once
        log.warn({ ...about, err: error }, 'the engine did not take the answer')
      })
      return job.forward()
    },
  }) as unknown as ZBWorker<never, never, never>
}

function answerEngine(
  answer: JobAnswer,
  job: { key: string; retries: number },
  answers: JobAnswers,
): Promise<void> {
  switch (answer.tell) {
    case 'complete':
      return answers.complete(job.key)
    case 'wait':
      return Promise.resolve()
    case 'bpmn-error':
      return answers.throwError(job.key, answer.code, answer.message)
    case 'retry':
      // an outage is nobody's fault and uses up no retry
      return answers.fail(job.key, job.retries, answer.message, answer.backOffMs)
    case 'incident':
      return answers.fail(job.key, 0, answer.message, 0)
  }
}
