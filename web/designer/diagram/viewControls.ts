import type { DiagramElement, Point, Services, Viewbox } from './diagramTypes'

const scaleRange = { min: 0.2, max: 3 }
/** Below this scale a phone cannot read a step's name: the first view shows the start instead of the whole. */
const readableScale = 0.62
const stepFactor = 1.25
/** Room around the diagram for badges on the steps and for the watermark below, in diagram units. */
const margin = { x: 24, top: 40, bottom: 64 }
/** Room around an element that is brought into sight, in diagram units. */
const around = 70
/** Height that the zoom buttons and the watermark take at the lower edge, in CSS pixels. */
const lowerEdge = 56

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
  /** Brings an element into sight, large enough to read. */
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

/** Moves no further than it must, so that the reader still knows where on the diagram this is. */
function reveal(canvas: Services['canvas'], element: DiagramElement): void {
  const box = canvas.viewbox()
  const scale = Math.max(box.scale, readableScale)
  const width = box.outer.width / scale
  const height = box.outer.height / scale
  if (scale === box.scale && isInSight(box, element)) return
  const x = nearest(box.x, width, element.x - around, element.width + 2 * around)
  const y = nearest(box.y, height - lowerEdge / scale, element.y - around, element.height + 2 * around)
  canvas.viewbox({ x, y, width, height })
}

/** The start of a span of `length`, as near to `from` as shows the part; its middle where the part is longer. */
function nearest(from: number, length: number, part: number, partLength: number): number {
  if (partLength > length) return part - (length - partLength) / 2
  return Math.min(Math.max(from, part + partLength - length), part)
}

const isInSight = (box: Viewbox, { x, y, width, height }: DiagramElement): boolean =>
  x >= box.x &&
  y >= box.y &&
  x + width <= box.x + box.width &&
  y + height <= box.y + box.height - lowerEdge / box.scale
