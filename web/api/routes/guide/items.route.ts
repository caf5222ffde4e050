import { z } from 'zod'
import { accept, refuse } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { itemGuide, itemSummary } from '../../../contract/items'
import { defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import { itemGuideView, itemSummaryView } from '../../views/itemView'

type Deps = Pick<House, 'catalogue'>

export const listItemsRoute = defineRoute({
  access: 'public',
  method: 'get',
  path: '/items',
  audit: 'LIST_ITEMS',
  summary: 'Items, by words of their name, department or code',
  params: nothing,
  query: z.strictObject({ q: z.string().trim().max(100).optional() }),
  body: nothing,
  answers: z.object({ items: z.array(itemSummary) }),
  async handle({ query }, { catalogue }: Deps) {
    const words = (query.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
    const items = catalogue
      .items()
      .map(item => itemSummaryView(item, catalogue))
      .filter(item => {
        const text = `${item.name} ${item.departmentName} ${item.code} ${item.summary}`.toLowerCase()
        return words.every(word => text.includes(word))
      })
    return accept({ body: { items } })
  },
})

export const getItemRoute = defineRoute({
  access: 'public',
  method: 'get',
  path: '/items/:code',
  audit: 'READ_ITEM',
  summary: 'The guide of an item',
  params: z.strictObject({ code: z.string().max(16) }),
  query: nothing,
  body: nothing,
  answers: itemGuide,
  async handle({ params }, { catalogue }: Deps) {
    const item = catalogue.item(params.code)
    if (!item) return refuse({ code: 'NOT_FOUND', what: 'item', id: params.code })
    return accept({ body: itemGuideView(item, catalogue) })
  },
})
