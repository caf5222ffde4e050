import { revisionOf } from '../../../../domain/case/revision'
import { z } from 'zod'
import { authorize } from '../../../../domain/identity/authorize'
import { civilDate } from '../../../../lib/civilDate'
import { accept, refuse } from '../../../../lib/result'
import { claimTask, releaseTask } from '../../../../usecases/claimTask'
import { type CompleteStepDeps, completeStep } from '../../../../usecases/completeStep'
import type { House } from '../../../../usecases/ports'
import type { StepOutcome } from '../../../../usecases/support/outcomes'
import { completion, task as taskShape, taskList } from '../../../contract/tasks'
import { defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import { taskView, taskViews } from '../../views/taskView'

export type TaskDeps = CompleteStepDeps & Pick<House, 'alerts'>

const INBOX_SIZE = 500
const params = z.strictObject({ id: z.string().regex(/^\d{1,20}$/, 'WRONG_FORM') })

export const listTasksRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/tasks',
  audit: 'LIST_TASKS',
  summary: 'Open tasks: mine, my post’s, or all of my department, most urgent first',
  params: nothing,
  query: z.strictObject({ scope: z.enum(['mine', 'post', 'department']).default('post') }),
  body: nothing,
  answers: taskList,
  async handle({ account, query }, deps: TaskDeps) {
    const { departmentNo } = account
    const subject = { what: 'task', id: '', ...(departmentNo ? { departmentNo } : {}) }
    const permitted = authorize(account, 'task.read', subject)
    if (!permitted.ok || !departmentNo) return refuse({ code: 'NOT_PERMITTED', action: 'task.read' })
    const open = await deps.tasks.listOpen({ departmentNo }, INBOX_SIZE)
    const all = await taskViews(open, account, deps)
    const mine = all.filter(one => one.claimedBy?.id === account.id)
    const post = all.filter(one => one.isMine && (!one.claimedBy || one.claimedBy.id === account.id))
    const shown = { mine, post, department: all }[query.scope]
    const counts = { mine: mine.length, post: post.length, department: all.length }
    return accept({ body: { tasks: shown, counts } })
  },
})

export const claimTaskRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/tasks/:id/claim',
  audit: 'CLAIM_TASK',
  summary: 'Take a task of one’s post; who comes second is told who has it',
  params,
  query: nothing,
  body: nothing,
  answers: taskShape,
  async handle({ account, params: { id } }, deps: TaskDeps) {
    const claimed = await claimTask(id, account, deps)
    return claimed.ok ? accept({ body: await taskView(claimed.value, account, deps) }) : claimed
  },
})

export const releaseTaskRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/tasks/:id/release',
  audit: 'RELEASE_TASK',
  summary: 'Give a task back to the post',
  params,
  query: nothing,
  body: nothing,
  answers: taskShape,
  async handle({ account, params: { id } }, deps: TaskDeps) {
    const released = await releaseTask(id, account, deps)
    return released.ok ? accept({ body: await taskView(released.value, account, deps) }) : released
  },
})

export const completeStepRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/tasks/:id/completion',
  audit: 'COMPLETE_STEP',
  summary: 'End a step by one of its lawful outcomes',
  needs: 'version',
  params,
  query: nothing,
  body: completion,
  answers: z.object({ caseNo: z.string(), state: z.string() }),
  async handle({ account, params: { id }, body, version }, deps: TaskDeps) {
    const done = await completeStep({ taskId: id, outcome: withDays(body), version }, account, deps)
    if (!done.ok) return done
    return accept({
      body: { caseNo: done.value.caseNo, state: done.value.state },
      etag: revisionOf(done.value),
    })
  },
})

/** The edge has checked the days; here they get their type. */
function withDays(body: z.output<typeof completion>): StepOutcome {
  if (body.outcome === 'site-checked') return { ...body, checkedOn: civilDate(body.checkedOn) }
  if (body.outcome === 'paused') return { ...body, plannedEndOn: civilDate(body.plannedEndOn) }
  if (body.outcome === 'publicised') return { ...body, from: civilDate(body.from), to: civilDate(body.to) }
  return body
}
