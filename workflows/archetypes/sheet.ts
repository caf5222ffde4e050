import type { Item, ItemStep, StepCode } from '../../domain/catalogue/item'
import { Canvas, type Drawable, type Job, type Route } from './canvas'

/** Heights of the rows: refusals above, the main path, ways back below. */
export const rows = { above: 110, main: 250, below: 390, low: 510 } as const
/** From one task of the main path to the next. */
export const COLUMN = 180

/** One item's diagram, stage after stage from left to right. */
export class Sheet {
  readonly canvas = new Canvas()
  /** Left edge of the next thing on the main path. */
  x = 150
  /** What is joined to the next stage, and the words on that flow. */
  private ends: {
    id: string
    route: Route
    told: { name?: string; documentation?: string; condition?: string }
  }[] = []

  constructor(
    readonly item: Item,
    readonly departmentName: (no: string) => string,
  ) {}

  step(code: StepCode): ItemStep {
    const step = this.item.steps.find(one => one.code === code)
    if (!step) throw new Error(`${this.item.code} has no step ${code}`)
    return step
  }

  /** The next thing on the main path; everything that is open is joined to it. */
  next(node: Drawable, advance = COLUMN): string {
    const id = this.canvas.draw(node, { x: this.x, y: rows.main })
    for (const { id: from, route, told } of this.ends) this.canvas.connect(from, id, route, told)
    this.ends = [{ id, route: 'right', told: {} }]
    this.x += advance
    return id
  }

  /** The flow that leaves here says this. */
  say(told: { name: string; documentation: string; condition: string }): void {
    this.ends = this.ends.map(end => ({ ...end, told }))
  }

  /** Something that comes back to the main path at its next thing. */
  join(id: string, route: Route): void {
    this.ends.push({ id, route, told: {} })
  }

  userTask(id: string, step: ItemStep, documentation: string) {
    const asked = step.departmentNo
    const group = `${asked ?? this.item.departmentNo}.${step.post}`
    return {
      id,
      kind: 'UserTask' as const,
      name: asked === undefined ? step.name : `${this.departmentName(asked)}${step.name}`,
      documentation,
      task: {
        step: step.code,
        limit: step.limit,
        group,
        ...(asked === undefined ? {} : { department: asked }),
      },
    }
  }
}

export const serviceTask = (id: string, name: string, documentation: string, job: Job) => ({
  id,
  kind: 'ServiceTask' as const,
  name,
  documentation,
  job,
})
export const documentTask = (id: string, name: string, documentation: string, document: string) =>
  serviceTask(id, name, documentation, { type: 'issue-document', headers: { document } })
export const archiveTask = (id: string, documentation: string) =>
  serviceTask(id, '归档', documentation, { type: 'archive-case' })
export const endEvent = (id: string, name: string, documentation: string) => ({
  id,
  kind: 'EndEvent' as const,
  name,
  documentation,
  label: 'below' as const,
})
export const gateway = (id: string, name: string, documentation: string) => ({
  id,
  kind: 'ExclusiveGateway' as const,
  name,
  documentation,
  label: 'above' as const,
})
