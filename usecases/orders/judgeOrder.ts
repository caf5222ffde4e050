import type { Account } from '../../domain/identity/roles'
import type { Order, OrderEvent } from '../../domain/orders/order'
import { feedbackDueOn } from '../../domain/orders/orderDeed'
import type { CivilDate } from '../../lib/civilDate'
import { type Result, accept, breaks } from '../../lib/result'
import type { House } from '../ports'
import { actorOf } from '../answerAlert'
import { happened } from '../support/changeCase'
import { type ChangeOrderDeps, changeOrder, permitOrder } from '../support/changeOrder'
import type { OfOrder } from './answerOrder'

export type OrderJudgement =
  | { outcome: 'accepted'; reasons: string }
  /** The new last day; where absent, what the rules give the colour. */
  | { outcome: 'returned'; reasons: string; dueOn?: CivilDate }

export type JudgeOrderDeps = ChangeOrderDeps & Pick<House, 'alerts'>

/**
 * 审核: the feedback is accepted, or returned to be done again by a new day; by an inspector who neither
 * signed nor reported for the department, and who is not the one whom the card behind it blames.
 */
export const judgeOrder = (
  { orderId, version, judgement }: OfOrder & { judgement: OrderJudgement },
  by: Account,
  deps: JudgeOrderDeps,
): Promise<Result<Order>> =>
  changeOrder(
    orderId,
    deps,
    async (current, now) => {
      const permitted = permitOrder(by, 'order.judge', current)
      if (!permitted.ok) return permitted
      if (await tookPart(by, current, deps)) return breaks('JUDGE_TOOK_PART')
      const { reasons } = judgement
      const done = happened(now, actorOf(by))
      if (judgement.outcome === 'accepted') return accept({ type: 'accepted', reasons, ...done })
      const calendar = deps.catalogue.calendarOf(current.departmentNo)
      const rules = deps.catalogue.orderRules()
      const dueOn = judgement.dueOn ?? feedbackDueOn(now.on, current.colour, rules, calendar)
      if (dueOn <= now.on) return breaks('DUE_NOT_AHEAD', { field: 'dueOn' })
      return accept({ type: 'returned', reasons, dueOn, ...done })
    },
    version,
  )

const ofDepartment: readonly OrderEvent['type'][] = ['signed', 'fedBack']

async function tookPart(
  { id }: Account,
  { life, origin }: Order,
  { alerts }: JudgeOrderDeps,
): Promise<boolean> {
  if (life.some(({ type, by }) => ofDepartment.includes(type) && by.accountId === id)) return true
  const card = origin.alertId === undefined ? undefined : await alerts.find(origin.alertId)
  return card?.responsible?.accountId === id
}

/** 销号: done and accepted; or, before that, taken back with reasons (撤销督办). */
export const closeOrder = (
  { orderId, version, reasons }: OfOrder & { reasons: string },
  by: Account,
  deps: ChangeOrderDeps,
): Promise<Result<Order>> =>
  changeOrder(
    orderId,
    deps,
    (current, now) => {
      const permitted = permitOrder(by, 'order.close', current)
      return permitted.ok ? accept({ type: 'closed', reasons, ...happened(now, actorOf(by)) }) : permitted
    },
    version,
  )
