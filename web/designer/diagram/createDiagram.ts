import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/diagram-js.css'
import { type ElementFacts, describeElement } from './describeElement'
import { diagramWords } from './diagramWords'
import type { DiagramElement, Services } from './diagramTypes'
import { type DrawnDefinitions, roomForLabels } from './roomForLabels'
import { type StepBadge, hangBadges } from './stepBadges'
import { touchGestures } from './touchGestures'
import { type ViewControls, viewControls } from './viewControls'

export interface Diagram extends ViewControls {
  /** Draws the process. Rejects when the XML is no BPMN or has no diagram in it. */
  load(xml: string): Promise<void>
  showBadges(badges: readonly StepBadge[]): void
  /** Marks one element as chosen and brings it into sight; `undefined` unmarks. */
  choose(elementId: string | undefined): void
  describe(elementId: string): ElementFacts | undefined
  /** Tells the diagram that its room has changed. The first view is kept until the reader moves it. */
  resized(): void
  destroy(): void
}

export interface DiagramOptions {
  container: HTMLElement
  language: string
  /** Name of the picture for those who do not see it. */
  label: string
  onSelect(elementId: string | undefined): void
}

/** In diagram units: the whole process fits a desk's screen at about three fifths of its size. */
const letterSize = { inside: 16, outside: 14 }
const chosenMarker = 'is-chosen'

/** The read-only viewer: bpmn-js with mouse, finger and keyboard, and the watermark as it comes. */
export function createDiagram({ container, language, label, onSelect }: DiagramOptions): Diagram {
  const viewer = new NavigatedViewer<Services>({
    container,
    additionalModules: [diagramWords(language)],
    ...drawingStyle(container),
  } as ConstructorParameters<typeof NavigatedViewer>[0])
  const services: Services = {
    canvas: viewer.get('canvas'),
    elementRegistry: viewer.get('elementRegistry'),
    overlays: viewer.get('overlays'),
  }
  const { canvas, elementRegistry } = services
  const controls = viewControls(canvas)
  let chosen: string | undefined
  let isMoved = false
  const moved = () => {
    isMoved = true
  }

  const select = (elementId: string) => onSelect(describeElement(elementRegistry.get(elementId))?.id)
  viewer.on<never>('element.click' as never, (event: { element: DiagramElement }) => select(event.element.id))
  viewer.on<never>(
    'import.parse.complete' as never,
    ({ definitions }: { definitions?: DrawnDefinitions }) => {
      if (definitions) roomForLabels(definitions, letterSize.outside)
    },
  )
  const forgetGestures = touchGestures(canvas.getContainer(), canvas, controls.zoomTo, moved)
  container.addEventListener('wheel', moved, { passive: true })
  container.addEventListener('mousedown', moved)

  return {
    ...controls,
    async load(xml) {
      chosen = undefined
      isMoved = false
      await viewer.importXML(xml)
      if (elementRegistry.filter(element => Boolean(element.parent)).length === 0)
        throw new Error('NO_DIAGRAM')
      const picture = container.querySelector('.djs-container svg')
      picture?.setAttribute('role', 'group')
      picture?.setAttribute('aria-label', label)
      controls.open()
    },
    showBadges: badges => hangBadges(services, badges, select),
    choose(elementId) {
      if (chosen) canvas.removeMarker(chosen, chosenMarker)
      const element = elementId ? elementRegistry.get(elementId) : undefined
      chosen = element?.id
      if (!element) return
      canvas.addMarker(element.id, chosenMarker)
      if (element.waypoints === undefined) controls.reveal(element)
    },
    describe: elementId => describeElement(elementRegistry.get(elementId)),
    resized() {
      canvas.resized()
      const element = chosen ? elementRegistry.get(chosen) : undefined
      if (!isMoved) controls.open()
      if (element && element.waypoints === undefined) controls.reveal(element)
    },
    destroy() {
      forgetGestures()
      viewer.destroy()
    },
  }
}

/** Lines and letters take the page's own ink and type. */
function drawingStyle(container: HTMLElement) {
  const page = getComputedStyle(container)
  const ink = page.getPropertyValue('--ink').trim() || page.color
  const fontFamily = page.fontFamily
  return {
    bpmnRenderer: { defaultFillColor: '#ffffff', defaultStrokeColor: ink, defaultLabelColor: ink },
    textRenderer: {
      defaultStyle: { fontFamily, fontSize: letterSize.inside, lineHeight: 1.25 },
      externalStyle: { fontFamily, fontSize: letterSize.outside, lineHeight: 1.25 },
    },
  }
}
