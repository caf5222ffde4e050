import { BpmnModdle } from 'bpmn-moddle'
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' }

/** One element of a BPMN file, as bpmn-moddle holds it. */
export interface ModdleElement {
  $type: string
  $instanceOf(type: string): boolean
  $attrs: Record<string, string>
  $parent?: ModdleElement
  id?: string
  name?: string
  get(property: string): ModdleElement[]
  set(property: string, value: unknown): void
  [property: string]: unknown
}

/** What we use of bpmn-moddle; the package declares types for its model, not for its entry. */
interface Moddle {
  create(type: string, attributes: object): ModdleElement
  fromXML(xml: string): Promise<{
    rootElement: ModdleElement
    elementsById: Record<string, ModdleElement>
    warnings: { message: string }[]
  }>
  toXML(element: ModdleElement, options: { format: boolean }): Promise<{ xml: string }>
}

let known: Moddle | undefined
/** Reads and writes BPMN with Zeebe's extensions. */
export const moddle = (): Moddle => (known ??= new BpmnModdle({ zeebe }) as unknown as Moddle)
