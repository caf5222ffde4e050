import { type ModdleElement, moddle } from './moddle'

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
  formKey?: string
  candidateGroups?: string
  headers: Readonly<Record<string, string>>
  eventKinds: readonly string[]
  /** Of a message event. */
  message?: string
  bounds?: Bounds
}

export interface Flow {
  id: string
  name: string
  sourceId: string
  targetId: string
  /** FEEL, with its `=`. */
  condition?: string
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
  const { elementsById, warnings } = await moddle().fromXML(xml)
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
  const definitions = list(node, 'eventDefinitions')
  const message = definitions.map(one => one.messageRef as ModdleElement | undefined).find(Boolean)?.name
  const known = {
    hostId: (node.attachedToRef as ModdleElement | undefined)?.id,
    jobType: extension('zeebe:TaskDefinition')?.type as string | undefined,
    formKey: extension('zeebe:FormDefinition')?.formKey as string | undefined,
    candidateGroups: extension('zeebe:AssignmentDefinition')?.candidateGroups as string | undefined,
    message,
    bounds: shape?.bounds as Bounds | undefined,
  }
  return {
    id: node.id ?? '',
    kind: node.$type,
    name: node.name ?? '',
    documentation: list(node, 'documentation')
      .map(text => String(text.text ?? ''))
      .join('\n'),
    parentId: node.$parent?.id ?? '',
    isNativeUserTask: extension('zeebe:UserTask') !== undefined,
    headers: Object.fromEntries(headers.map(header => [String(header.key), String(header.value)])),
    eventKinds: definitions.map(definition => definition.$type),
    ...(Object.fromEntries(
      Object.entries(known).filter(([, value]) => value !== undefined),
    ) as Partial<FlowNode>),
  }
}

function readFlow(flow: ModdleElement, edge: ModdleElement | undefined): Flow {
  const condition = flow.conditionExpression as ModdleElement | undefined
  return {
    id: flow.id ?? '',
    name: flow.name ?? '',
    sourceId: (flow.sourceRef as ModdleElement).id ?? '',
    targetId: (flow.targetRef as ModdleElement).id ?? '',
    ...(condition ? { condition: String(condition.body ?? '') } : {}),
    waypoints: list(edge, 'waypoint') as unknown as Point[],
  }
}

const list = (element: ModdleElement | undefined, property: string): ModdleElement[] =>
  (element?.[property] as ModdleElement[] | undefined) ?? []
