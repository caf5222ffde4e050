import type { FlowNode, Process } from '../../readProcess'
import { type Graph, graphsOf } from '../graph'
import type { Finding } from '../finding'

/** What the licensing law wants to see in every process, whatever the item. */
export function lawFindings(process: Process): Finding[] {
  const [main] = graphsOf(process)
  if (!main) return []
  const steps = [...main.nodes.values()].filter(({ kind }) => kind === 'bpmn:UserTask')
  const of = (...codes: string[]) => steps.filter(({ headers }) => codes.includes(headers.step ?? ''))
  return [
    ...of('decision', 'superior-decision').flatMap(step => refusalFindings(main, step)),
    ...of('acceptance-check').flatMap(step => supplementFindings(main, step)),
    ...of('special-procedure').flatMap(step => pauseFindings(main, step)),
  ]
}

/** 行政许可法 art. 38: a refusal is possible, and has a paper of its own that is delivered. */
function refusalFindings(graph: Graph, step: FlowNode): Finding[] {
  const ways = answersTo(graph, step)
  const refused = ways.find(({ condition }) => condition === '=decision = "refused"')
  const granted = ways.find(({ condition }) => condition === '=decision = "granted"')
  const paper = refused && graph.nodes.get(refused.targetId)
  if (!refused || !granted) return [finding('can-refuse', step, '不能作出不予批准的决定 / cannot refuse')]
  return paper?.jobType === 'issue-document'
    ? []
    : [finding('can-refuse', step, '不予批准没有说明理由的文书 / a refusal without its paper')]
}

/** Art. 32(4): everything is told at once, and the applicant's answer comes back to the same check. */
function supplementFindings(graph: Graph, step: FlowNode): Finding[] {
  const way = answersTo(graph, step).find(({ condition }) => condition === '=acceptance = "supplement"')
  const notice = way && graph.nodes.get(way.targetId)
  const wait = notice && graph.out(notice.id).map(({ targetId }) => graph.nodes.get(targetId))[0]
  const back = wait && graph.out(wait.id)[0]?.targetId
  const holds =
    notice?.headers.document === 'supplement-notice' &&
    wait?.message === 'supplement.received' &&
    back === step.id
  return holds ? [] : [finding('supplement-once', step, '没有一次告知补正的往返 / no round of supplements')]
}

/** Art. 45: the time is told in writing before, and an officer ends the pause. */
function pauseFindings(graph: Graph, step: FlowNode): Finding[] {
  const before = graph.into(step.id).map(({ sourceId }) => graph.nodes.get(sourceId)!)
  const isTold =
    before.length > 0 && before.every(node => node.headers.document === 'special-procedure-notice')
  const ordered = before.flatMap(({ id }) => graph.into(id).map(({ sourceId }) => graph.nodes.get(sourceId)!))
  const isOrdered = ordered.every(
    ({ headers, kind }) => headers.step === 'commission' || kind === 'bpmn:ExclusiveGateway',
  )
  return isTold && isOrdered
    ? []
    : [finding('pause-and-resume', step, '特别程序之前没有书面告知 / not told in writing before')]
}

/** The flows that leave the gateway right after a step. */
function answersTo(graph: Graph, step: FlowNode) {
  const [next] = graph.out(step.id)
  return next ? graph.out(next.targetId) : []
}

const finding = (rule: Finding['rule'], { id }: FlowNode, detail: string): Finding => ({
  rule,
  element: id,
  detail,
})
