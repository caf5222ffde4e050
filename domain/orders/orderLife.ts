import type { Order, OrderEvent, OrderState } from './order'
import { orderColours } from './orderRules'

type Moves = Partial<Record<OrderEvent['type'], OrderState>>

/** 撤销督办 is lawful until the end, and so is a letter. That people were told is noted in every state. */
const always = (state: OrderState): Moves => ({ notified: state, letterIssued: state, closed: 'closed' })

/**
 * State × event → next state. What is not here is refused. While the inspector checks a feedback, the
 * department's time stands still: nothing escalates.
 */
export const orderMoves: Readonly<Record<OrderState, Moves>> = {
  issued: { signed: 'signed', fedBack: 'fedBack', ...overdue('issued'), ...always('issued') },
  signed: { fedBack: 'fedBack', ...overdue('signed'), ...always('signed') },
  fedBack: { fedBack: 'fedBack', accepted: 'accepted', returned: 'returned', ...always('fedBack') },
  returned: { fedBack: 'fedBack', ...overdue('returned'), ...always('returned') },
  accepted: always('accepted'),
  closed: { notified: 'closed' },
}

function overdue(state: OrderState): Moves {
  return { escalated: state, letterProposed: state }
}

/** The order after one more event, or undefined where the table, the colour or an earlier letter forbids it. */
export function orderAfter(order: Order, event: OrderEvent): Order | undefined {
  const state = orderMoves[order.state][event.type]
  if (state === undefined) return undefined
  const life = [...order.life, event]
  switch (event.type) {
    case 'escalated':
      return isWorse(event.to, order.colour)
        ? { ...order, state, life, colour: event.to, dueOn: event.dueOn }
        : undefined
    case 'returned':
      return { ...order, state, life, dueOn: event.dueOn }
    case 'letterProposed':
      return order.colour === 'red' && order.letter === 'none'
        ? { ...order, state, life, letter: 'proposed' }
        : undefined
    case 'letterIssued':
      return order.letter === 'issued' ? undefined : { ...order, state, life, letter: 'issued' }
    default:
      return { ...order, state, life }
  }
}

const isWorse = (colour: Order['colour'], than: Order['colour']): boolean =>
  orderColours.indexOf(colour) > orderColours.indexOf(than)

export type OrderTold = Pick<Order, 'state' | 'colour' | 'dueOn' | 'letter'>

/**
 * What the life alone tells: for recounts.
 * @throws RangeError naming the place of an event that cannot be
 */
export function foldOrder(order: Order): OrderTold {
  const [first, ...later] = order.life
  if (first?.type !== 'opened') throw new RangeError(`order ${order.id}: a life begins with \`opened\``)
  const { colour, dueOn } = first
  let told: Order = { ...order, state: 'issued', colour, dueOn, letter: 'none', life: [first] }
  for (const [index, event] of later.entries()) {
    const next = orderAfter(told, event)
    if (!next)
      throw new RangeError(
        `order ${order.id}: life[${index + 1}]: ${event.type} is not lawful in ${told.state}`,
      )
    told = next
  }
  return { state: told.state, colour: told.colour, dueOn: told.dueOn, letter: told.letter }
}

/** 办结销号, and not 撤销督办: it was closed after its feedback was accepted. */
export const isDone = ({ life }: Pick<Order, 'life'>): boolean => life.some(({ type }) => type === 'accepted')
