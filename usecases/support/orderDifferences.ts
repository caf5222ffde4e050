import { foldOrder } from '../../domain/orders/orderLife'
import type { House, OrderQuery } from '../ports'

const PAGE = 200

/** One field of an order that stands otherwise than its life tells. */
export interface OrderDifference {
  what: 'order'
  id: string
  field: string
  stored: string
  counted: string
}

/**
 * Counts every supervision order again from its life, and tells each difference.
 * @returns how many orders there are
 */
export async function orderDifferences(
  { orders }: Pick<House, 'orders'>,
  tell: (difference: OrderDifference) => void,
): Promise<number> {
  let read = 0
  for (let before: OrderQuery['before']; ;) {
    const page = await orders.list(before ? { before } : {}, PAGE)
    for (const order of page) {
      const { id, state, colour, dueOn, letter } = order
      const differ = (field: string, stored: string, counted: string) =>
        stored === counted || tell({ what: 'order', id, field, stored, counted })
      try {
        const told = foldOrder(order)
        differ('state', state, told.state)
        differ('colour', colour, told.colour)
        differ('dueOn', dueOn, told.dueOn)
        differ('letter', letter, told.letter)
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        differ('life', 'not lawful', error.message)
      }
    }
    read += page.length
    if (page.length < PAGE) return read
    before = page.at(-1)!
  }
}
