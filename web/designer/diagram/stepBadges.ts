import type { DiagramElement, Services } from './diagramTypes'

/** What hangs on one step of the diagram, in the reader's words. */
export interface StepBadge {
  elementId: string
  liveCases: number
  /** `3 件`. */
  count: string
  /** `限 3 个工作日`. */
  limit?: string | undefined
  /** The whole of it as one sentence, for a screen reader and as the button's name. */
  label: string
}

const overlayType = 'step-badge'
const busyMarker = 'is-busy'
const ownerAttribute = 'data-badge-of'
const ownedBy = (elementId: string): string => `[${ownerAttribute}="${CSS.escape(elementId)}"]`
/** Counts stay legible when the whole process is in view. */
const countScale = { min: 0.85, max: 1.2 }
/** Half the height of a name's line within a step, in diagram units; the limit stands below it. */
const nameRoom = 10
/** What an event on the edge takes of it, in diagram units. */
const attachedRoom = 26

/**
 * Hangs one badge on each step and marks the steps that hold cases. Badges hung before are taken down; who had
 * the focus on one finds it on its successor.
 */
export function hangBadges(
  { overlays, canvas, elementRegistry }: Services,
  badges: readonly StepBadge[],
  onSelect: (elementId: string) => void,
): void {
  const focused = document.activeElement?.getAttribute(ownerAttribute)
  overlays.remove({ type: overlayType })
  for (const badge of badges) {
    const element = elementRegistry.get(badge.elementId)
    if (!element) continue
    const mark = badge.liveCases > 0 ? canvas.addMarker : canvas.removeMarker
    mark.call(canvas, badge.elementId, busyMarker)
    overlays.add(badge.elementId, overlayType, {
      position: { top: 0, right: 0 },
      scale: countScale,
      html: drawCount(badge, onSelect),
    })
    if (badge.elementId === focused)
      canvas.getContainer().querySelector<HTMLElement>(ownedBy(focused))?.focus()
    if (badge.limit === undefined) continue
    const bottom = element.height / 2 - nameRoom
    overlays.add(badge.elementId, overlayType, {
      position: { bottom, left: 0 },
      scale: true,
      html: drawLimit(badge.limit, element),
    })
  }
}

function drawCount(badge: StepBadge, onSelect: (id: string) => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = badge.liveCases > 0 ? 'step-count step-count--busy' : 'step-count'
  button.setAttribute('aria-label', badge.label)
  button.setAttribute(ownerAttribute, badge.elementId)
  button.textContent = badge.count
  button.addEventListener('click', () => onSelect(badge.elementId))
  return button
}

/** The count's button says it too, so that a screen reader hears it once. */
function drawLimit(words: string, { attachers, x, width }: DiagramElement): HTMLElement {
  const span = document.createElement('span')
  span.className = 'step-limit'
  span.style.width = `${width}px`
  // an event on the lower left edge keeps its room
  if (attachers?.some(event => event.x < x + width / 2)) span.style.paddingLeft = `${attachedRoom}px`
  span.setAttribute('aria-hidden', 'true')
  span.textContent = words
  return span
}
