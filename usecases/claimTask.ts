import { authorize, authorizeInAnyState } from '../domain/identity/authorize'
import { stepAction } from '../domain/identity/permissions'
import type { Account } from '../domain/identity/roles'
import { type Result, accept, refuse } from '../lib/result'
import type { House, Task } from './ports'

export type ClaimTaskDeps = Pick<House, 'tasks'>

/** Takes a task of one's post for oneself. Who comes second is told who has it. */
export async function claimTask(id: string, by: Account, deps: ClaimTaskDeps): Promise<Result<Task>> {
  const found = await findTask(id, by, deps)
  if (!found.ok) return found
  const mayAct = mayTake(found.value, by)
  if (!mayAct.ok) return mayAct
  const { claimedBy, state } = found.value
  if (state === 'open' && claimedBy?.id === by.id) return found

  const claimed = await deps.tasks.claim(id, { id: by.id, name: by.name })
  if (!claimed) return refuse({ code: 'TASK_NOT_OPEN', id })
  if (claimed.claimedBy?.id !== by.id)
    return refuse({ code: 'TASK_HELD', heldBy: claimed.claimedBy?.name ?? '' })
  return accept(claimed)
}

/** Gives a task back to the post. Only the holder can. */
export async function releaseTask(id: string, by: Account, deps: ClaimTaskDeps): Promise<Result<Task>> {
  const found = await findTask(id, by, deps)
  if (!found.ok) return found
  const { claimedBy } = found.value
  if (claimedBy && claimedBy.id !== by.id) return refuse({ code: 'TASK_HELD', heldBy: claimedBy.name })
  const released = await deps.tasks.release(id, by.id)
  return released ? accept(released) : refuse({ code: 'TASK_NOT_OPEN', id })
}

/** The task, if the caller may know of it. */
export async function findTask(
  id: string,
  by: Account,
  { tasks }: Pick<House, 'tasks'>,
): Promise<Result<Task>> {
  const found = await tasks.find(id)
  if (!found) return refuse({ code: 'NOT_FOUND', what: 'task', id })
  const mayRead = authorize(by, 'task.read', taskSubject(found))
  return mayRead.ok ? accept(found) : mayRead
}

/** Only who may act on the step may hold it. */
export function mayTake(task: Task, by: Account): Result<true> {
  const mayClaim = authorize(by, 'task.claim', taskSubject(task))
  return mayClaim.ok ? authorizeInAnyState(by, stepAction(task.step), taskSubject(task)) : mayClaim
}

const taskSubject = ({ id, departmentNo }: Task) => ({ what: 'task', id, departmentNo })
