/** What the page needs of bpmn-js' services. The library's own types name far more. */
export interface BusinessObject {
  id: string
  $type: string
  name?: string
  documentation?: readonly { text?: string }[]
  eventDefinitions?: readonly { $type: string; messageRef?: { name?: string } }[]
  triggeredByEvent?: boolean
}

export interface DiagramElement {
  id: string
  businessObject?: BusinessObject
  labelTarget?: DiagramElement
  parent?: DiagramElement
  /** Events on its edge. */
  attachers?: readonly DiagramElement[]
  waypoints?: unknown
  x: number
  y: number
  width: number
  height: number
}

export interface Viewbox {
  x: number
  y: number
  width: number
  height: number
  scale: number
  inner: { x: number; y: number; width: number; height: number }
  outer: { width: number; height: number }
}

export interface Point {
  x: number
  y: number
}

export interface Services {
  canvas: {
    zoom(level?: number | 'fit-viewport', center?: Point | 'auto'): number
    scroll(by: { dx: number; dy: number }): void
    viewbox(box?: Pick<Viewbox, 'x' | 'y' | 'width' | 'height'>): Viewbox
    resized(): void
    addMarker(element: string, marker: string): void
    removeMarker(element: string, marker: string): void
    getContainer(): HTMLElement
  }
  elementRegistry: {
    get(id: string): DiagramElement | undefined
    filter(keep: (element: DiagramElement) => boolean): DiagramElement[]
  }
  overlays: {
    add(element: string, type: string, overlay: Overlay): string
    remove(filter: { type: string }): void
  }
}

interface Overlay {
  /** From the element's edges, in diagram units. */
  position: { top?: number; left?: number; bottom?: number; right?: number }
  html: HTMLElement
  /** Bounds of its own scale; `true` follows the diagram's. */
  scale?: boolean | { min?: number; max?: number }
}
