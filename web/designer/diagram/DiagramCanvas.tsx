import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { type Diagram, createDiagram } from './createDiagram'
import type { ElementFacts } from './describeElement'
import type { StepBadge } from './stepBadges'
import './diagram.css'

export interface DiagramCanvasProps {
  xml: string
  badges: readonly StepBadge[]
  chosenId: string | undefined
  language: string
  /** Name of the picture for those who do not see it. */
  label: string
  onChoose(elementId: string | undefined): void
  /** What the chosen element says of itself, once it is drawn. */
  onDescribed(facts: ElementFacts | undefined): void
  onFailed(): void
  ref?: Ref<DiagramControls | null>
}

export type DiagramControls = Pick<Diagram, 'zoomIn' | 'zoomOut' | 'fit'>

const panStep = 60

/** The process as a picture: drawn once for each version, then only its badges and the choice change. */
export function DiagramCanvas({ xml, badges, chosenId, language, label, ref, ...tell }: DiagramCanvasProps) {
  const room = useRef<HTMLDivElement>(null)
  const onChoose = useEffectEvent(tell.onChoose)
  const onDescribed = useEffectEvent(tell.onDescribed)
  const onFailed = useEffectEvent(tell.onFailed)
  const [diagram, setDiagram] = useState<Diagram | null>(null)
  useImperativeHandle<DiagramControls | null, DiagramControls | null>(ref, () => diagram, [diagram])

  useEffect(() => {
    const container = room.current!
    const drawing = createDiagram({ container, language, label, onSelect: id => onChoose(id) })
    let isCurrent = true
    drawing.load(xml).then(
      () => isCurrent && setDiagram(drawing),
      () => isCurrent && onFailed(),
    )
    const watch = new ResizeObserver(() => drawing.resized())
    watch.observe(container)
    return () => {
      isCurrent = false
      watch.disconnect()
      setDiagram(null)
      drawing.destroy()
    }
  }, [xml, language, label])

  useEffect(() => diagram?.showBadges(badges), [diagram, badges])
  useEffect(() => {
    if (!diagram) return
    diagram.choose(chosenId)
    onDescribed(chosenId ? diagram.describe(chosenId) : undefined)
  }, [diagram, chosenId])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (diagram && act(diagram, event.key)) event.preventDefault()
  }
  return <div ref={room} className="diagram-canvas" data-drawn={diagram !== null} onKeyDown={onKeyDown} />
}

/** Arrows move, plus and minus zoom, zero shows the whole. */
function act(diagram: Diagram, key: string): boolean {
  const moves: Record<string, () => void> = {
    ArrowLeft: () => diagram.pan(panStep, 0),
    ArrowRight: () => diagram.pan(-panStep, 0),
    ArrowUp: () => diagram.pan(0, panStep),
    ArrowDown: () => diagram.pan(0, -panStep),
    '+': diagram.zoomIn,
    '=': diagram.zoomIn,
    '-': diagram.zoomOut,
    '0': diagram.fit,
  }
  const move = moves[key]
  move?.()
  return move !== undefined
}
