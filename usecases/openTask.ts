import type { Case, EngineOrder } from '../domain/case/case'
import { isStepDue } from '../domain/case/steps'
import type { StepCode } from '../domain/catalogue/item'
import { type Result, accept, refuse } from '../lib/result'
import type { House } from './ports'
import { type ChangeDeps, changeCase, happened } from './support/changeCase'
import { leadEngine } from './support/leadEngine'
import { systemActor } from './support/systemActor'

export type OpenTaskDeps = ChangeDeps & Pick<House, 'tasks'>

export interface OpenTask {
  caseNo: string
  step: StepCode
  jobKey: string
  /** Of a countersignature: the department that is asked. */
  departmentNo?: string | undefined
}

/**
 * Puts a human task of the engine into the inbox of its post and into the case. The engine shows an
 * open task again with each lease; that renews it and does nothing else.
 *
 * Where the journal is ahead of the engine (the law decided while the engine was away), the step is
 * not opened; the message that moves the engine on is published once more instead.
 */
export async function openTask(
  { caseNo, step, jobKey, departmentNo }: OpenTask,
  deps: OpenTaskDeps,
): Promise<Result<true>> {
  const found = await deps.cases.find(caseNo)
  if (!found) return refuse({ code: 'NOT_FOUND', what: 'case', id: caseNo })
  const steps = deps.catalogue.item(found.itemCode, found.itemVersion)?.steps ?? []
  const post = steps.find(one => one.code === step && one.departmentNo === departmentNo)?.post
  if (!post) return refuse({ code: 'NOT_FOUND', what: 'step', id: step })

  const now = deps.clock.now()
  await deps.tasks.open({
    id: jobKey,
    caseNo,
    itemCode: found.itemCode,
    departmentNo: departmentNo ?? found.departmentNo,
    step,
    post,
    openedAt: now.at,
    claimedBy: null,
    state: 'open',
    lastSeenAt: deps.clock.machineNow(),
  })
  const changed = await changeCase(caseNo, deps, (current, moment) => {
    if (current.openSteps.some(open => open.jobKey === jobKey)) return accept('nothing')
    if (isCompleting(current, jobKey)) return accept('nothing')
    if (!isStepDue(step, current, departmentNo)) return accept(moveOn(current, step, jobKey))
    const opened = { step, jobKey, ...(departmentNo === undefined ? {} : { departmentNo }) }
    const event = { type: 'stepStarted' as const, ...opened, ...happened(moment, systemActor) }
    return accept({ events: [event], patch: { openSteps: [...current.openSteps, { ...opened, post }] } })
  })
  if (!changed.ok) return changed
  if (!changed.value.openSteps.some(open => open.jobKey === jobKey))
    await deps.tasks.close(jobKey, 'cancelled')
  return accept(true)
}

/** The clerk was faster than the engine's redelivery: the completion is on its way. */
const isCompleting = (current: Case, jobKey: string) =>
  current.outbox.some(({ order }) => order.kind === 'complete-job' && order.jobKey === jobKey)

const messages: Partial<Record<Case['journal'][number]['type'], string>> = {
  deemedAccepted: 'acceptance.decision',
  deemedApproved: 'licence.decision',
  withdrawn: 'case.withdrawn',
}

/** The last event that moves the engine by a message, told again; a step of a history, ended as it ended there. */
function moveOn(
  current: Case,
  step: StepCode,
  jobKey: string,
): { events: []; orders: EngineOrder[] } | 'nothing' {
  const lead = leadEngine(current, step, jobKey)
  if (lead) return { events: [], orders: [lead] }
  const isTold = current.outbox.some(({ order }) => order.kind === 'publish-message')
  const name = current.journal.map(event => messages[event.type]).findLast(Boolean)
  return isTold || !name ? 'nothing' : { events: [], orders: [{ kind: 'publish-message', name }] }
}
