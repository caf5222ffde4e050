import { expect } from 'chai'
import { type Order, type OrderEvent, type OrderState, orderStates } from '../../../domain/orders/order'
import { foldOrder, isDone, orderAfter } from '../../../domain/orders/orderLife'
import { civilDate } from '../../../lib/civilDate'
import { eventOn, orderWith, sampleOrder } from '../../support/order'

const dueOn = civilDate('2026-03-13')
const since = civilDate('2026-03-10')
const on = '2026-03-10'
const events: Record<OrderEvent['type'], OrderEvent> = {
  opened: eventOn(on, { type: 'opened', colour: 'blue', dueOn }),
  notified: eventOn(on, { type: 'notified', told: ['周察'], of: 0 }),
  signed: eventOn(on, { type: 'signed' }),
  fedBack: eventOn(on, { type: 'fedBack', text: '已办结', files: [] }),
  returned: eventOn(on, { type: 'returned', reasons: '未附材料', dueOn }),
  accepted: eventOn(on, { type: 'accepted', reasons: '属实' }),
  escalated: eventOn(on, { type: 'escalated', to: 'orange', since, dueOn }),
  letterProposed: eventOn(on, { type: 'letterProposed', since }),
  letterIssued: eventOn(on, { type: 'letterIssued', letterId: 'letter:x', letterNo: '郑监建〔2026〕1号' }),
  closed: eventOn(on, { type: 'closed', reasons: '销号' }),
}
const types = Object.keys(events) as OrderEvent['type'][]
/** In the colour in which an event can happen at all. */
const ready = (state: OrderState, type: OrderEvent['type']): Order =>
  sampleOrder({ state, colour: type === 'letterProposed' ? 'red' : 'blue' })

describe('orderAfter', () => {
  // prettier-ignore
  const table: Record<OrderState, string> = {
    issued:   'notified→issued signed→signed fedBack→fedBack escalated→issued letterProposed→issued letterIssued→issued closed→closed',
    signed:   'notified→signed fedBack→fedBack escalated→signed letterProposed→signed letterIssued→signed closed→closed',
    fedBack:  'notified→fedBack fedBack→fedBack returned→returned accepted→accepted letterIssued→fedBack closed→closed',
    returned: 'notified→returned fedBack→fedBack escalated→returned letterProposed→returned letterIssued→returned closed→closed',
    accepted: 'notified→accepted letterIssued→accepted closed→closed',
    closed:   'notified→closed',
  }
  for (const state of orderStates) {
    it(`${state} leads to ${table[state] || 'nothing'}`, () => {
      const moves = types.flatMap(type => {
        const next = orderAfter(ready(state, type), events[type])
        return next ? [`${type}→${next.state}`] : []
      })
      expect(moves.join(' ')).to.equal(table[state])
    })
  }

  // prettier-ignore
  const colours = [
    ['blue',   'orange', 'orange',  'blue becomes orange'],
    ['blue',   'red',    'red',     'an inspector’s rules may skip one'],
    ['orange', 'red',    'red',     'orange becomes red'],
    ['orange', 'orange', undefined, 'what it is already it does not become'],
    ['red',    'orange', undefined, 'nothing becomes better by being late'],
  ] as const
  for (const [colour, to, expected, because] of colours) {
    it(because, () => {
      const next = orderAfter(sampleOrder({ colour }), eventOn(on, { type: 'escalated', to, since, dueOn }))
      expect(next?.colour).to.equal(expected)
      expect(next?.dueOn).to.equal(expected && dueOn)
    })
  }

  // prettier-ignore
  const letters = [
    ['letterProposed', 'red',    'none',     'proposed', 'a letter is proposed for a red one'],
    ['letterProposed', 'orange', 'none',     undefined,  'not for one that can still become red'],
    ['letterProposed', 'red',    'proposed', undefined,  'once'],
    ['letterProposed', 'red',    'issued',   undefined,  'not when it was written before'],
    ['letterIssued',   'blue',   'none',     'issued',   'an inspector may write one at any colour'],
    ['letterIssued',   'red',    'proposed', 'issued',   'or because it was proposed'],
    ['letterIssued',   'red',    'issued',   undefined,  'one order has one letter'],
  ] as const
  for (const [type, colour, letter, expected, because] of letters) {
    it(because, () =>
      expect(orderAfter(sampleOrder({ colour, letter }), events[type])?.letter).to.equal(expected),
    )
  }

  it('a return sets the last day anew and keeps the colour', () => {
    const { colour, dueOn: due } = orderWith(events.escalated, events.fedBack, events.returned)
    expect({ colour, due }).to.deep.equal({ colour: 'orange', due: dueOn })
  })
})

describe('foldOrder', () => {
  it('tells state, colour, last day and letter from the life alone, event after event', () => {
    let told = sampleOrder()
    const way = [
      'signed',
      'escalated',
      'fedBack',
      'returned',
      'letterIssued',
      'fedBack',
      'accepted',
      'closed',
    ] as const
    for (const type of way) {
      told = orderAfter(told, events[type])!
      const { state, colour, dueOn: due, letter } = told
      expect(foldOrder({ ...sampleOrder(), life: told.life })).to.deep.equal({
        state,
        colour,
        dueOn: due,
        letter,
      })
    }
    expect(told.state).to.equal('closed')
  })

  it('names the place of an event that cannot be', () => {
    const broken = sampleOrder({ life: [...sampleOrder().life, events.accepted] })
    expect(() => foldOrder(broken)).to.throw(RangeError, /life\[1\]: accepted is not lawful in issued/)
    expect(() => foldOrder(sampleOrder({ life: [] }))).to.throw(RangeError, /begins with `opened`/)
  })
})

describe('isDone', () => {
  it('tells an order that was done from one that was taken back', () => {
    expect(isDone(orderWith(events.fedBack, events.accepted, events.closed))).to.equal(true)
    expect(isDone(orderWith(events.fedBack, events.closed))).to.equal(false)
  })
})
