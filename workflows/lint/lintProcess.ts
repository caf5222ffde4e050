import type { Item } from '../../domain/catalogue/item'
import { readProcess } from '../readProcess'
import type { Finding } from './finding'
import { fileFindings } from './rules/file'
import { drawingFindings } from './rules/drawing'
import { engineFindings } from './rules/engine'
import { itemFindings } from './rules/item'
import { lawFindings } from './rules/law'
import { soundnessFindings } from './rules/soundness'
import { wordFindings } from './rules/words'

/**
 * Everything that keeps a process of an item from being published. Empty = fit.
 *
 * @param item absent where only the file itself is asked about
 */
export async function lintProcess(xml: string, item?: Item): Promise<Finding[]> {
  const unreadable = fileFindings(xml)
  if (unreadable.length > 0) return unreadable
  const process = await readProcess(xml)
  return [
    ...process.warnings.map(detail => ({ rule: 'xml' as const, element: '', detail })),
    ...engineFindings(process),
    ...soundnessFindings(process),
    ...lawFindings(process),
    ...(item ? itemFindings(process, item) : []),
    ...drawingFindings(process),
    ...wordFindings(process),
  ]
}
