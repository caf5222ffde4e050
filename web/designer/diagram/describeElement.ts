import type { DiagramElement } from './diagramTypes'

/** What kind of thing on the diagram it is, as a reader would name it. */
export type ElementKind =
  | 'step'
  | 'automatic'
  | 'start'
  | 'end'
  | 'boundary'
  | 'intermediate'
  | 'choice'
  | 'fork'
  | 'event-subprocess'
  | 'flow'
  | 'other'

export interface ElementFacts {
  id: string
  kind: ElementKind
  name: string
  /** Paragraphs of the element's documentation: the article behind it. */
  documentation: string[]
  /** Name of the message that it waits for; a limit's code where the passing of a limit is meant. */
  message?: string
}

const kinds: Readonly<Record<string, ElementKind>> = {
  'bpmn:UserTask': 'step',
  'bpmn:ServiceTask': 'automatic',
  'bpmn:SendTask': 'automatic',
  'bpmn:ScriptTask': 'automatic',
  'bpmn:BusinessRuleTask': 'automatic',
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:BoundaryEvent': 'boundary',
  'bpmn:IntermediateCatchEvent': 'intermediate',
  'bpmn:IntermediateThrowEvent': 'intermediate',
  'bpmn:ReceiveTask': 'intermediate',
  'bpmn:ExclusiveGateway': 'choice',
  'bpmn:InclusiveGateway': 'choice',
  'bpmn:EventBasedGateway': 'choice',
  'bpmn:ParallelGateway': 'fork',
  'bpmn:SequenceFlow': 'flow',
}

/** Facts of an element, or undefined for the sheet itself and for what says nothing of its own. */
export function describeElement(element: DiagramElement | undefined): ElementFacts | undefined {
  const shown = element?.labelTarget ?? element
  const source = shown?.businessObject
  if (!shown || !source || !shown.parent) return undefined
  const facts = {
    id: shown.id,
    kind: kindOf(source.$type, source.triggeredByEvent),
    name: oneLine(source.name),
    documentation: paragraphs(source.documentation?.map(entry => entry.text ?? '').join('\n') ?? ''),
  }
  if (facts.kind === 'flow' && !facts.name) return undefined
  const message = source.eventDefinitions?.find(definition => definition.messageRef)?.messageRef?.name
  return message ? { ...facts, message } : facts
}

function kindOf(type: string, isEventSubprocess = false): ElementKind {
  if (type === 'bpmn:SubProcess' && isEventSubprocess) return 'event-subprocess'
  return kinds[type] ?? 'other'
}

/** Names on a diagram are broken into lines by hand; elsewhere they are one. */
const oneLine = (name = ''): string => name.replace(/\s*\n\s*/g, '').trim()

const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
