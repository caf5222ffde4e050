/** Packages that declare no types for what we use of them. */
declare module 'bpmn-moddle' {
  export const BpmnModdle: new (extensions: Record<string, unknown>) => object
}

declare module 'bpmn-js-differ' {
  import type { ModdleElement } from './moddle'

  export function diff(
    before: ModdleElement,
    after: ModdleElement,
  ): {
    _added: Record<string, ModdleElement>
    _removed: Record<string, ModdleElement>
    _changed: Record<string, { model: ModdleElement; attrs: Record<string, unknown> }>
    _layoutChanged: Record<string, ModdleElement>
  }
}

declare module 'bpmnlint' {
  import type { ModdleElement } from './moddle'

  export class Linter {
    constructor(options: { config: object; resolver: unknown })
    lint(root: ModdleElement): Promise<Record<string, { id?: string; message: string; category?: string }[]>>
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  const NodeResolver: new () => object
  export default NodeResolver
}

declare module '@bpmn-io/element-templates-validator' {
  export function validateAllZeebe(templates: readonly object[]): {
    valid: boolean
    results: { valid: boolean; errors?: { message: string }[] }[]
  }
}
