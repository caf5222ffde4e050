import type { DocumentFacts } from '../../usecases/ports'
import { common, lastEvent, limitFacts } from '../facts'

export const title = '补正材料一次性告知书'

/** What 补正材料一次性告知书 says, from the case, its item and its dues. */
export function view(facts: DocumentFacts) {
  const requested = lastEvent(facts, 'supplementRequested')
  return {
    ...common(facts, title, '郑城管许补字'),
    needs: [...requested.needs],
    reply: limitFacts(facts, 'supplement.reply'),
  }
}
