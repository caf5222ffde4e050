import type { Finding } from '../finding'
import type { Bounds, Flow, FlowNode, Point, Process } from '../../readProcess'

/** What a designer would stumble over in the diagram. */
export const drawingFindings = (process: Process): Finding[] => [
  ...process.nodes.filter(node => !node.bounds).map(node => undrawn(node.id)),
  ...process.flows.filter(flow => flow.waypoints.length < 2).map(flow => undrawn(flow.id)),
  ...pairs(process.nodes).flatMap(([a, b]) => overlapFindings(a, b)),
  ...process.nodes.flatMap(node => containmentFindings(node, process.nodes)),
  ...process.flows.flatMap(flow => [
    ...slantFindings(flow),
    ...process.nodes.flatMap(node => crossingFindings(flow, node, process.nodes)),
  ]),
]

const undrawn = (id: string): Finding => ({
  rule: 'no-drawing',
  element: id,
  detail: 'is not in the diagram',
})

function overlapFindings(a: FlowNode, b: FlowNode): Finding[] {
  const isOnBorder = a.hostId === b.id || b.hostId === a.id
  if (!a.bounds || !b.bounds || a.parentId !== b.parentId || isOnBorder || !doMeet(a.bounds, b.bounds))
    return []
  return [{ rule: 'overlap', element: a.id, detail: `lies over ${b.id}` }]
}

function containmentFindings(node: FlowNode, nodes: readonly FlowNode[]): Finding[] {
  const outer = nodes.find(found => found.id === node.parentId)?.bounds
  if (!outer || !node.bounds || isInside(node.bounds, outer)) return []
  return [{ rule: 'overlap', element: node.id, detail: `sticks out of ${node.parentId}` }]
}

function slantFindings(flow: Flow): Finding[] {
  const slanted = segments(flow).find(([from, to]) => from.x !== to.x && from.y !== to.y)
  if (!slanted) return []
  const detail = slanted.map(({ x, y }) => `${x},${y}`).join(' → ')
  return [{ rule: 'slanted-flow', element: flow.id, detail }]
}

/** A flow may touch the two shapes that it joins and run inside the sub-process that it belongs to. */
function crossingFindings(flow: Flow, node: FlowNode, nodes: readonly FlowNode[]): Finding[] {
  const isEnd = node.id === flow.sourceId || node.id === flow.targetId
  const isOutside = nodes.some(inner => inner.id === flow.sourceId && inner.parentId === node.id)
  const bounds = node.bounds
  if (isEnd || isOutside || !bounds || !segments(flow).some(([a, b]) => doMeet(boxOf(a, b), bounds)))
    return []
  return [{ rule: 'flow-through-shape', element: flow.id, detail: `runs through ${node.id}` }]
}

const segments = ({ waypoints }: Flow): (readonly [Point, Point])[] =>
  waypoints.slice(1).map((to, index) => [waypoints[index]!, to] as const)

const boxOf = (a: Point, b: Point): Bounds => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

const doMeet = (a: Bounds, b: Bounds) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const isInside = (inner: Bounds, outer: Bounds) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const pairs = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((a, index) => all.slice(index + 1).map(b => [a, b] as const))
