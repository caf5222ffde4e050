import { z } from 'zod'
import { accept, refuse } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { itemGuide, itemList } from '../../../contract/items'
import { defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import { itemListView } from '../../views/itemListView'
import { itemGuideView } from '../../views/itemView'

type Deps = Pick<House, 'catalogue'>

export const listItemsRoute = defineRoute({
  access: 'public',
  method: 'get',
  path: '/items',
  audit: 'LIST_ITEMS',
  summary: 'Items, by words of their name, department or code, or of one department; a page of them, or all',
  params: nothing,
  query: z.strictObject({
    q: z.string().trim().max(100).optional(),
    department: z
      .string()
      .regex(/^\d{2}$/, 'WRONG_FORM')
      .optional(),
    /** From 1; all at once where absent. */
    page: z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'WRONG_FORM')
      .optional(),
  }),
  body: nothing,
  answers: itemList,
  async handle({ query: { q, department, page } }, { catalogue }: Deps) {
    const asked = { q, departmentNo: department, ...(page ? { page: Number(page) } : {}) }
    return accept({ body: itemListView(asked, catalogue) })
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
