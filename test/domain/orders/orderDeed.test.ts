import { expect } from 'chai'
import fc from 'fast-check'
import type { Order, OrderEvent } from '../../../domain/orders/order'
import { caughtUp, feedbackDueOn, orderDeed } from '../../../domain/orders/orderDeed'
import { foldOrder } from '../../../domain/orders/orderLife'
import { addDays, civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'
import { eventOn, momentOf, orderRules1, orderWith, sampleOrder } from '../../support/order'

const calendar = calendarWith()
const system = { accountId: 'system', name: '系统' }
const upTo = (day: string, order: Order = sampleOrder()) =>
  caughtUp(order, orderRules1, calendar, momentOf(day), system)
const lines = ({ life }: Order, from = 1): string[] =>
  life.slice(from).map(event => {
    if (event.type === 'escalated')
      return `${event.to} since ${event.since} until ${event.dueOn} on ${event.on}`
    return event.type === 'letterProposed' ? `letter since ${event.since} on ${event.on}` : event.type
  })
const fedBack = (on: string) => eventOn(on, { type: 'fedBack', text: '已办结', files: [] })
const returned = (on: string, dueOn: string) =>
  eventOn(on, { type: 'returned', reasons: '未办结', dueOn: civilDate(dueOn) })

// opened on Monday 2026-03-02, blue, to report by Monday 03-09; orange has three working days, red two
describe('caughtUp', () => {
  const orange = 'orange since 2026-03-10 until 2026-03-13 on '
  const red = 'red since 2026-03-14 until 2026-03-17 on '
  const letter = 'letter since 2026-03-18 on '
  // prettier-ignore
  const rows: [events: OrderEvent[], day: string, expected: string[], because: string][] = [
    [[],                                        '2026-03-09', [],                                               'the last day is in time'],
    [[],                                        '2026-03-10', [`${orange}2026-03-10`],                          'on the day after it becomes orange'],
    [[],                                        '2026-03-13', [`${orange}2026-03-13`],                          'a late monitor says when it was due, and on which day it wrote it down'],
    [[],                                        '2026-03-14', [`${orange}2026-03-14`, `${red}2026-03-14`],      'then red, on the day after the last one of orange, a Saturday or not'],
    [[],                                        '2026-03-18', [`${orange}2026-03-18`, `${red}2026-03-18`, `${letter}2026-03-18`], 'then a letter is proposed'],
    [[],                                        '2026-06-01', [`${orange}2026-06-01`, `${red}2026-06-01`, `${letter}2026-06-01`], 'and nothing after that'],
    [[eventOn('2026-03-03', { type: 'signed' })], '2026-03-10', ['signed', `${orange}2026-03-10`],              'signing for it is no report'],
    [[fedBack('2026-03-09')],                   '2026-06-01', ['fedBack'],                                      'while the inspector checks, no time of the department runs'],
    [[fedBack('2026-03-09'), returned('2026-03-16', '2026-03-18')], '2026-03-18', ['fedBack', 'returned'],      'a return has a last day of its own'],
    [[fedBack('2026-03-09'), returned('2026-03-16', '2026-03-18')], '2026-03-19', ['fedBack', 'returned', 'orange since 2026-03-19 until 2026-03-24 on 2026-03-19'], 'that is missed like the first'],
    [[eventOn('2026-03-04', { type: 'closed', reasons: '撤销' })], '2026-06-01', ['closed'],                   'nothing happens to a closed one'],
  ]
  for (const [events, day, expected, because] of rows) {
    it(because, () => expect(lines(upTo(day, orderWith(...events)))).to.deep.equal(expected))
  }

  it('begins where it was opened: a red one that is overdue has only its letter', () => {
    const [opened] = sampleOrder().life
    const red1 = sampleOrder({
      colour: 'red',
      life: [{ ...opened!, type: 'opened', colour: 'red', dueOn: civilDate('2026-03-09') }],
    })
    expect(lines(upTo('2026-03-10', red1))).to.deep.equal(['letter since 2026-03-10 on 2026-03-10'])
    expect(lines(upTo('2026-03-10', { ...red1, letter: 'issued' }))).to.deep.equal([])
  })

  it('property: whatever days it is looked at, it comes to the same', () => {
    const days = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
    fc.assert(
      fc.property(days, looked => {
        const end = addDays(civilDate('2026-03-02'), 31)
        let stepwise = sampleOrder()
        for (const day of [...looked].sort((a, b) => a - b))
          stepwise = upTo(addDays(civilDate('2026-03-02'), day), stepwise)
        const atOnce = upTo(end)
        stepwise = upTo(end, stepwise)
        expect(lines(stepwise).map(line => line.replace(/ on .*/, ''))).to.deep.equal(
          lines(atOnce).map(line => line.replace(/ on .*/, '')),
        )
        expect(foldOrder(stepwise)).to.deep.equal(foldOrder(atOnce))
      }),
    )
  })
})

describe('orderDeed', () => {
  it('proposes a letter once, where an order cannot become worse', () => {
    const red = sampleOrder({ colour: 'red' })
    expect(orderDeed(red, orderRules1, calendar)).to.deep.equal({ kind: 'propose-letter', on: '2026-03-10' })
    expect(orderDeed({ ...red, letter: 'proposed' }, orderRules1, calendar)).to.equal(undefined)
  })

  it('says on which day it will be due, long before', () => {
    expect(orderDeed(sampleOrder(), orderRules1, calendar)).to.deep.equal({
      kind: 'escalate',
      on: '2026-03-10',
      to: 'orange',
      dueOn: '2026-03-13',
    })
  })

  it('counts by the office’s calendar: a holiday moves the next last day', () => {
    const closed = calendarWith({ off: ['2026-03-11', '2026-03-12'] })
    expect(orderDeed(sampleOrder(), orderRules1, closed)).to.include({ dueOn: '2026-03-17' })
  })
})

describe('feedbackDueOn', () => {
  // prettier-ignore
  const rows = [
    ['blue',   '2026-03-09', 'five working days, the day of opening not counted'],
    ['orange', '2026-03-05', 'three'],
    ['red',    '2026-03-04', 'two'],
  ] as const
  for (const [colour, dueOn, because] of rows) {
    it(`${colour}: ${because}`, () =>
      expect(feedbackDueOn(civilDate('2026-03-02'), colour, orderRules1, calendar)).to.equal(dueOn))
  }
})
