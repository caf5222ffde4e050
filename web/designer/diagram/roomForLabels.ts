/** The part of a BPMN diagram interchange that places words outside their element. */
export interface DrawnDefinitions {
  diagrams?: readonly { plane?: { planeElement?: readonly DrawnElement[] } }[]
}

interface DrawnElement {
  bpmnElement?: { name?: string }
  label?: { bounds?: { x: number; width: number } }
}

/** A line of a label holds at most this many Chinese characters. */
const longestLine = 8
const padding = 6

/**
 * Widens label boxes that are too narrow for the page's letters, keeping their middle: a box measured for
 * Latin type breaks 办结 into two lines of one character. Changes the definitions in place, before drawing.
 */
export function roomForLabels(definitions: DrawnDefinitions, fontSize: number): void {
  const elements = definitions.diagrams?.flatMap(diagram => diagram.plane?.planeElement ?? []) ?? []
  for (const { bpmnElement, label } of elements) {
    const bounds = label?.bounds
    if (!bounds || !bpmnElement?.name) continue
    const needed = Math.min(letters(bpmnElement.name), longestLine) * fontSize + padding
    if (bounds.width >= needed) continue
    bounds.x -= (needed - bounds.width) / 2
    bounds.width = needed
  }
}

/** Length of the longest line in Chinese characters; Latin letters take about half of one. */
function letters(name: string): number {
  const lines = name
    .split('\n')
    .map(line => [...line].reduce((sum, sign) => sum + (sign > 'ÿ' ? 1 : 0.56), 0))
  return Math.max(...lines)
}
