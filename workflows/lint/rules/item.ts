import { type Item, limitOf } from '../../../domain/catalogue/item'
import type { FlowNode, Process } from '../../readProcess'
import { graphsOf } from '../graph'
import type { Finding } from '../finding'

/** Where a process and the item that it is for do not agree. */
export function itemFindings(process: Process, item: Item): Finding[] {
  const [main] = graphsOf(process)
  const nodes = [...(main?.nodes.values() ?? [])]
  return [...stepFindings(nodes, item), ...effectFindings(process, item)]
}

/** Every step of the item is in the process, at its post and with its limit, and no other is. */
function stepFindings(nodes: readonly FlowNode[], item: Item): Finding[] {
  const tasks = nodes.filter(({ kind }) => kind === 'bpmn:UserTask')
  const found: Finding[] = []
  for (const step of item.steps) {
    const own = tasks.filter(
      ({ headers }) => headers.step === step.code && headers.department === step.departmentNo,
    )
    const group = `${step.departmentNo ?? item.departmentNo}.${step.post}`
    const rule = step.code === 'hearing' ? 'hearing' : 'steps-of-item'
    if (own.length === 0)
      found.push({ rule, element: '', detail: `流程里没有环节 ${step.code} / is missing` })
    for (const { id, headers, candidateGroups } of own) {
      if (headers.limit !== step.limit)
        found.push({
          rule: 'steps-of-item',
          element: id,
          detail: `时限应为 ${step.limit} / has another limit`,
        })
      if ((candidateGroups ?? group) !== group)
        found.push({ rule: 'steps-of-item', element: id, detail: `岗位应为 ${group} / is at another post` })
    }
  }
  for (const { id, headers } of tasks) {
    const isOfItem = item.steps.some(
      ({ code, departmentNo }) => code === headers.step && departmentNo === headers.department,
    )
    if (!isOfItem)
      found.push({ rule: 'steps-of-item', element: id, detail: '事项没有这个环节 / is no step of the item' })
  }
  return found
}

/** An effect that the law gives a limit is a message event; one that it does not give is none. */
function effectFindings({ nodes }: Process, item: Item): Finding[] {
  const has = (message: string) => nodes.some(node => node.message === message)
  const found: Finding[] = []
  for (const code of ['acceptance.decision', 'licence.decision']) {
    const isDeemed = limitOf(item, code)?.deemedEffect !== undefined
    if (isDeemed !== has(code))
      found.push({
        rule: 'deemed-effect',
        element: '',
        detail: isDeemed
          ? `法律规定的视为效果没有消息事件 ${code} / the effect is missing`
          : `法律没有规定 ${code} 的视为效果 / no law gives this effect`,
      })
  }
  if (!has('case.withdrawn'))
    found.push({ rule: 'withdrawal', element: '', detail: '决定之前不能撤回 / cannot be withdrawn' })
  if (!has(`case-filed.${item.code}`))
    found.push({ rule: 'steps-of-item', element: '', detail: `启动消息应为 case-filed.${item.code}` })
  return found
}
