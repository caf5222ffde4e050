import type { ItemGuide } from '../../contract/items'
import type { OutcomeWords } from './outcome'

/** Only a 许可 is called a licence; what is merely filed is put on record. */
export function decisionWords(item: Pick<ItemGuide, 'nature' | 'shape'> | undefined): OutcomeWords {
  if (!item || item.nature === '许可') return {}
  return { context: item.shape === 'record' ? 'record' : 'approval' }
}
