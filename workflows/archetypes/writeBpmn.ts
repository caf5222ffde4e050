import { createHash } from 'node:crypto'
import type { Item } from '../../domain/catalogue/item'
import { cited } from '../../domain/catalogue/legalSource'
import { moddle } from '../moddle'
import type { ModdleElement } from '../moddle'
import type { Canvas, Flow, Node, Point } from './canvas'

const TARGET = 'urn:guibiao:workflows'
const GENERATOR = 'guibiao generate'

const messages: Readonly<Record<string, string>> = {
  'supplement.received': '申请人按补正通知书提交了材料。',
  'acceptance.decision': '电子监察按法定日历算得受理期限届满而未告知时发出。名称即期限代码。',
  'licence.decision': '电子监察按法定日历算得决定期限届满而未决定时发出。名称即期限代码。',
  'case.withdrawn': '申请人在作出决定之前撤回申请。',
}
const FILED = '申请已登记，流程由此启动。消息编号和关联键都是办件编号，同一办件只启动一次。'

/**
 * The diagram as a BPMN file that carries the digest of itself: whoever changes it afterwards, the digest no longer
 * fits, and the generator leaves the file alone (`isGenerated`).
 */
export async function writeBpmn(item: Item, departmentName: string, canvas: Canvas): Promise<string> {
  const roots = definitionsOf(item, departmentName, canvas)
  const definitions = make('bpmn:Definitions', {
    id: `definitions${item.code}`,
    targetNamespace: TARGET,
    exporter: GENERATOR,
    exporterVersion: '',
    rootElements: roots.elements,
    diagrams: [roots.diagram],
  })
  definitions.$attrs['xmlns:modeler'] = 'http://camunda.org/schema/modeler/1.0'
  definitions.$attrs['modeler:executionPlatform'] = 'Camunda Cloud'
  definitions.$attrs['modeler:executionPlatformVersion'] = '8.5.0'
  const { xml } = await moddle().toXML(definitions, { format: true })
  return xml.replace('exporterVersion=""', `exporterVersion="${digestOf(xml)}"`)
}

const digestOf = (xml: string): string => createHash('sha256').update(xml).digest('hex').slice(0, 32)

/** Whether a file is as the generator wrote it; a designer's change makes it the designer's. */
export function isGenerated(xml: string): boolean {
  const found = new RegExp(`exporter="${GENERATOR}" exporterVersion="([0-9a-f]{32})"`).exec(xml)
  return (
    found !== null &&
    digestOf(xml.replace(`exporterVersion="${found[1]}"`, 'exporterVersion=""')) === found[1]
  )
}

const make = (type: string, attributes: object): ModdleElement => moddle().create(type, attributes)
const told = (text: string | undefined) =>
  text ? { documentation: [make('bpmn:Documentation', { text })] } : {}

function definitionsOf(item: Item, departmentName: string, { nodes, flows }: Canvas) {
  const named = [...new Set(nodes.flatMap(({ message }) => message ?? []))]
  const messageOf = new Map(named.map((name, index) => [name, messageElement(name, index)]))
  const error = make('bpmn:Error', {
    id: 'errorCaseAlreadyStarted',
    name: '办件已启动',
    errorCode: 'CASE_ALREADY_STARTED',
    ...told('收件登记时发现该办件已有流程在办。'),
  })
  const made = new Map(nodes.map(node => [node.id, nodeElement(node, messageOf, error)]))
  for (const { id, host } of nodes) if (host) made.get(id)!.set('attachedToRef', made.get(host))
  const flowElements = new Map(flows.map(flow => [flow.id, flowElement(flow, made)]))
  const inside = (parent: string | undefined) => [
    ...nodes.filter(node => node.parent === parent).map(({ id }) => made.get(id)!),
    ...flows
      .filter(({ from }) => nodes.find(({ id }) => id === from)!.parent === parent)
      .map(({ id }) => flowElements.get(id)!),
  ]
  for (const { id, kind } of nodes) if (kind === 'SubProcess') made.get(id)!.set('flowElements', inside(id))
  const process = make('bpmn:Process', {
    id: item.code,
    name: item.name,
    isExecutable: true,
    flowElements: inside(undefined),
    ...told(
      `${departmentName}${item.name}。依据${item.legalBasis.map(cited).join('、')}。图中只写期限代码；期限长短、起止和暂停由法定日历计算，期满的法律效果以消息事件进入本图。`,
    ),
  })
  const plane = make('bpmndi:BPMNPlane', {
    id: `plane${item.code}`,
    bpmnElement: process,
    planeElement: [
      ...nodes.map(node => shapeOf(node, made.get(node.id)!)),
      ...flows.map(flow => edgeOf(flow, flowElements.get(flow.id)!)),
    ],
  })
  return {
    elements: [...messageOf.values(), error, process],
    diagram: make('bpmndi:BPMNDiagram', { id: `diagram${item.code}`, plane }),
  }
}

function messageElement(name: string, index: number): ModdleElement {
  const isFiling = name.startsWith('case-filed.')
  const subscription = make('zeebe:Subscription', { correlationKey: '=caseId' })
  return make('bpmn:Message', {
    id: `message${index + 1}`,
    name,
    ...told(isFiling ? FILED : messages[name]),
    ...(isFiling ? {} : { extensionElements: make('bpmn:ExtensionElements', { values: [subscription] }) }),
  })
}

