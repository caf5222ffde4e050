import { type JobType, contracts } from '../../contracts/contracts'
import type { Finding } from '../finding'
import type { FlowNode, Process } from '../../readProcess'

const limitCode = /^[a-z]+(\.[a-z0-9-]+)+$/

/** What the engine, the workers and the law's clock would stumble over. */
export const engineFindings = (process: Process): Finding[] =>
  process.nodes.flatMap(node => [
    ...jobFindings(node),
    ...(node.kind === 'bpmn:UserTask' ? userTaskFindings(node) : []),
    ...limitFindings(node),
    ...(node.eventKinds.includes('bpmn:TimerEventDefinition')
      ? [{ rule: 'timer' as const, element: node.id, detail: 'a legal deadline is not a BPMN timer' }]
      : []),
  ])

function jobFindings(node: FlowNode): Finding[] {
  const jobType = jobTypeOf(node)
  if (jobType === undefined) return []
  if (!Object.hasOwn(contracts, jobType))
    return [{ rule: 'job-type', element: node.id, detail: `no worker has a contract for "${jobType}"` }]
  const read = contracts[jobType as JobType].headers.safeParse(node.headers)
  return (read.error?.issues ?? []).map(issue => ({
    rule: 'header',
    element: node.id,
    detail: `${issue.path.join('.')}: ${issue.message}`,
  }))
}

/** Undefined for what makes no job: gateways, events, sub-processes. */
function jobTypeOf(node: FlowNode): string | undefined {
  if (node.jobType !== undefined) return node.jobType
  if (node.kind === 'bpmn:UserTask')
    return node.isNativeUserTask ? 'native user task' : 'io.camunda.zeebe:userTask'
  return node.kind.endsWith('Task') ? '' : undefined
}

const userTaskFindings = (task: FlowNode): Finding[] =>
  [
    ['step', task.headers.step],
    ['limit', task.headers.limit],
    // the desk opens the form of the step; a key that names another one would say what is not so
    [
      'form of its step',
      (task.formKey ?? `guibiao:${task.headers.step}`) === `guibiao:${task.headers.step}` ? 'own' : '',
    ],
  ].flatMap(([what, value]) =>
    value ? [] : [{ rule: 'user-task' as const, element: task.id, detail: `has no ${what}` }],
  )

function limitFindings(node: FlowNode): Finding[] {
  const limit = node.headers.limit
  if (limit === undefined || limitCode.test(limit)) return []
  return [{ rule: 'limit-code', element: node.id, detail: `"${limit}" is not the code of a limit` }]
}
