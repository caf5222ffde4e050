import { cited } from '../../domain/catalogue/legalSource'
import { feedbackDueOn } from '../../domain/orders/orderDeed'
import { accumulated } from '../../domain/supervision/accumulated'
import type { Alert } from '../../domain/supervision/alert'
import type { AlertRule } from '../../domain/supervision/ruleSet'
import { addDays, firstOfMonth, lastOfMonth } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { House } from '../ports'
import { ruleSetFor } from '../support/changeAlert'
import { type InsertOrderDeps, insertOrder, orderIdOf } from '../support/insertOrder'
import { systemActor } from '../support/systemActor'

export type OpenDueOrdersDeps = InsertOrderDeps & Pick<House, 'alerts'>

const PAGE = 200

/**
 * Every red card opens a supervision order, once, by its natural key; a red card by accumulation (R7) too. Only
 * cards that stand, and that were raised in the last days: a monitor that was away raises its cards when it
 * comes back, and history that was brought in opens nothing.
 */
export async function openDueOrders(deps: OpenDueOrdersDeps): Promise<Record<string, number>> {
  const { clock, catalogue, alerts, orders } = deps
  const since = clock.startOf(addDays(clock.now().on, -catalogue.orderRules().openWithinDays))
  const counts = { opened: 0 }
  for (let before: { raisedAt: Instant; id: string } | undefined; ;) {
    const page = await alerts.list({ level: 'red', ...(before ? { before } : {}) }, PAGE)
    const recent = page.filter(({ raisedAt }) => raisedAt >= since)
    const known = new Set((await orders.findMany(recent.map(({ id }) => orderIdOf(id)))).map(({ id }) => id))
    for (const card of recent) {
      if (known.has(orderIdOf(card.id)) || !isStanding(card)) continue
      if (await openFor(card, deps)) counts.opened += 1
    }
    if (recent.length < PAGE) return counts
    before = recent.at(-1)!
  }
}

const isStanding = ({ standing, state }: Alert): boolean => standing === 'red' && state !== 'closed'

async function openFor(card: Alert, deps: OpenDueOrdersDeps): Promise<boolean> {
  const { catalogue, clock } = deps
  const rule = catalogue
    .ruleSets()
    .find(({ version }) => version === card.ruleSetVersion)
    ?.rules.find(({ id }) => id === card.ruleId)
  // a card of a rule set that is not published here has nothing to rest on
  if (!rule) return false
  const now = clock.now()
  const rules = catalogue.orderRules()
  const kind = rule.trigger.when === 'accumulated' ? 'accumulation' : 'alert'
  const { colour, demand } = rules.opens[kind]
  const { departmentNo, itemCode } = card
  const { isNew } = await insertOrder(
    {
      id: orderIdOf(card.id),
      departmentNo,
      origin: { kind, alertId: card.id },
      subject: `${catalogue.item(itemCode)?.name ?? itemCode}：${rule.name}`,
      demand,
      basis: cited(rule.basis),
      caseNos: kind === 'alert' ? [card.caseNo] : await casesBehind(card, rule, deps),
      colour,
      dueOn: feedbackDueOn(now.on, colour, rules, catalogue.calendarOf(departmentNo)),
    },
    systemActor,
    now,
    deps,
  )
  return isNew
}

/** The cases of the yellow cards that together made this red one, as they stand now. */
async function casesBehind(
  { id, caseNo, triggersOn }: Alert,
  rule: AlertRule,
  { alerts, catalogue }: OpenDueOrdersDeps,
): Promise<string[]> {
  if (rule.trigger.when !== 'accumulated') return [caseNo]
  const cards = await alerts.triggeredBetween(firstOfMonth(triggersOn), lastOfMonth(triggersOn))
  const found = accumulated(cards, card => ruleSetFor(card, catalogue)).find(({ key }) => key === id)
  return [...new Set([...(found?.cards ?? []).map(card => card.caseNo), caseNo])]
}
