import type { Case } from '../domain/case/case'
import type { OpenStep } from '../domain/case/case'
import type { FileRef } from '../domain/case/events'
import { authorize } from '../domain/identity/authorize'
import { stepAction } from '../domain/identity/permissions'
import type { Account } from '../domain/identity/roles'
import type { Moment } from '../lib/moment'
import { type Result, accept, breaks, refuse } from '../lib/result'
import { findTask, mayTake } from './claimTask'
import type { House, Task } from './ports'
import { type ChangeDeps, changeCase } from './support/changeCase'
import { ownFiles } from './support/fileRefs'
import { outcomeEvent } from './support/outcomeEvent'
import { type StepOutcome, outcomesOf } from './support/outcomes'
import type { CaseChange } from './support/settleCase'
import { stepSubject } from './support/subjects'

export interface CompleteStep {
  taskId: string
  outcome: StepOutcome
  /** The version of the case that the officer saw. */
  version: number
}

export type CompleteStepDeps = ChangeDeps & Pick<House, 'files'>

/**
 * An officer ends a step. Of two at once one wins; the other is told who has the task. The journal,
 * the new state and the order to the engine are written together; the engine is told at once.
 */
export async function completeStep(
  { taskId, outcome, version }: CompleteStep,
  by: Account,
  deps: CompleteStepDeps,
): Promise<Result<Case>> {
  const task = await findTask(taskId, by, deps)
  if (!task.ok) return task
  const held = await hold(task.value, by, deps)
  if (!held.ok) return held
  const variables = outcomesOf[task.value.step][outcome.outcome]
  if (!variables) return breaks('OUTCOME_NOT_OF_STEP', { field: 'outcome' })
  const files = await ownFiles('fileIds' in outcome ? outcome.fileIds : [], by.id, 'fileIds', deps)
  if (!files.ok) return files

  const decide = async (current: Case, now: Moment) => {
    const open = current.openSteps.find(({ jobKey }) => jobKey === taskId)
    if (!open) return breaks('STEP_NOT_OPEN')
    const permitted = authorize(by, stepAction(open.step), stepSubject(current, open))
    if (!permitted.ok) return permitted
    const attached = await deps.files.attach(
      files.value.map(({ fileId }) => fileId),
      current.caseNo,
    )
    if (!attached) return breaks('FILE_NOT_YOURS', { field: 'fileIds' })
    return changeOf(current, open, outcome, variables, now, by, files.value, deps)
  }
  return changeCase(task.value.caseNo, deps, decide, version)
}

function changeOf(
  current: Case,
  open: OpenStep,
  outcome: StepOutcome,
  variables: Readonly<Record<string, string>>,
  now: Moment,
  by: Account,
  files: readonly FileRef[],
  { catalogue }: CompleteStepDeps,
): Result<CaseChange> {
  const item = catalogue.item(current.itemCode, current.itemVersion)
  if (!item) throw new Error(`item ${current.itemCode} is not in the catalogue`)
  const actor = { accountId: by.id, name: by.name, post: open.post }
  const event = outcomeEvent(outcome, { current, item, open, now, by: actor, files })
  if (!event.ok) return event
  return accept({
    events: [event.value],
    orders: [{ kind: 'complete-job', jobKey: open.jobKey, variables }],
    patch: { openSteps: current.openSteps.filter(step => step !== open) },
  })
}

/** Acting on a free task claims it. */
async function hold(task: Task, by: Account, { tasks }: CompleteStepDeps): Promise<Result<true>> {
  const isOpen = task.state === 'open'
  const permitted = mayTake(task, by)
  if (!permitted.ok) return permitted
  const isMine = task.claimedBy?.id === by.id
  const after = isOpen && !isMine ? await tasks.claim(task.id, { id: by.id, name: by.name }) : task
  if (after?.claimedBy && after.claimedBy.id !== by.id)
    return refuse({ code: 'TASK_HELD', heldBy: after.claimedBy.name })
  return after?.state === 'open' ? accept(true) : refuse({ code: 'TASK_NOT_OPEN', id: task.id })
}
