import type { Flow, FlowNode, Process } from '../readProcess'

/** One level of a process: the main path, or the inside of one event sub-process. */
export interface Graph {
  nodes: ReadonlyMap<string, FlowNode>
  out(id: string): readonly Flow[]
  into(id: string): readonly Flow[]
  /** Boundary events on the border of an activity. */
  onBorder(id: string): readonly FlowNode[]
  /** Where it begins: start events, and nothing else. */
  starts: readonly FlowNode[]
}

/** The levels of a process, the main one first. */
export function graphsOf({ nodes, flows }: Process): Graph[] {
  const parents = [...new Set(nodes.map(({ parentId }) => parentId))]
  return parents.map(parent => {
    const level = nodes.filter(({ parentId }) => parentId === parent)
    const inside = new Map(level.map(node => [node.id, node]))
    const own = flows.filter(({ sourceId }) => inside.has(sourceId))
    const [out, into] = [groupedBy(own, 'sourceId'), groupedBy(own, 'targetId')]
    return {
      nodes: inside,
      out: id => out.get(id) ?? [],
      into: id => into.get(id) ?? [],
      onBorder: id => level.filter(({ hostId }) => hostId === id),
      starts: level.filter(({ kind }) => kind === 'bpmn:StartEvent'),
    }
  })
}

function groupedBy(flows: readonly Flow[], by: 'sourceId' | 'targetId'): Map<string, Flow[]> {
  const groups = new Map<string, Flow[]>()
  for (const flow of flows) groups.set(flow[by], [...(groups.get(flow[by]) ?? []), flow])
  return groups
}
