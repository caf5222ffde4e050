import { cited } from '../../domain/catalogue/legalSource'
import { countDue } from '../../domain/clock/countDays'
import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import { isWithDepartment } from '../../domain/orders/orderDeed'
import type { PrintedLetter, LetterCard } from '../../domain/orders/letter'
import type { Alert } from '../../domain/supervision/alert'
import { civilDate, lastOfMonth } from '../../lib/civilDate'
import { type Result, accept, breaks, refuse } from '../../lib/result'
import type { House, StoredScore } from '../ports'

/** What a letter shall be about. */
export type LetterSubject = { orderId: string } | { month: string; departmentNo: string }

/** A letter before an inspector has read it over; he may change findings, demand and day. */
export type LetterDraft = Omit<PrintedLetter, 'letterNo' | 'issuedAt' | 'issuedOn' | 'by'>

export type DraftLetterDeps = Pick<House, 'clock' | 'catalogue' | 'orders' | 'alerts' | 'scores'>

/** Cards that one sheet can hold. */
const CARDS_PRINTED = 20

/** The facts of a letter, and what is usually said: for an order that is not closed, or a month that was failed. */
export async function draftLetter(
  subject: LetterSubject,
  by: Account,
  deps: DraftLetterDeps,
): Promise<Result<LetterDraft>> {
  const permitted = authorize(by, 'letter.issue')
  if (!permitted.ok) return permitted
  return 'orderId' in subject ? ofOrder(subject.orderId, deps) : ofMonth(subject, deps)
}

async function ofOrder(orderId: string, deps: DraftLetterDeps): Promise<Result<LetterDraft>> {
  const order = await deps.orders.find(orderId)
  if (!order) return refuse({ code: 'NOT_FOUND', what: 'order', id: orderId })
  if (order.state === 'closed') return breaks('ORDER_STATE_FORBIDS')
  const { departmentNo, orderNo, subject, demand, basis } = order
  const isOverdue = isWithDepartment(order) && order.dueOn < deps.clock.now().on
  const alerts = await deps.alerts.ofCases(order.caseNos)
  return accept({
    id: `letter:${orderId}`,
    departmentNo,
    origin: { kind: 'order', orderId, orderNo },
    findings: `${subject}。${orderNo}要求：${demand}${isOverdue ? '\n办理期限已过，至今未按要求办结。' : ''}`,
    basis,
    ...asked(departmentNo, deps),
    ...cardsOf(alerts, departmentNo, deps),
  })
}

async function ofMonth(
  { month, departmentNo }: { month: string; departmentNo: string },
  deps: DraftLetterDeps,
): Promise<Result<LetterDraft>> {
  const published = await publishedScore(month, departmentNo, deps)
  if (!published) return refuse({ code: 'NOT_FOUND', what: 'score', id: `${month}:${departmentNo}` })
  const { grade, total } = published.score
  if (grade !== 'failed') return breaks('SCORE_NOT_FAILED')
  const from = civilDate(`${month}-01`)
  const alerts = await deps.alerts.triggeredBetween(from, lastOfMonth(from))
  return accept({
    id: `letter:${month}:${departmentNo}`,
    departmentNo,
    origin: { kind: 'score', month, total },
    findings: `绩效测评得分${total}分，等次为不合格。`,
    basis: deps.catalogue.scoring().basis.map(cited).join('、'),
    ...asked(departmentNo, deps),
    ...cardsOf(alerts, departmentNo, deps),
  })
}

/** What the city was told of a department's month: the newest version that was published. */
export async function publishedScore(
  month: string,
  departmentNo: string,
  { scores }: Pick<House, 'scores'>,
): Promise<StoredScore | undefined> {
  const versions = await scores.ofMonth(month, 'department', departmentNo)
  return versions.findLast(({ publishedAt }) => publishedAt !== null)
}

function asked(
  departmentNo: string,
  { catalogue, clock }: DraftLetterDeps,
): Pick<LetterDraft, 'demand' | 'dueOn'> {
  const { demand, workingDays } = catalogue.orderRules().letter
  const calendar = catalogue.calendarOf(departmentNo)
  const count = {
    startsOn: clock.now().on,
    length: workingDays,
    unit: 'working-day',
    pauses: [],
    calendar,
  } as const
  return { demand, dueOn: countDue(count).dueOn }
}

/** The cards that stand, in the order of their days. A warning carries no penalty and proves nothing. */
function cardsOf(
  alerts: readonly Alert[],
  departmentNo: string,
  { catalogue }: DraftLetterDeps,
): Pick<LetterDraft, 'cards' | 'cardsInAll'> {
  const cards = alerts.flatMap((alert): LetterCard[] => {
    const { id, caseNo, itemCode, standing, ruleId, triggersOn } = alert
    if (alert.departmentNo !== departmentNo || (standing !== 'yellow' && standing !== 'red')) return []
    const set = catalogue.ruleSets().find(({ version }) => version === alert.ruleSetVersion)
    const ruleName = set?.rules.find(rule => rule.id === ruleId)?.name ?? ruleId
    const itemName = catalogue.item(itemCode)?.name ?? itemCode
    return [{ alertId: id, caseNo, itemName, ruleName, level: standing, on: triggersOn }]
  })
  cards.sort((a, b) => (a.on + a.alertId < b.on + b.alertId ? -1 : 1))
  return { cards: cards.slice(0, CARDS_PRINTED), cardsInAll: cards.length }
}
