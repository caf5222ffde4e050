import type { FileCase } from '../../contract/cases'
import type { Problem } from '../../contract/common'

/**
 * The server's sentences by the page's own field paths. The server counts materials in the order
 * in which they were sent (`materials.0.fileIds`); the page knows them by code.
 */
export function placeProblem(invalid: Problem['invalid'], sent: FileCase): Record<string, string> {
  const placed = (invalid ?? []).map(({ field, detail }) => [fieldOf(field, sent), detail] as const)
  return Object.fromEntries(placed.toReversed())
}

function fieldOf(field: string, sent: FileCase): string {
  const [group, index] = field.split('.')
  if (group !== 'materials' || index === undefined) return field
  const material = sent.materials[Number(index)]
  return material ? `materials.${material.code}` : 'materials'
}
