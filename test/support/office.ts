import type { CaseView } from '../../web/contract/cases'
import type { Completion, Task, TaskList } from '../../web/contract/tasks'
import { ApiClient, type Answered } from './apiClient'

/**
 * Asks again until there is an answer; for what a worker or the monitor does in its own time.
 *
 * @param what is waited for; a function is asked when the time is over
 */
export async function eventually<T>(
  what: string | (() => string),
  look: () => Promise<T | undefined>,
  withinMs = 60_000,
): Promise<T> {
  const deadline = Date.now() + withinMs
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > deadline)
      throw new Error(`did not happen within ${withinMs} ms: ${typeof what === 'string' ? what : what()}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

export const caseOf = (client: ApiClient, caseNo: string) => client.get<CaseView>(`/cases/${caseNo}`)

export const untilState = (client: ApiClient, caseNo: string, state: string): Promise<CaseView> =>
  eventually(`${caseNo} is ${state}`, async () => {
    const { body } = await caseOf(client, caseNo)
    return body.state === state ? body : undefined
  })

export const taskOf = (client: ApiClient, caseNo: string, step: string): Promise<Task> =>
  eventually(`${step} of ${caseNo}`, async () => {
    const { body } = await client.get<TaskList>('/tasks?scope=department')
    return body.tasks.find(task => task.caseNo === caseNo && task.step === step)
  })

/** An officer ends a step of a case, as soon as the engine shows it. */
export async function complete(
  client: ApiClient,
  caseNo: string,
  step: string,
  outcome: Completion,
): Promise<Answered<{ state: string }>> {
  const task = await taskOf(client, caseNo, step)
  const { headers } = await caseOf(client, caseNo)
  return client.post(`/tasks/${task.id}/completion`, outcome, { 'if-match': headers.get('etag') ?? '' })
}

export const siteChecked = (asOf: string) => ({
  outcome: 'site-checked' as const,
  officers: ['王承', '李四'],
  checkedOn: asOf,
  record: '现场与图纸一致',
  fileIds: [],
})
