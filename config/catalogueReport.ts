import type { Item } from '../domain/catalogue/item'
import { statutoryOf, limitOf } from '../domain/catalogue/item'
import { type LegalSource, cited } from '../domain/catalogue/legalSource'

export interface CatalogueReport {
  /** How many items are of each shape, and of each type. */
  shapes: Readonly<Record<string, number>>
  types: Readonly<Record<string, number>>
  natures: Readonly<Record<string, number>>
  /** How much shorter promises are than the law, in percent of the law; items whose units can be compared. */
  compression: { items: number; meanPercent: number; byDepartment: Readonly<Record<string, number>> }
  /** Which items a change of an article would touch, the most touching first. */
  articles: readonly { article: string; items: readonly string[]; isChecked: boolean }[]
  /** Sources that nobody has compared with the text. */
  unchecked: number
}

/** What the catalogue is made of. Pure. */
export function catalogueReport(items: readonly Item[]): CatalogueReport {
  const articles = new Map<string, { items: Set<string>; isChecked: boolean }>()
  for (const item of items) {
    for (const source of sourcesOf(item)) {
      const known = articles.get(cited(source)) ?? { items: new Set<string>(), isChecked: true }
      known.items.add(item.code)
      known.isChecked &&= source.checked !== false
      articles.set(cited(source), known)
    }
  }
  const all = [...articles].map(([article, { items: of, isChecked }]) => ({
    article,
    items: [...of].sort(),
    isChecked,
  }))
  return {
    shapes: countedBy(items, ({ shape }) => shape),
    types: countedBy(items, ({ type }) => type),
    natures: countedBy(items, ({ nature }) => nature),
    compression: compressionOf(items),
    articles: all.sort((a, b) => b.items.length - a.items.length || (a.article < b.article ? -1 : 1)),
    unchecked: all.filter(({ isChecked }) => !isChecked).length,
  }
}

/** Every act that an item rests on, wherever it is named. */
function sourcesOf(item: Item): LegalSource[] {
  return [
    ...item.legalBasis,
    ...item.limits.flatMap(({ basis, deemedEffect }) => [
      ...('law' in basis ? [basis.law] : []),
      ...(deemedEffect ? [deemedEffect.source] : []),
    ]),
    ...item.specialProcedures.map(({ source }) => source),
    ...(item.extension ? [item.extension.source] : []),
    ...(item.hearing ? [item.hearing.source] : []),
    ...('basis' in item.fee ? [item.fee.basis] : []),
    ...(item.charges ?? []).map(({ source }) => source),
  ]
}

function countedBy(items: readonly Item[], by: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[by(item)] = (counts[by(item)] ?? 0) + 1
  return counts
}

function compressionOf(items: readonly Item[]): CatalogueReport['compression'] {
  const byDepartment = new Map<string, number[]>()
  for (const item of items) {
    const [promised, statutory] = [limitOf(item, 'licence.promised'), statutoryOf(item)]
    if (!promised || !statutory || promised.unit !== statutory.unit) continue
    const percent = ((statutory.length - promised.length) * 100) / statutory.length
    byDepartment.set(item.departmentNo, [...(byDepartment.get(item.departmentNo) ?? []), percent])
  }
  const every = [...byDepartment.values()].flat()
  return {
    items: every.length,
    meanPercent: mean(every),
    byDepartment: Object.fromEntries([...byDepartment].map(([no, percents]) => [no, mean(percents)])),
  }
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0
    ? 0
    : Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 10) / 10
