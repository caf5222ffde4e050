import type { Order } from '../../domain/orders/order'
import type { OrderQuery, OrderRepository } from '../../usecases/ports'
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

  function dueBy(field: 'nextAt' | 'tellAt', until: string, limit: number): string[] {
    const due = [...rows.values()].flatMap(({ id, [field]: at }) =>
      at !== null && at <= until ? [{ id, at }] : [],
    )
    return due
      .sort((a, b) => byText(a, b, 'at'))
      .slice(0, limit)
      .map(({ id }) => id)
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
    dueForLook: async (until, limit) => dueBy('nextAt', until, limit),
    dueForTelling: async (until, limit) => dueBy('tellAt', until, limit),
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
