import type { Order, OrderQuery, OrderRepository } from '../../usecases/ports'
import { byText, copied } from './copied'
import type { NoteChange } from './memoryChanges'

/** Keeps the promises of `OrderRepository` in memory; the Mongo one is held to the same contract. */
export function memoryOrders(note: NoteChange = () => undefined): OrderRepository {
  const rows = new Map<string, Order>()

  function put(order: Order): true {
    rows.set(order.id, copied(order))
    note({ topic: 'orders', caseNo: order.id, departmentNo: order.departmentNo })
    return true
  }

  return {
    async insert(order) {
      return !rows.has(order.id) && put(order)
    },
    async find(id) {
      return copied(rows.get(id))
    },
    async findMany(ids) {
      return [...new Set(ids)].flatMap(id => copied(rows.get(id)) ?? [])
    },
    async list(query, limit) {
      const found = [...rows.values()].filter(order => isAsked(order, query))
      const newestFirst = found.sort((a, b) => byText(b, a, 'openedAt') || byText(b, a, 'id'))
      return copied(newestFirst.slice(0, limit))
    },
    async save(changed) {
      return rows.get(changed.id)?.version === changed.version - 1 && put(changed)
    },
    async dueForLook(until, limit) {
      const due = [...rows.values()].flatMap(({ id, nextAt }) =>
        nextAt !== null && nextAt <= until ? [{ id, nextAt }] : [],
      )
      return due
        .sort((a, b) => byText(a, b, 'nextAt'))
        .slice(0, limit)
        .map(({ id }) => id)
    },
  }
}

function isAsked(order: Order, { departmentNo, state, colour, letter, before }: OrderQuery): boolean {
  return (
    (departmentNo === undefined || order.departmentNo === departmentNo) &&
    (state === undefined || (state === 'open' ? order.state !== 'closed' : order.state === state)) &&
    (colour === undefined || order.colour === colour) &&
    (letter === undefined || order.letter === letter) &&
    (before === undefined ||
      order.openedAt < before.openedAt ||
      (order.openedAt === before.openedAt && order.id < before.id))
  )
}
