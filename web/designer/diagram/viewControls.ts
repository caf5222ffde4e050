import type { DiagramElement, Point, Services, Viewbox } from './diagramTypes'

const scaleRange = { min: 0.2, max: 3 }
/** Below this scale a phone cannot read a step's name: the first view shows the start instead of the whole. */
const readableScale = 0.62
const stepFactor = 1.25
/** Room around the diagram for badges on the steps and for the watermark below, in diagram units. */
const margin = { x: 24, top: 40, bottom: 64 }

export interface ViewControls {
  zoomIn(): void
  zoomOut(): void
  /** Scale, clamped, around a point of the canvas in CSS pixels. */
  zoomTo(scale: number, center?: Point): void
  /** The whole diagram in the viewport, never larger than drawn. */
  fit(): void
  /** The whole diagram if it stays readable, else its beginning. */
  open(): void
  pan(dx: number, dy: number): void
  /** Brings an element into the middle if it is not wholly in sight. */
  reveal(element: DiagramElement): void
}

export function viewControls(canvas: Services['canvas']): ViewControls {
  const zoomTo = (scale: number, center?: Point) => {
    canvas.zoom(Math.min(scaleRange.max, Math.max(scaleRange.min, scale)), center)
  }
  return {
    zoomTo,
    zoomIn: () => zoomTo(canvas.zoom() * stepFactor),
    zoomOut: () => zoomTo(canvas.zoom() / stepFactor),
    fit: () => showWhole(canvas, 0),
    open: () => showWhole(canvas, readableScale),
    pan: (dx, dy) => canvas.scroll({ dx, dy }),
    reveal: element => reveal(canvas, element),
  }
}

function showWhole(canvas: Services['canvas'], leastScale: number): void {
  const { inner, outer } = canvas.viewbox()
  if (outer.width === 0 || outer.height === 0 || inner.width === 0) return
  const wide = inner.width + 2 * margin.x
  const high = inner.height + margin.top + margin.bottom
  const fitting = Math.min(outer.width / wide, outer.height / high, 1.4)
  const scale = Math.max(fitting, leastScale)
  const width = outer.width / scale
  const height = outer.height / scale
  canvas.viewbox({
    x: width >= wide ? inner.x - (width - inner.width) / 2 : inner.x - margin.x,
    y: height >= high ? inner.y - margin.top - (height - high) / 2 : inner.y - margin.top,
    width,
    height,
  })
}

function reveal(canvas: Services['canvas'], element: DiagramElement): void {
  const box = canvas.viewbox()
  if (isInSight(box, element)) return
  const scale = Math.max(box.scale, readableScale)
  const width = box.outer.width / scale
  const height = box.outer.height / scale
  const x = element.x + element.width / 2 - width / 2
  const y = element.y + element.height / 2 - height / 2
  canvas.viewbox({ x, y, width, height })
}

const isInSight = (box: Viewbox, { x, y, width, height }: DiagramElement): boolean =>
  x >= box.x && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height
