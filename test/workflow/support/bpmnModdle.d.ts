/** The parts of bpmn-moddle that the checks read; the package declares types for its model, not for its entry. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    $type: string
    $instanceOf(type: string): boolean
    id?: string
    name?: string
    $parent?: ModdleElement
    [property: string]: unknown
  }
  export class BpmnModdle {
    constructor(extensions: Record<string, unknown>)
    fromXML(xml: string): Promise<{
      elementsById: Record<string, ModdleElement>
      warnings: { message: string }[]
    }>
  }
}
