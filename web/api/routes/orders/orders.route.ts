import { z } from 'zod'
import { revisionOf } from '../../../../domain/notification/revision'
import { civilDate } from '../../../../lib/civilDate'
import type { Instant } from '../../../../lib/moment'
import { accept, refuse } from '../../../../lib/result'
import { type OpenOrderDeps, openOrder } from '../../../../usecases/orders/openOrder'
import type { House, OrderQuery } from '../../../../usecases/ports'
import { permitOrder } from '../../../../usecases/support/changeOrder'
import {
  openOrder as openShape,
  orderColours,
  orderDetail,
  orderId,
  orderList,
  orderStates,
} from '../../../contract/orders'
import { defineRoute } from '../../support/defineRoute'
import { readableDepartment } from '../../support/readableDepartment'
import { nothing } from '../../support/shapes'
import type { TextsByLanguage } from '../../support/texts'
import { orderDetailView, orderView } from '../../views/orderView'

export interface OrderDeps extends Pick<House, 'orders' | 'cases' | 'catalogue' | 'clock'> {
  texts: TextsByLanguage
}

const PAGE = 50
/** `<openedAt>|<id>` of the last one seen. */
const cursor = z
  .string()
  .regex(/^\d{4}-[\dT:.Z-]{16,24}\|order:[\w:.-]{1,120}$/, 'WRONG_FORM')
  .optional()

export const listOrdersRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/orders',
  audit: 'LIST_ORDERS',
  summary: 'Supervision orders, newest first; `state=open` is every state but closed',
  params: nothing,
  query: z.strictObject({
    state: z.enum([...orderStates, 'open']).optional(),
    colour: z.enum(orderColours).optional(),
    letter: z.enum(['proposed']).optional(),
    cursor,
  }),
  body: nothing,
  answers: orderList,
  async handle({ account, query }, deps: OrderDeps) {
    const departmentNo = readableDepartment(account, 'order.read')
    if (departmentNo === undefined) return refuse({ code: 'NOT_PERMITTED', action: 'order.read' })
    const { state, colour, letter } = query
    const [openedAt, id] = query.cursor?.split('|', 2) ?? []
    const asked: OrderQuery = {
      ...(departmentNo ? { departmentNo } : {}),
      ...(state ? { state } : {}),
      ...(colour ? { colour } : {}),
      ...(letter ? { letter } : {}),
      ...(openedAt && id ? { before: { openedAt: openedAt as Instant, id } } : {}),
    }
    const orders = await deps.orders.list(asked, PAGE)
    const last = orders.length === PAGE ? orders.at(-1) : undefined
    const next = last ? { next: `${last.openedAt}|${last.id}` } : {}
    return accept({ body: { orders: orders.map(order => orderView(order, deps)), ...next } })
  },
})

export const readOrderRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/orders/:orderId',
  audit: 'READ_ORDER',
  summary: 'A supervision order with its life and everybody’s clock',
  params: z.strictObject({ orderId }),
  query: nothing,
  body: nothing,
  answers: orderDetail,
  async handle({ account, params, language }, deps: OrderDeps) {
    const found = await deps.orders.find(params.orderId)
    if (!found) return refuse({ code: 'NOT_FOUND', what: 'order', id: params.orderId })
    const permitted = permitOrder(account, 'order.read', found)
    if (!permitted.ok) return permitted
    return accept({ body: await orderDetailView(found, deps.texts[language], deps), etag: revisionOf(found) })
  },
})

export const openOrderRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/orders',
  audit: 'OPEN_ORDER',
  summary: 'Ask a department for something by a day; the same Idempotency-Key gives the same order',
  needs: 'key',
  params: nothing,
  query: nothing,
  body: openShape,
  answers: orderDetail,
  async handle({ account, body, idempotencyKey, language }, deps: OrderDeps & OpenOrderDeps) {
    const { dueOn, alertId, ...said } = body
    const wanted = {
      ...said,
      idempotencyKey,
      ...(dueOn ? { dueOn: civilDate(dueOn) } : {}),
      ...(alertId ? { alertId } : {}),
    }
    const opened = await openOrder(wanted, account, deps)
    if (!opened.ok) return opened
    return accept({
      status: 201,
      body: await orderDetailView(opened.value, deps.texts[language], deps),
      etag: revisionOf(opened.value),
    })
  },
})
