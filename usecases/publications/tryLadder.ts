import type { Ladder } from '../../domain/notification/ladder'
import { tellingsOfAlert, tellingsOfOrder } from '../../domain/notification/telling'
import {
  type PastTelling,
  type Recipient,
  type ToldReport,
  toldReport,
} from '../../domain/notification/toldReport'
import type { Order } from '../../domain/orders/order'
import { type CivilDate, addDays, civilDate } from '../../lib/civilDate'
import { reachedBy, remembered, toldOfAlert, toldOfOrder } from '../notification/addressees'
import type { House, StoredAccount } from '../ports'

export type TryLadderDeps = Pick<House, 'clock' | 'catalogue' | 'alerts' | 'orders' | 'accounts'>

/**
 * Whom the cards and orders of a past period would reach under a drafted ladder, beside the one that it takes the
 * place of, which may itself wait for its day: both among the people who are here today. Writes nothing and tells
 * nobody.
 */
export async function tryLadder(
  draft: Ladder,
  { from, to }: { from: CivilDate; to: CivilDate },
  deps: TryLadderDeps,
): Promise<ToldReport> {
  const asked = { ...deps, accounts: remembered(deps.accounts) }
  const ladders = { before: deps.catalogue.ladderOn(addDays(civilDate(draft.effectiveOn), -1)), after: draft }
  const bySide = async (
    weight: PastTelling['weight'],
    people: (ladder: Ladder) => Promise<StoredAccount[]>,
  ): Promise<Pick<PastTelling, 'before' | 'after'>> => {
    const recipients = async (ladder: Ladder) =>
      (await people(ladder)).map(person => recipient(person, weight, ladder))
    return { before: await recipients(ladders.before), after: await recipients(ladders.after) }
  }
  const tellings: PastTelling[] = []
  for (const alert of await deps.alerts.triggeredBetween(from, to)) {
    for (const { what, at } of tellingsOfAlert(alert)) {
      const told = await bySide(alert.level, ladder => toldOfAlert(alert, what, ladder, asked))
      tellings.push({ subject: 'alert', what, weight: alert.level, at, ...told })
    }
  }
  for await (const order of ordersSince(deps.clock.startOf(from), deps)) {
    for (const { what, at } of tellingsOfOrder(order)) {
      const told = await bySide(order.colour, ladder => toldOfOrder(order, what, ladder, asked))
      tellings.push({ subject: 'order', what, weight: order.colour, at, ...told })
    }
  }
  return toldReport({ from, to }, tellings, ladders)
}

const PAGE = 200

async function* ordersSince(openedAt: string, { orders }: Pick<House, 'orders'>): AsyncGenerator<Order> {
  for (let last: Order | undefined; ;) {
    const page = await orders.list(last ? { before: last } : {}, PAGE)
    yield* page.filter(order => order.openedAt >= openedAt)
    last = page.at(-1)
    if (!last || page.length < PAGE || last.openedAt < openedAt) return
  }
}

const recipient = (person: StoredAccount, weight: PastTelling['weight'], ladder: Ladder): Recipient => ({
  accountId: person.id,
  name: person.name,
  role: person.role,
  departmentNo: person.departmentNo ?? null,
  channels: reachedBy(person, weight, ladder),
})
