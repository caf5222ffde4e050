import { expect } from 'chai'
import { viewControls } from '../../../web/designer/diagram/viewControls'
import type { DiagramElement, Services, Viewbox } from '../../../web/designer/diagram/diagramTypes'

const drawing = { x: 40, y: 60, width: 2340, height: 760 }

/** A canvas that only keeps what it is told: the arithmetic of views needs no picture. */
function canvasOf(outer: { width: number; height: number }) {
  let box = { x: 0, y: 0, ...outer }
  const canvas = {
    zoom(level?: number) {
      if (level !== undefined) box = { ...box, width: outer.width / level, height: outer.height / level }
      return outer.width / box.width
    },
    scroll: () => undefined,
    viewbox(next?: Pick<Viewbox, 'x' | 'y' | 'width' | 'height'>) {
      if (next) box = { ...next }
      return { ...box, outer, inner: drawing, scale: outer.width / box.width }
    },
  } as unknown as Services['canvas']
  return { controls: viewControls(canvas), canvas }
}
const contains = (box: Viewbox, part: { x: number; y: number; width: number; height: number }) =>
  part.x >= box.x &&
  part.y >= box.y &&
  part.x + part.width <= box.x + box.width &&
  part.y + part.height <= box.y + box.height

describe('viewControls', () => {
  it('fits the whole diagram into a desk’s window', () => {
    const { controls, canvas } = canvasOf({ width: 1440, height: 700 })
    controls.fit()
    expect(contains(canvas.viewbox(), drawing)).to.equal(true)
  })
  it('fits the whole diagram into a phone when asked', () => {
    const { controls, canvas } = canvasOf({ width: 390, height: 560 })
    controls.fit()
    expect(contains(canvas.viewbox(), drawing)).to.equal(true)
  })
  it('opens on a phone at the beginning, large enough to read', () => {
    const { controls, canvas } = canvasOf({ width: 390, height: 560 })
    controls.open()
    expect(canvas.viewbox().scale).to.be.closeTo(0.62, 1e-9)
    expect(canvas.viewbox().x).to.be.lessThan(drawing.x)
  })
  it('zooms no further than to where nothing can be seen', () => {
    const { controls, canvas } = canvasOf({ width: 1440, height: 700 })
    for (let press = 0; press < 50; press += 1) controls.zoomIn()
    expect(canvas.zoom()).to.be.closeTo(3, 1e-9)
    for (let press = 0; press < 50; press += 1) controls.zoomOut()
    expect(canvas.zoom()).to.be.closeTo(0.2, 1e-9)
  })
  it('brings an element into sight, and leaves the view alone when it is there already', () => {
    const { controls, canvas } = canvasOf({ width: 390, height: 560 })
    controls.open()
    const last = { x: 2200, y: 210, width: 130, height: 80 } as DiagramElement
    controls.reveal(last)
    const shown = canvas.viewbox()
    expect(contains(shown, last)).to.equal(true)
    controls.reveal(last)
    expect(canvas.viewbox()).to.deep.equal(shown)
  })
  it('keeps the view when the window has no size yet', () => {
    const { controls, canvas } = canvasOf({ width: 0, height: 0 })
    const before = canvas.viewbox()
    controls.fit()
    expect(canvas.viewbox().x).to.equal(before.x)
  })
})
