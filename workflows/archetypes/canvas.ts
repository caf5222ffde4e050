import type { LimitCode, StepCode } from '../../domain/catalogue/item'

/** Pixels; x grows to the right, y downwards. */
export interface Point {
  x: number
  y: number
}

export type NodeKind =
  | 'StartEvent'
  | 'EndEvent'
  | 'IntermediateCatchEvent'
  | 'BoundaryEvent'
  | 'ServiceTask'
  | 'UserTask'
  | 'ExclusiveGateway'
  | 'ParallelGateway'
  | 'SubProcess'

/** What a service task orders from a worker. */
export interface Job {
  type: 'open-case' | 'issue-document' | 'record-deemed-effect' | 'archive-case'
  headers?: Readonly<Record<string, string>>
}

/** What a user task is for the desk and for the clock. */
export interface HumanTask {
  step: StepCode
  limit: LimitCode
  /** `18.window`: department and post. */
  group: string
  /** 会签: the department that is asked. */
  department?: string
}

export interface Node extends Point {
  id: string
  kind: NodeKind
  name: string
  /** Why it is there, with its article. */
  documentation: string
  width: number
  height: number
  /** The sub-process that it is in. */
  parent?: string
  /** The activity on whose border it sits. */
  host?: string
  job?: Job
  task?: HumanTask
  /** Of an event: the message or the error that it waits for. */
  message?: string
  error?: string
  label?: 'above-left' | 'above' | 'below' | 'below-left'
}

export interface Flow {
  id: string
  from: string
  to: string
  name?: string
  documentation?: string
  /** FEEL, without the leading `=`. */
  condition?: string
  points: readonly Point[]
}

/** How a flow leaves and arrives; always at right angles. */
export type Route = 'right' | 'left' | 'up' | 'down' | 'down-right' | 'up-right' | 'right-up' | 'right-down'

const sizes: Readonly<Record<NodeKind, readonly [number, number]>> = {
  StartEvent: [36, 36],
  EndEvent: [36, 36],
  IntermediateCatchEvent: [36, 36],
  BoundaryEvent: [36, 36],
  ServiceTask: [130, 80],
  UserTask: [130, 80],
  ExclusiveGateway: [50, 50],
  ParallelGateway: [50, 50],
  SubProcess: [0, 0],
}

/** Something that has no place yet. */
export type Drawable = Pick<Node, 'id' | 'kind' | 'name' | 'documentation'> &
  Partial<Omit<Node, 'id' | 'kind' | 'name' | 'documentation' | 'x' | 'y'>>

/** A diagram that is being drawn: what is on it, and where. */
export class Canvas {
  readonly nodes: Node[] = []
  readonly flows: Flow[] = []

  /** @param at left edge, and the middle of the height */
  draw(node: Drawable, at: Point): string {
    const [width, height] = sizes[node.kind]
    const size = { width: node.width ?? width, height: node.height ?? height }
    this.nodes.push({ ...node, ...size, x: at.x, y: at.y - size.height / 2 })
    return node.id
  }

  connect(
    from: string,
    to: string,
    route: Route,
    told: Pick<Flow, 'name' | 'documentation' | 'condition'> = {},
  ): void {
    const points = routed(this.find(from), this.find(to), route)
    this.flows.push({ id: `${from}To${to[0]!.toUpperCase()}${to.slice(1)}`, from, to, ...told, points })
  }

  find(id: string): Node {
    const node = this.nodes.find(one => one.id === id)
    if (!node) throw new Error(`${id} is not on the canvas`)
    return node
  }

  /** Lowest edge of everything that is drawn. */
  get bottom(): number {
    return Math.max(...this.nodes.map(({ y, height }) => y + height))
  }
}

const right = ({ x, y, width, height }: Node): Point => ({ x: x + width, y: y + height / 2 })
const left = ({ x, y, height }: Node): Point => ({ x, y: y + height / 2 })
const top = ({ x, y, width }: Node): Point => ({ x: x + width / 2, y })
const foot = ({ x, y, width, height }: Node): Point => ({ x: x + width / 2, y: y + height })

function routed(from: Node, to: Node, route: Route): Point[] {
  switch (route) {
    case 'right':
      return [right(from), left(to)]
    case 'left':
      return [left(from), right(to)]
    case 'up':
      return [top(from), foot(to)]
    case 'down':
      return [foot(from), top(to)]
    case 'down-right':
      return [foot(from), { x: foot(from).x, y: left(to).y }, left(to)]
    case 'up-right':
      return [top(from), { x: top(from).x, y: left(to).y }, left(to)]
    case 'right-up':
      return [right(from), { x: foot(to).x, y: right(from).y }, foot(to)]
    case 'right-down':
      return [right(from), { x: top(to).x, y: right(from).y }, top(to)]
  }
}
