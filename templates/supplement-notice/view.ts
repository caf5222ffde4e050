import type { DocumentFacts } from '../../usecases/ports'
import { article, common, lastEvent, limitFacts } from '../facts'
import { licensingLaw } from '../licensingLaw'

export const title = '补正材料一次性告知书'

/** What 补正材料一次性告知书 says: everything that is wanting, once. */
export function view(facts: DocumentFacts) {
  const { needs } = lastEvent(facts, 'supplementRequested')
  return {
    ...common(facts, title, '补'),
    noticeBasis: article(licensingLaw.supplementNotice),
    needs: [...needs],
    reply: limitFacts(facts, 'supplement.reply'),
  }
}