function nodeElement(
  node: Node,
  messageOf: ReadonlyMap<string, ModdleElement>,
  error: ModdleElement,
): ModdleElement {
  const { id, name, kind, documentation, message } = node
  const definition = message
    ? make('bpmn:MessageEventDefinition', { id: `${id}Message`, messageRef: messageOf.get(message) })
    : node.error && make('bpmn:ErrorEventDefinition', { id: `${id}Error`, errorRef: error })
  const values = extensionsOf(node)
  return make(`bpmn:${kind}`, {
    id,
    name,
    ...told(documentation),
    ...(values.length > 0 ? { extensionElements: make('bpmn:ExtensionElements', { values }) } : {}),
    ...(definition ? { eventDefinitions: [definition] } : {}),
    ...(kind === 'StartEvent' && node.parent ? { isInterrupting: true } : {}),
    ...(kind === 'SubProcess' ? { triggeredByEvent: true } : {}),
  })
}

function extensionsOf({ job, task }: Node): ModdleElement[] {
  const headers = (all: Readonly<Record<string, string>>) =>
    make('zeebe:TaskHeaders', {
      values: Object.entries(all).map(([key, value]) => make('zeebe:Header', { key, value })),
    })
  if (task) {
    const { step, limit, group, department } = task
    return [
      make('zeebe:FormDefinition', { formKey: `guibiao:${step}` }),
      make('zeebe:AssignmentDefinition', { candidateGroups: group }),
      headers({ step, limit, ...(department === undefined ? {} : { department }) }),
    ]
  }
  if (!job) return []
  return [
    make('zeebe:TaskDefinition', { type: job.type, retries: '3' }),
    ...(job.headers ? [headers(job.headers)] : []),
  ]
}

function flowElement(flow: Flow, made: ReadonlyMap<string, ModdleElement>): ModdleElement {
  const [sourceRef, targetRef] = [made.get(flow.from)!, made.get(flow.to)!]
  const element = make('bpmn:SequenceFlow', {
    id: flow.id,
    ...(flow.name ? { name: flow.name } : {}),
    ...told(flow.documentation),
    sourceRef,
    targetRef,
    ...(flow.condition
      ? { conditionExpression: make('bpmn:FormalExpression', { body: `=${flow.condition}` }) }
      : {}),
  })
  sourceRef.get('outgoing').push(element)
  targetRef.get('incoming').push(element)
  return element
}

/** Height and width of one Chinese character of a label, as bpmn-js sets it. */
const LETTER = 11.5
const LINE = 14
const WIDEST = 90
/** bpmn-js centres what it draws, which is a little wider than we reckon: closer, the first character stands on the line. */
const CLEAR_OF_LINE = 12

function labelSize(name: string): { width: number; height: number } {
  const width = Math.ceil(Math.min(WIDEST, name.length * LETTER))
  return { width, height: LINE * Math.ceil((name.length * LETTER) / WIDEST) }
}

function shapeOf(node: Node, bpmnElement: ModdleElement): ModdleElement {
  const { id, kind, x, y, width, height } = node
  return make('bpmndi:BPMNShape', {
    id: `${id}Shape`,
    bpmnElement,
    bounds: make('dc:Bounds', { x, y, width, height }),
    ...(kind === 'SubProcess' ? { isExpanded: true } : {}),
    ...(kind === 'ExclusiveGateway' ? { isMarkerVisible: true } : {}),
    ...(node.label ? { label: labelAt(placeOf(node), labelSize(node.name)) } : {}),
  })
}

function placeOf({ x, y, width, height, label, name }: Node): Point {
  const size = labelSize(name)
  const middle = Math.round(x + width / 2 - size.width / 2)
  switch (label) {
    case 'above':
      return { x: middle, y: y - size.height - 8 }
    case 'above-left':
      return { x: Math.round(x - size.width + 10), y: y - size.height - 4 }
    case 'below-left':
      return { x: Math.round(x - size.width + 4), y: y + height + 2 }
    default:
      return { x: middle, y: y + height + 7 }
  }
}

function edgeOf({ id, name, points }: Flow, bpmnElement: ModdleElement): ModdleElement {
  return make('bpmndi:BPMNEdge', {
    id: `${id}Edge`,
    bpmnElement,
    waypoint: points.map(({ x, y }) => make('dc:Point', { x, y })),
    ...(name ? { label: labelAt(besideFlow(points, name), labelSize(name)) } : {}),
  })
}

/** Over a level stretch, to the right of an upright one. */
function besideFlow(points: readonly Point[], name: string): Point {
  const size = labelSize(name)
  const last = points.length > 2 ? points.slice(1, 3) : points
  const [from, to] = [last[0]!, last[1]!]
  if (from.y === to.y)
    return { x: Math.round((from.x + to.x) / 2 - size.width / 2), y: from.y - size.height - 3 }
  return { x: from.x + CLEAR_OF_LINE, y: Math.round((from.y + to.y) / 2 - size.height / 2) }
}

const labelAt = (at: Point, size: { width: number; height: number }): ModdleElement =>
  make('bpmndi:BPMNLabel', { bounds: make('dc:Bounds', { ...at, ...size }) })
