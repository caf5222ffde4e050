import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import type { Order } from '../../domain/orders/order'
import { feedbackDueOn } from '../../domain/orders/orderDeed'
import type { CivilDate } from '../../lib/civilDate'
import type { Moment } from '../../lib/moment'
import { type Result, accept, breaks, refuse } from '../../lib/result'
import type { House } from '../ports'
import { actorOf } from '../answerAlert'
import { type InsertOrderDeps, insertOrder, orderIdOf } from '../support/insertOrder'

export interface OpenOrder {
  departmentNo: string
  colour: Order['colour']
  subject: string
  demand: string
  basis: string
  caseNos: readonly string[]
  /** The last day for the feedback; where absent, what the rules give the colour. */
  dueOn?: CivilDate
  /** The card that it rests on. */
  alertId?: string
  /** Made once per form by the inspector's page. */
  idempotencyKey: string
}

export type OpenOrderDeps = InsertOrderDeps & Pick<House, 'alerts' | 'cases' | 'filings' | 'tokens'>

/**
 * 立项: an inspector asks a department for something by a day. The same key gives the same order; a card has
 * one order at most, whoever opens it.
 */
export async function openOrder(wanted: OpenOrder, by: Account, deps: OpenOrderDeps): Promise<Result<Order>> {
  const permitted = authorize(by, 'order.open')
  if (!permitted.ok) return permitted
  const now = deps.clock.now()
  const checked = await check(wanted, now, deps)
  if (!checked.ok) return checked

  const { idempotencyKey, alertId, departmentNo, colour, subject, demand, basis } = wanted
  const bodyHash = deps.tokens.sha256(JSON.stringify({ ...wanted, idempotencyKey: '' }))
  const reserved = await deps.filings.reserve({
    id: `order:${by.id}:${idempotencyKey}`,
    bodyHash,
    caseNo: orderIdOf(alertId ?? deps.tokens.fresh()),
  })
  if (reserved.bodyHash !== bodyHash) return breaks('IDEMPOTENCY_KEY_REUSED', { field: 'Idempotency-Key' })

  const standing = await deps.orders.find(reserved.caseNo)
  if (standing) return isOpenedSo(standing, wanted, by) ? accept(standing) : breaks('CARD_HAS_ORDER')
  const calendar = deps.catalogue.calendarOf(departmentNo)
  const dueOn = wanted.dueOn ?? feedbackDueOn(now.on, colour, deps.catalogue.orderRules(), calendar)
  const { order, isNew } = await insertOrder(
    {
      id: reserved.caseNo,
      departmentNo,
      origin: { kind: 'by-hand', ...(alertId ? { alertId } : {}) },
      subject,
      demand,
      basis,
      caseNos: checked.value,
      colour,
      dueOn,
    },
    actorOf(by),
    now,
    deps,
  )
  return isNew || isOpenedSo(order, wanted, by) ? accept(order) : breaks('CARD_HAS_ORDER')
}

/** It is this person's own order, asked for a second time. */
const isOpenedSo = ({ origin, life, subject, demand }: Order, wanted: OpenOrder, by: Account): boolean =>
  origin.kind === 'by-hand' &&
  life[0]?.by.accountId === by.id &&
  subject === wanted.subject &&
  demand === wanted.demand

/** The cases that it is about, that of the card included. */
async function check(
  { departmentNo, caseNos, alertId, dueOn }: OpenOrder,
  now: Moment,
  { catalogue, alerts, cases }: OpenOrderDeps,
): Promise<Result<string[]>> {
  if (!catalogue.department(departmentNo)) return breaks('DEPARTMENT_UNKNOWN', { field: 'departmentNo' })
  if (dueOn !== undefined && dueOn <= now.on) return breaks('DUE_NOT_AHEAD', { field: 'dueOn' })
  const alert = alertId === undefined ? undefined : await alerts.find(alertId)
  if (alertId !== undefined) {
    if (!alert) return refuse({ code: 'NOT_FOUND', what: 'alert', id: alertId })
    if (alert.departmentNo !== departmentNo)
      return breaks('CARD_OF_OTHER_DEPARTMENT', { field: 'departmentNo' })
    if (alert.standing === 'revoked') return breaks('CARD_IS_REVOKED', { field: 'alertId' })
  }
  const asked = [...new Set([...(alert ? [alert.caseNo] : []), ...caseNos])]
  const found = await cases.findMany(asked)
  const isOwn = (no: string) => found.some(one => one.caseNo === no && one.departmentNo === departmentNo)
  const foreign = caseNos.findIndex(no => !isOwn(no))
  return foreign < 0 ? accept(asked) : breaks('CASE_NOT_OF_DEPARTMENT', { field: `caseNos.${foreign}` })
}
