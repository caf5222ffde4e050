import type { FlowNode, Process } from '../../readProcess'
import { type Graph, graphsOf } from '../graph'
import type { Finding } from '../finding'

/** More markings than any process of ours has by far; past it the diagram is too wild to be told sound. */
const MOST_MARKINGS = 20_000

/**
 * Every path ends, nothing waits for ever, and nothing arrives twice: found by letting tokens go every way that
 * the engine could send them. Exact, because every marking is looked at.
 */
export const soundnessFindings = (process: Process): Finding[] =>
  graphsOf(process).flatMap(graph => [...pathFindings(graph), ...tokenFindings(graph)])

function pathFindings(graph: Graph): Finding[] {
  const isReached = reachedFrom(
    graph.starts.map(({ id }) => id),
    id => [...graph.out(id).map(({ targetId }) => targetId), ...graph.onBorder(id).map(border => border.id)],
  )
  const ends = [...graph.nodes.values()].filter(({ kind }) => kind === 'bpmn:EndEvent')
  const isEnding = reachedFrom(
    ends.map(({ id }) => id),
    id => graph.into(id).map(({ sourceId }) => sourceId),
  )
  return [...graph.nodes.values()]
    .filter(({ kind }) => kind !== 'bpmn:SubProcess')
    .flatMap(({ id }) => {
      if (!isReached.has(id)) return [finding('every-path-ends', id, '没有路径到达 / nothing leads here')]
      return isEnding.has(id)
        ? []
        : [finding('every-path-ends', id, '没有路径从这里走到结束 / no way to an end')]
    })
}

function reachedFrom(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(from)
  const open = [...from]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const other of next(id))
      if (!seen.has(other)) {
        seen.add(other)
        open.push(other)
      }
  return seen
}

/** Places are flows, and activities that are at work; a marking says how many tokens are on each. */
type Marking = ReadonlyMap<string, number>

function tokenFindings(graph: Graph): Finding[] {
  const found = new Map<string, Finding>()
  const tell = (rule: 'deadlock' | 'unsynchronised-join', id: string, detail: string) =>
    found.set(`${rule} ${id}`, finding(rule, id, detail))
  const first = graph.starts.map(({ id }) =>
    moved(
      new Map(),
      [],
      graph.out(id).map(flow => flow.id),
    ),
  )
  const known = new Set<string>()
  const open = [...first]
  for (let marking = open.pop(); marking; marking = open.pop()) {
    const key = [...marking.entries()].sort().join(';')
    if (known.has(key)) continue
    known.add(key)
    if (known.size > MOST_MARKINGS) {
      tell('deadlock', '', '分支太多，无法证明 / too many ways to prove it')
      break
    }
    const doubled = [...marking].find(([, count]) => count > 1)
    if (doubled) {
      const at = targetOf(graph, doubled[0])
      tell(
        'unsynchronised-join',
        at,
        '并行的分支没有汇合就到了这里 / parallel branches arrive one after the other',
      )
      continue
    }
    const next = [...graph.nodes.values()].flatMap(node => fired(graph, node, marking))
    if (next.length === 0 && marking.size > 0)
      for (const place of marking.keys())
        tell('deadlock', targetOf(graph, place), '流程会停在这里 / waits for ever')
    open.push(...next)
  }
  return [...found.values()]
}

function targetOf(graph: Graph, place: string): string {
  for (const id of graph.nodes.keys()) if (graph.into(id).some(flow => flow.id === place)) return id
  return place
}

/** Every marking to which a node can bring a marking. */
function fired(graph: Graph, node: FlowNode, marking: Marking): Marking[] {
  const [into, out] = [graph.into(node.id).map(({ id }) => id), graph.out(node.id).map(({ id }) => id)]
  const waiting = into.filter(id => marking.has(id))
  if (node.kind === 'bpmn:ParallelGateway')
    return waiting.length === into.length && into.length > 0 ? [moved(marking, into, out)] : []
  const border = graph.onBorder(node.id).map(({ id }) => graph.out(id).map(flow => flow.id))
  return waiting.flatMap(id => {
    // an exclusive gateway goes one way, everything else every way that it has
    const ways = node.kind === 'bpmn:ExclusiveGateway' ? out.map(one => [one]) : [out]
    return [...ways, ...border].map(way => moved(marking, [id], way))
  })
}

function moved(marking: Marking, from: readonly string[], to: readonly string[]): Marking {
  const after = new Map(marking)
  for (const id of from) {
    const left = (after.get(id) ?? 0) - 1
    if (left > 0) after.set(id, left)
    else after.delete(id)
  }
  for (const id of to) after.set(id, (after.get(id) ?? 0) + 1)
  return after
}

const finding = (rule: Finding['rule'], element: string, detail: string): Finding => ({
  rule,
  element,
  detail,
})
