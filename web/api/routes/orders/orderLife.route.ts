import { z } from 'zod'
import { revisionOf } from '../../../../domain/notification/revision'
import { civilDate } from '../../../../lib/civilDate'
import { type Result, accept } from '../../../../lib/result'
import { feedBackOrder, signOrder } from '../../../../usecases/orders/answerOrder'
import { type OrderJudgement, closeOrder, judgeOrder } from '../../../../usecases/orders/judgeOrder'
import type { Order } from '../../../../domain/orders/order'
import type { House } from '../../../../usecases/ports'
import {
  closeOrder as closeShape,
  feedBackOrder as feedBackShape,
  judgeOrder as judgeShape,
  orderDetail,
  orderId,
} from '../../../contract/orders'
import { type Answer, defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import { orderDetailView } from '../../views/orderView'
import type { OrderDeps } from './orders.route'

export type OrderLifeDeps = OrderDeps & Pick<House, 'files' | 'alerts'>

const params = z.strictObject({ orderId })

async function shown(
  result: Result<Order>,
  language: 'zh-CN' | 'en',
  deps: OrderLifeDeps,
): Promise<Result<Answer>> {
  if (!result.ok) return result
  const body = await orderDetailView(result.value, deps.texts[language], deps)
  return accept({ body, etag: revisionOf(result.value) })
}

export const signOrderRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: orderDetail,
  method: 'post',
  needs: 'version',
  path: '/orders/:orderId/signature',
  audit: 'SIGN_ORDER',
  summary: 'The department has received it',
  body: nothing,
  handle: async ({ account, params: of, version, language }, deps: OrderLifeDeps): Promise<Result<Answer>> =>
    shown(await signOrder({ ...of, version }, account, deps), language, deps),
})

export const feedBackOrderRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: orderDetail,
  method: 'post',
  needs: 'version',
  path: '/orders/:orderId/feedback',
  audit: 'FEED_BACK_ORDER',
  summary: 'The department reports what it has done, with what shows it',
  body: feedBackShape,
  handle: async (
    { account, params: of, body, version, language },
    deps: OrderLifeDeps,
  ): Promise<Result<Answer>> =>
    shown(await feedBackOrder({ ...of, ...body, version }, account, deps), language, deps),
})

export const judgeOrderRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: orderDetail,
  method: 'post',
  needs: 'version',
  path: '/orders/:orderId/judgement',
  audit: 'JUDGE_ORDER',
  summary: 'The feedback is accepted, or returned to be done again by a new day',
  body: judgeShape,
  handle: async (
    { account, params: of, body, version, language },
    deps: OrderLifeDeps,
  ): Promise<Result<Answer>> =>
    shown(await judgeOrder({ ...of, version, judgement: judgementOf(body) }, account, deps), language, deps),
})

export const closeOrderRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: orderDetail,
  method: 'post',
  needs: 'version',
  path: '/orders/:orderId/closing',
  audit: 'CLOSE_ORDER',
  summary: 'Done and accepted; or, before that, taken back with reasons',
  body: closeShape,
  handle: async (
    { account, params: of, body, version, language },
    deps: OrderLifeDeps,
  ): Promise<Result<Answer>> =>
    shown(await closeOrder({ ...of, ...body, version }, account, deps), language, deps),
})

const judgementOf = ({ outcome, reasons, dueOn }: z.output<typeof judgeShape>): OrderJudgement =>
  outcome === 'returned' && dueOn ? { outcome, reasons, dueOn: civilDate(dueOn) } : { outcome, reasons }
