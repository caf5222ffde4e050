import { expect } from 'chai'
import {
  alertTelling,
  orderTelling,
  tellingsOfAlert,
  tellingsOfOrder,
} from '../../../domain/notification/telling'
import type { Alert, AlertEvent, AlertState } from '../../../domain/supervision/alert'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import { sampleAlert } from '../../contract/support/samples'
import { calendarWith } from '../../support/calendar'
import { eventOn, orderWith, sampleOrder } from '../../support/order'

const calendar = calendarWith()
const ladder = { tellWithinDays: 7 }
const dueProcess = { sign: { workingDays: 1, basis: { office: { promisedBy: '圭表', note: '' } } } }
const at = (on: string, more: object): AlertEvent =>
  ({
    at: `${on}T02:00:00.000Z` as Instant,
    on: civilDate(on),
    by: { accountId: 'x', name: 'x' },
    ...more,
  }) as AlertEvent
const raised = at('2026-03-06', { type: 'raised' }) // a Friday
const told = (on: string, of: number) => at(on, { type: 'notified', told: ['李'], of })
const card = (state: AlertState, life: AlertEvent[], more: Partial<Alert> = {}) =>
  sampleAlert({ state, life, ...more })
const telling = (alert: Alert, asOf = '2026-03-06') =>
  alertTelling(alert, ladder, dueProcess, calendar, civilDate(asOf))

describe('alertTelling', () => {
  it('tells at once that a card was raised', () => {
    expect(telling(card('raised', [raised]))).to.deep.equal({
      what: 'raised',
      of: 0,
      from: { at: raised.at },
    })
  })

  it('tells once more after the day for signing, which is Monday', () => {
    expect(telling(card('notified', [raised, told('2026-03-06', 0)]))).to.deep.equal({
      what: 'reminded',
      of: 0,
      from: { on: '2026-03-10' },
    })
  })

  it('counts working days for it: two from Friday end on Tuesday', () => {
    const twoDays = { sign: { ...dueProcess.sign, workingDays: 2 } }
    const alert = card('notified', [raised, told('2026-03-06', 0)])
    const next = alertTelling(alert, ladder, twoDays, calendar, civilDate('2026-03-06'))
    expect(next?.from).to.deep.equal({ on: '2026-03-11' })
  })

  it('reminds also where people were told of something else', () => {
    const life = [raised, told('2026-03-06', 0), told('2026-03-06', 1)]
    expect(telling(card('notified', life))?.what).to.equal('reminded')
  })

  // prettier-ignore
  const silent: [string, Alert][] = [
    ['twice reminded',                  card('notified', [raised, told('2026-03-06', 0), told('2026-03-10', 0)])],
    ['signed for',                      card('signed',   [raised, told('2026-03-06', 0), at('2026-03-06', { type: 'signed' })])],
    ['answered',                        card('answered', [raised, told('2026-03-06', 0), at('2026-03-06', { type: 'answered' })])],
    ['closed',                          card('closed',   [raised, told('2026-03-06', 0), at('2026-03-06', { type: 'closed' })])],
    ['a warning',                       card('notified', [raised, told('2026-03-06', 0)], { level: 'warning' })],
  ]
  for (const [name, alert] of silent)
    it(`is silent: ${name}`, () => expect(telling(alert)).to.equal(undefined))

  it('tells of an appeal and of its review, each at its own place', () => {
    const appealed = at('2026-03-09', { type: 'appealed' })
    const life = [raised, told('2026-03-06', 0), appealed]
    expect(telling(card('appealed', life))).to.deep.include({ what: 'appealed', of: 2 })
    const reviewed = at('2026-03-10', { type: 'reviewed', outcome: 'revoked' })
    expect(telling(card('reviewed', [...life, told('2026-03-09', 2), reviewed]))).to.deep.equal({
      what: 'reviewed',
      of: 4,
      from: { at: reviewed.at },
    })
  })

  it('tells also of a card that was closed before anybody could be told', () => {
    expect(telling(card('closed', [raised, at('2026-03-06', { type: 'closed' })]))?.what).to.equal('raised')
  })

  it('tells nobody of history: the last day that is told is a week ago', () => {
    expect(telling(card('raised', [raised]), '2026-03-13')?.what).to.equal('raised')
    expect(telling(card('raised', [raised]), '2026-03-14')).to.equal(undefined)
  })
})

describe('orderTelling', () => {
  const asOf = civilDate('2026-03-04')
  it('tells each event once, the earliest first', () => {
    const fedBack = eventOn('2026-03-03', { type: 'fedBack', text: '已办', files: [] })
    const order = orderWith(eventOn('2026-03-02', { type: 'signed' }), fedBack)
    expect(orderTelling(order, ladder, asOf)).to.deep.include({ what: 'opened', of: 0 })
    const next = { life: [...order.life, eventOn('2026-03-03', { type: 'notified', told: [], of: 0 })] }
    expect(orderTelling(next, ladder, asOf)).to.deep.equal({
      what: 'fedBack',
      of: 2,
      from: { at: fedBack.at },
    })
    const last = { life: [...next.life, eventOn('2026-03-03', { type: 'notified', told: [], of: 2 })] }
    expect(orderTelling(last, ladder, asOf)).to.equal(undefined)
  })

  it('tells nobody that an order was signed for', () => {
    const { life } = sampleOrder()
    const noted = [
      ...life,
      eventOn('2026-03-02', { type: 'notified', told: [], of: 0 }),
      eventOn('2026-03-03', { type: 'signed' }),
    ]
    expect(orderTelling({ life: noted }, ladder, asOf)).to.equal(undefined)
  })
})

describe('what people had to be told of', () => {
  it('of a card: each event of its own, and that nobody had signed, where they were told so', () => {
    const life = [
      raised,
      told('2026-03-06', 0),
      told('2026-03-10', 0),
      at('2026-03-10', { type: 'signed' }),
      at('2026-03-11', { type: 'appealed' }),
      told('2026-03-11', 4),
      at('2026-03-12', { type: 'reviewed', outcome: 'upheld' }),
      at('2026-03-12', { type: 'closed' }),
    ]
    expect(tellingsOfAlert({ life }).map(one => `${one.what} ${one.at.slice(0, 10)}`)).to.deep.equal([
      'raised 2026-03-06',
      'appealed 2026-03-11',
      'reviewed 2026-03-12',
      'reminded 2026-03-10',
    ])
    expect(tellingsOfAlert({ life: [raised, told('2026-03-06', 0)] })).to.have.length(1)
  })

  it('of an order: its events, and not that people were told or that it was signed for', () => {
    const order = orderWith(
      eventOn('2026-03-02', { type: 'notified', told: [], of: 0 }),
      eventOn('2026-03-02', { type: 'signed' }),
      eventOn('2026-03-03', { type: 'fedBack', text: '已办', files: [] }),
    )
    expect(tellingsOfOrder(order).map(({ what }) => what)).to.deep.equal(['opened', 'fedBack'])
  })
})
