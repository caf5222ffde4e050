import type { Catalogue } from '../../../usecases/ports'
import { ITEMS_PER_PAGE, type ItemList, type ItemSummary } from '../../contract/items'
import { itemSummaryView } from './itemView'

interface Asked {
  q?: string | undefined
  departmentNo?: string | undefined
  /** From 1; every item where absent. */
  page?: number | undefined
}

/** Items by words of their name, department, code or summary; those that are called so first. */
export function itemListView(asked: Asked, catalogue: Pick<Catalogue, 'items' | 'department'>): ItemList {
  const words = (asked.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const hasAll = (text: string) => words.every(word => text.toLowerCase().includes(word))
  const found = catalogue
    .items()
    .map(item => itemSummaryView(item, catalogue))
    .filter(item => hasAll(`${item.name} ${item.departmentName} ${item.code} ${item.summary}`))
  const named = found.filter(({ name }) => hasAll(name))
  const all = [...named, ...found.filter(item => !named.includes(item))]
  const { departmentNo, page } = asked
  const items = departmentNo === undefined ? all : all.filter(item => item.departmentNo === departmentNo)
  return {
    items: page === undefined ? items : items.slice((page - 1) * ITEMS_PER_PAGE, page * ITEMS_PER_PAGE),
    total: items.length,
    departments: departmentsOf(found),
  }
}

/** By their numbers, which is the order of the city's own list. */
function departmentsOf(items: readonly ItemSummary[]): ItemList['departments'] {
  const byNo = new Map<string, ItemList['departments'][number]>()
  for (const { departmentNo: no, departmentName: name } of items)
    byNo.set(no, { no, name, items: (byNo.get(no)?.items ?? 0) + 1 })
  return [...byNo.values()].sort((a, b) => a.no.localeCompare(b.no))
}
