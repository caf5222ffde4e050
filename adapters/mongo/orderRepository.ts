import type { Connection } from 'mongoose'
import { orderStates } from '../../domain/orders/order'
import type { Order } from '../../domain/orders/order'
import type { OrderQuery, OrderRepository } from '../../usecases/ports'
import { dueBy } from './support/dueBy'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, nullable, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

type OrderRecord = Omit<Order, 'id'> & { _id: string; savedAt: Date }

const number = { type: Number, required: true } as const
const open = orderStates.filter(state => state !== 'closed')

export function createOrderRepository(connection: Connection): OrderRepository {
  const model = modelOf<OrderRecord>(
    connection,
    'orders',
    {
      orderNo: text,
      rulesVersion: number,
      departmentNo: text,
      origin: { type: mixed, required: true },
      subject: text,
      demand: text,
      basis: text,
      caseNos: { type: [String], required: true },
      openedAt: text,
      colour: text,
      dueOn: text,
      state: text,
      letter: text,
      life: { type: mixed, required: true },
      nextAt: nullable,
      tellAt: nullable,
      version: number,
      savedAt: { type: Date, required: true },
    },
    [
      { openedAt: 1 },
      { departmentNo: 1, openedAt: 1 },
      { state: 1, openedAt: 1 },
      { letter: 1, openedAt: 1 },
      { nextAt: 1 },
      { tellAt: 1 },
      { savedAt: 1 },
    ],
  )
  const orders = model.collection

  return overStore<OrderRepository>({
    async insert({ id, ...order }) {
      try {
        await orders.insertOne({ _id: id, ...order, savedAt: new Date() } as never)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    async find(id) {
      const record = await orders.findOne({ _id: keyOf(id) as never })
      return record ? toOrder(record) : undefined
    },

    async findMany(ids) {
      if (ids.length === 0) return []
      const found = await orders.find({ _id: { $in: ids.map(keyOf) as never[] } }).toArray()
      return found.map(toOrder)
    },

    async list(query, limit) {
      const { before } = query
      const page: Order[] = []
      for await (const record of orders.find(filterOf(query)).sort({ openedAt: -1, _id: -1 })) {
        const order = toOrder(record)
        const isSeen = before && order.openedAt === before.openedAt && order.id >= before.id
        if (!isSeen) page.push(order)
        if (page.length === limit) break
      }
      return page
    },

    async save({ id, ...changed }) {
      const { matchedCount } = await orders.replaceOne(
        { _id: keyOf(id) as never, version: changed.version - 1 },
        { ...changed, savedAt: new Date() } as never,
        { ignoreUndefined: true },
      )
      return matchedCount === 1
    },

    dueForLook: (until, limit) => dueBy(orders, 'nextAt', until, limit),
    dueForTelling: (until, limit) => dueBy(orders, 'tellAt', until, limit),
  })
}

const filterOf = ({ departmentNo, state, colour, letter, before }: OrderQuery) => ({
  ...(departmentNo === undefined ? {} : { departmentNo: keyOf(departmentNo) }),
  ...(state === undefined ? {} : { state: state === 'open' ? { $in: open } : keyOf(state) }),
  ...(colour === undefined ? {} : { colour: keyOf(colour) }),
  ...(letter === undefined ? {} : { letter: keyOf(letter) }),
  ...(before ? { openedAt: { $lte: keyOf(before.openedAt) } } : {}),
})

function toOrder(record: object): Order {
  const { _id, savedAt: _, ...rest } = record as OrderRecord
  return { id: _id, ...rest }
}
