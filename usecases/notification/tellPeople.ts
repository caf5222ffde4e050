import type { AlertTelling, OrderTelling, Weight } from '../../domain/notification/ladder'
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
import { reachedBy, remembered, toldOfAlert, toldOfOrder } from './addressees'

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
      const ladder = deps.catalogue.ladderOn(now.on)
      const telling = orderTelling(order, ladder, now.on)
      if (!telling) return accept('nothing')
      const people = await toldOfOrder(order, telling.what, ladder, deps)
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
  const ladder = catalogue.ladderOn(now.on)
  const telling = alertTelling(alert, ladder, catalogue.dueProcess(), calendar, now.on)
  if (!telling || tellingAt(telling, clock) > now.at) return undefined
  return { alert, telling, people: await toldOfAlert(alert, telling.what, ladder, deps) }
}

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
  person: StoredAccount,
  { at, on }: Moment,
  catalogue: House['catalogue'],
): Sending {
  const ladder = catalogue.ladderOn(on)
  const reachable = reachedBy(person, weight, ladder)
  const sendAt: Instant = ladder.channels[weight].atOnce ? at : minutesAfter(at, ladder.quietMinutes)
  return {
    accountId: person.id,
    weight,
    at,
    channels: reachable,
    sendAt: reachable.length > 0 ? sendAt : null,
    readAt: null,
  }
}
