import { type AlertTelling, type OrderTelling, type Weight, rungOf } from '../../domain/notification/ladder'
import type { Notice } from '../../domain/notification/notice'
import { type Telling, alertTelling, orderTelling } from '../../domain/notification/telling'
import type { Order } from '../../domain/orders/order'
import type { Alert } from '../../domain/supervision/alert'
import { type Instant, type Moment, minutesAfter } from '../../lib/moment'
import { accept } from '../../lib/result'
import type { House, StoredAccount } from '../ports'
import { changeAlerts, tellingAt } from '../support/changeAlert'
import { happened } from '../support/changeCase'
import { changeOrder } from '../support/changeOrder'
import { systemActor } from '../support/systemActor'
import { addresseesOf } from './addressees'

export type TellPeopleDeps = Pick<House, 'clock' | 'catalogue' | 'alerts' | 'orders' | 'accounts' | 'notices'>

const BATCH = 500

/**
 * Writes to the inboxes what has happened to cards and orders, and into each life who was told. The notices
 * have natural keys and are written first: one that was cut short is told again and arrives once.
 */
export async function tellPeople(deps: TellPeopleDeps): Promise<Record<string, number>> {
  const counts = { seen: 0, told: 0 }
  const until = deps.clock.now().at
  const accounts = remembered(deps.accounts)
  const waiting = await deps.alerts.dueForTelling(until, BATCH)
  counts.seen += waiting.length
  await changeAlerts(waiting, deps, async (alerts, now) => {
    const told = await Promise.all(alerts.map(alert => tellingOf(alert, now, { ...deps, accounts })))
    counts.told += await deps.notices.addMany(
      told.flatMap(one =>
        one ? one.people.map(person => ofAlert(one.alert, one.telling, person, now, deps)) : [],
      ),
    )
    return told.map(one => (one ? noted(one.telling, one.people, now) : 'nothing'))
  })
  for (const id of await deps.orders.dueForTelling(until, BATCH)) {
    counts.seen += 1
    await changeOrder(id, deps, async (order, now) => {
      const telling = orderTelling(order, deps.catalogue.ladder(), now.on)
      if (!telling) return accept('nothing')
      const rung = deps.catalogue.ladder().orders[telling.what]
      const people = await addresseesOf(rung, order.departmentNo, null, deps)
      counts.told += await deps.notices.addMany(people.map(one => ofOrder(order, telling, one, now, deps)))
      return accept(noted(telling, people, now))
    })
  }
  return counts
}

/** What an alert has to tell by now, and whom. */
async function tellingOf(alert: Alert, now: Moment, deps: TellPeopleDeps) {
  const { catalogue, clock } = deps
  const calendar = catalogue.calendarOf(alert.departmentNo)
  const telling = alertTelling(alert, catalogue.ladder(), catalogue.dueProcess(), calendar, now.on)
  if (!telling || tellingAt(telling, clock) > now.at) return undefined
  const rung = rungFor(alert, telling, deps)
  return { alert, telling, people: await addresseesOf(rung, alert.departmentNo, alert.responsible, deps) }
}

/** Many cards of one run go to the same few people: each is looked up once. */
function remembered(accounts: House['accounts']): House['accounts'] {
  const chairs = new Map<string, ReturnType<House['accounts']['withRole']>>()
  const people = new Map<string, ReturnType<House['accounts']['find']>>()
  const once = <T>(kept: Map<string, T>, key: string, ask: () => T): T => {
    const answer = kept.get(key) ?? ask()
    kept.set(key, answer)
    return answer
  }
  return {
    ...accounts,
    withRole: (role, no) => once(chairs, `${role} ${no ?? ''}`, () => accounts.withRole(role, no)),
    find: id => once(people, id, () => accounts.find(id)),
  }
}

const rungFor = (
  { level, departmentNo, itemCode }: Alert,
  { what }: Telling<AlertTelling>,
  { catalogue }: TellPeopleDeps,
) => rungOf(catalogue.ladder(), what, level, { departmentNo, itemType: catalogue.item(itemCode)?.type ?? '' })

const noted = ({ of }: Telling<unknown>, people: readonly StoredAccount[], now: Moment) => ({
  type: 'notified' as const,
  told: people.map(({ name }) => name),
  of,
  ...happened(now, systemActor),
})

function ofAlert(
  alert: Alert,
  telling: Telling<AlertTelling>,
  person: StoredAccount,
  now: Moment,
  { catalogue }: TellPeopleDeps,
): Notice {
  const { id, ruleId, ruleSetVersion, itemCode, level, caseNo, departmentNo } = alert
  const rule = catalogue
    .ruleSets()
    .find(({ version }) => version === ruleSetVersion)
    ?.rules.find(one => one.id === ruleId)
  return {
    // a second telling of the same place is the reminder
    id: `${id}#${telling.of}${telling.what === 'reminded' ? '.2' : ''}:${person.id}`,
    subject: { kind: 'alert', id },
    what: telling.what,
    title: `${rule?.name ?? ruleId}：${catalogue.item(itemCode)?.name ?? itemCode}`,
    caseNo,
    departmentNo,
    ...sending(level, person, now, catalogue),
  }
}

function ofOrder(
  { id, subject: title, colour, caseNos, departmentNo }: Order,
  { what, of }: Telling<OrderTelling>,
  person: StoredAccount,
  now: Moment,
  { catalogue }: TellPeopleDeps,
): Notice {
  return {
    id: `${id}#${of}:${person.id}`,
    subject: { kind: 'order', id },
    what,
    title,
    caseNo: caseNos[0] ?? null,
    departmentNo,
    ...sending(colour, person, now, catalogue),
  }
}

type Sending = Pick<Notice, 'accountId' | 'weight' | 'at' | 'channels' | 'sendAt' | 'readAt'>
function sending(
  weight: Weight,
  { id: accountId, sealedContact = {} }: StoredAccount,
  { at }: Moment,
  catalogue: House['catalogue'],
): Sending {
  const { channels, quietMinutes } = catalogue.ladder()
  const { by, atOnce } = channels[weight]
  const reachable = by.filter(channel => sealedContact[channel] !== undefined)
  const sendAt: Instant = atOnce ? at : minutesAfter(at, quietMinutes)
  return {
    accountId,
    weight,
    at,
    channels: reachable,
    sendAt: reachable.length > 0 ? sendAt : null,
    readAt: null,
  }
}
