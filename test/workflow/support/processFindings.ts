import { drawingFindings } from './drawingFindings'
import { engineFindings } from './engineFindings'
import { readProcess } from './readProcess'
import { wordFindings } from './wordFindings'

export interface Finding {
  rule:
    | 'xml'
    | 'job-type'
    | 'header'
    | 'user-task'
    | 'limit-code'
    | 'limit-number'
    | 'timer'
    | 'no-drawing'
    | 'overlap'
    | 'slanted-flow'
    | 'flow-through-shape'
    | 'name'
    | 'documentation'
  element: string
  detail: string
}

/** Everything that keeps a process of an item from being published. Empty = fit. */
export async function processFindings(xml: string): Promise<Finding[]> {
  const process = await readProcess(xml)
  return [
    ...process.warnings.map(detail => ({ rule: 'xml' as const, element: '', detail })),
    ...engineFindings(process),
    ...drawingFindings(process),
    ...wordFindings(process),
  ]
}
