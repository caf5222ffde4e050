import { type Item, limitOf } from '../../../domain/catalogue/item'
import { cited } from '../../../domain/catalogue/legalSource'
import type { Ruler } from '../../../domain/clock/ruler'
import { segmentsOf } from '../../../domain/clock/segments'
import type { Ruler as RulerView } from '../../contract/cases'
import type { Texts } from '../support/texts'
import { dueView } from './dueView'

const kinds = [
  'counted',
  'make-up',
  'weekend',
  'holiday',
  'closure',
  'with-applicant',
  'paused',
  'before-receipt',
  'after-end',
] as const

/** The ruler with a sentence and an article behind every kind of day and every limit. */
export function rulerView(ruler: Ruler, item: Item, texts: Texts): RulerView {
  const why: RulerView['why'] = {}
  for (const kind of kinds) {
    const article = texts(`article.${kind}`)
    why[kind] = { rule: texts(`why.${kind}`), ...(article ? { article } : {}) }
  }
  for (const code of new Set(ruler.dues.map(due => due.code))) {
    const limit = limitOf(item, code)
    if (!limit) continue
    const article = 'law' in limit.basis ? cited(limit.basis.law) : limit.basis.office.note
    why[code] = {
      rule: texts(`why.limit.${limit.unit}`, { name: limit.name, length: limit.length }),
      article,
    }
  }
  const segments = segmentsOf(ruler, item).map(({ article, rule: _, ...segment }) => ({
    ...segment,
    rule: texts(`why.${segment.kind}`),
    ...(article ? { article: cited(article) } : {}),
  }))
  return { ...ruler, segments, dues: ruler.dues.map(due => dueView(due, item)), why }
}
