import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' }

/** Pixels of the drawing; x grows to the right, y downwards. */
export interface Point {
  x: number
  y: number
}
export interface Bounds extends Point {
  width: number
  height: number
}

export interface FlowNode {
  id: string
  kind: string
  name: string
  documentation: string
  parentId: string
  /** The activity on whose border a boundary event sits. */
  hostId?: string
  jobType?: string
  isNativeUserTask: boolean
  candidateGroups?: string
  headers: Readonly<Record<string, string>>
  eventKinds: readonly string[]
  bounds?: Bounds
}

export interface Flow {
  id: string
  name: string
  sourceId: string
  targetId: string
  isConditional: boolean
  waypoints: readonly Point[]
}

export interface Process {
  ids: readonly string[]
  nodes: readonly FlowNode[]
  flows: readonly Flow[]
  warnings: readonly string[]
}

/** Reads a BPMN file: flow nodes and sequence flows, each with its place in the drawing. */
export async function readProcess(xml: string): Promise<Process> {
  const { elementsById, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml)
  const all = Object.values(elementsById)
  const drawn = new Map(
    all.flatMap(element => {
      const about = element.bpmnElement as ModdleElement | undefined
      return about?.id ? [[about.id, element] as const] : []
    }),
  )
  const of = (type: string) => all.filter(element => element.$instanceOf(type))
  return {
    ids: of('bpmn:Process').map(process => process.id ?? ''),
    nodes: of('bpmn:FlowNode').map(node => readNode(node, drawn.get(node.id ?? ''))),
    flows: of('bpmn:SequenceFlow').map(flow => readFlow(flow, drawn.get(flow.id ?? ''))),
    warnings: warnings.map(warning => warning.message),
  }
}

function readNode(node: ModdleElement, shape: ModdleElement | undefined): FlowNode {
  const extensions = list(node.extensionElements as ModdleElement | undefined, 'values')
  const extension = (type: string) => extensions.find(found => found.$type === type)
  const headers = list(extension('zeebe:TaskHeaders'), 'values')
  return {
    id: node.id ?? '',
    kind: node.$type,
    name: node.name ?? '',
    documentation: list(node, 'documentation')
      .map(text => String(text.text ?? ''))
      .join('\n'),
    parentId: node.$parent?.id ?? '',
    hostId: (node.attachedToRef as ModdleElement | undefined)?.id,
    jobType: extension('zeebe:TaskDefinition')?.type as string | undefined,
    isNativeUserTask: extension('zeebe:UserTask') !== undefined,
    candidateGroups: extension('zeebe:AssignmentDefinition')?.candidateGroups as string | undefined,
    headers: Object.fromEntries(headers.map(header => [String(header.key), String(header.value)])),
    eventKinds: list(node, 'eventDefinitions').map(definition => definition.$type),
    bounds: shape?.bounds as Bounds | undefined,
  }
}

function readFlow(flow: ModdleElement, edge: ModdleElement | undefined): Flow {
  return {
    id: flow.id ?? '',
    name: flow.name ?? '',
    sourceId: (flow.sourceRef as ModdleElement).id ?? '',
    targetId: (flow.targetRef as ModdleElement).id ?? '',
    isConditional: flow.conditionExpression !== undefined,
    waypoints: list(edge, 'waypoint') as unknown as Point[],
  }
}

const list = (element: ModdleElement | undefined, property: string): ModdleElement[] =>
  (element?.[property] as ModdleElement[] | undefined) ?? []
