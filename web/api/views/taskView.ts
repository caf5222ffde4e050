import type { Case } from '../../../domain/case/case'
import { limitOf } from '../../../domain/catalogue/item'
import { authorizeInAnyState } from '../../../domain/identity/authorize'
import { stepAction } from '../../../domain/identity/permissions'
import type { Account } from '../../../domain/identity/roles'
import type { AlertLevel } from '../../../domain/supervision/ruleSet'
import type { Alert } from '../../../domain/supervision/alert'
import type { House, Task } from '../../../usecases/ports'
import { readCase } from '../../../usecases/support/settleCase'
import type { Task as TaskView } from '../../contract/tasks'
import { decisiveDue, dueView } from './dueView'

type Deps = Pick<House, 'cases' | 'alerts' | 'clock' | 'catalogue'>

const severity: readonly AlertLevel[] = ['red', 'yellow', 'warning']

/** Most urgent first. A task that its case no longer holds open is on its way out and is not shown. */
export async function taskViews(tasks: readonly Task[], account: Account, deps: Deps): Promise<TaskView[]> {
  const caseNos = [...new Set(tasks.map(task => task.caseNo))]
  const cases = new Map((await deps.cases.findMany(caseNos)).map(one => [one.caseNo, one]))
  const raised = [...cases.values()].filter(one => one.raised.length > 0).map(one => one.caseNo)
  const alerts = raised.length > 0 ? await deps.alerts.ofCases(raised) : []
  return tasks
    .flatMap(task => {
      const about = cases.get(task.caseNo)
      const isOpen = about?.openSteps.some(({ jobKey }) => jobKey === task.id)
      return about && isOpen ? [viewOf(task, about, alerts, account, deps)] : []
    })
    .sort((a, b) => urgency(a).localeCompare(urgency(b)))
}

export async function taskView(task: Task, account: Account, deps: Deps): Promise<TaskView> {
  const about = await deps.cases.find(task.caseNo)
  if (!about) throw new Error(`task ${task.id} belongs to no case`)
  return viewOf(task, about, await deps.alerts.ofCases([task.caseNo]), account, deps)
}

function viewOf(task: Task, about: Case, alerts: readonly Alert[], account: Account, deps: Deps): TaskView {
  const { item, dues } = readCase(about, deps.clock.now(), deps)
  const legalDue = decisiveDue(about.state, dues)
  const step = item.steps.find(
    ({ code, departmentNo }) =>
      code === task.step && (departmentNo ?? about.departmentNo) === task.departmentNo,
  )
  const stepLimit = step?.limit
  const stepDue = dues.findLast(due => due.code === stepLimit && due.code !== legalDue?.code)
  const level = severity.find(one =>
    alerts.some(alert => alert.caseNo === about.caseNo && alert.level === one),
  )
  const subject = { what: 'task', id: task.id, departmentNo: task.departmentNo }
  return {
    id: task.id,
    caseNo: task.caseNo,
    itemName: item.name,
    applicantName: about.applicant.name, // the office's own inbox: it must tell two people apart
    step: task.step,
    post: task.post,
    ...(task.departmentNo === about.departmentNo ? {} : { askedBy: nameOf(about.departmentNo, deps) }),
    openedAt: task.openedAt,
    ...(task.claimedBy ? { claimedBy: task.claimedBy } : {}),
    isMine: authorizeInAnyState(account, stepAction(task.step), subject).ok,
    ...(stepDue && limitOf(item, stepDue.code) ? { stepDue: dueView(stepDue, item) } : {}),
    ...(legalDue ? { legalDue: dueView(legalDue, item) } : {}),
    ...(level ? { alertLevel: level } : {}),
  }
}

const nameOf = (departmentNo: string, { catalogue }: Deps): string =>
  catalogue.department(departmentNo)?.name ?? departmentNo

const urgency = (task: TaskView): string =>
  [task.stepDue?.dueOn, task.legalDue?.dueOn].filter(Boolean).sort()[0] ?? `9999 ${task.openedAt}`
