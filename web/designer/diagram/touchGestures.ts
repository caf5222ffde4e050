import type { Point, Services } from './diagramTypes'

/** A finger that moves less than this, in CSS pixels, has tapped and not dragged. */
const tapSlop = 6

/**
 * One finger drags the diagram, two pinch it. diagram-js listens to the mouse alone, so without this a
 * phone shows a picture that cannot be moved. Returns what undoes it.
 */
export function touchGestures(
  surface: HTMLElement,
  canvas: Services['canvas'],
  zoomTo: (scale: number, center: Point) => void,
  onMove: () => void,
): () => void {
  const fingers = new Map<number, Point>()
  let isDragging = false

  const place = (event: PointerEvent): Point => {
    const box = surface.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }

  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    if (fingers.size === 0) isDragging = false
    fingers.set(event.pointerId, place(event))
  }

  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const now = place(event)
    if (!isDragging && distance(before, now) < tapSlop && fingers.size === 1) return
    isDragging = true
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point)
    fingers.set(event.pointerId, now)
    const other = others[0]
    if (!other) canvas.scroll({ dx: now.x - before.x, dy: now.y - before.y })
    else pinch(other, before, now)
    onMove()
  }

  const pinch = (still: Point, before: Point, now: Point) => {
    const from = middle(still, before)
    const to = middle(still, now)
    canvas.scroll({ dx: to.x - from.x, dy: to.y - from.y })
    const spread = distance(still, before)
    if (spread > 0) zoomTo(canvas.zoom() * (distance(still, now) / spread), to)
  }

  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
  }
  // A drag that ends over a step is no choice of that step.
  const swallow = (event: MouseEvent) => {
    if (!isDragging) return
    isDragging = false
    event.stopPropagation()
    event.preventDefault()
  }

  const stop = new AbortController()
  const { signal } = stop
  surface.addEventListener('pointerdown', down, { signal })
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', up, { signal })
  window.addEventListener('pointercancel', up, { signal })
  surface.addEventListener('click', swallow, { signal, capture: true })
  return () => stop.abort()
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
