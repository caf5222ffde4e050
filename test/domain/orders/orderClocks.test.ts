import { expect } from 'chai'
import type { OrderEvent } from '../../../domain/orders/order'
import { orderClocks } from '../../../domain/orders/orderClocks'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'
import { eventOn, orderRules1, orderWith } from '../../support/order'

const calendar = calendarWith()
const signed = (on: string) => eventOn(on, { type: 'signed' })
const fedBack = (on: string) => eventOn(on, { type: 'fedBack', text: '已办结', files: [] })
const returned = (on: string, dueOn: string) =>
  eventOn(on, { type: 'returned', reasons: '未办结', dueOn: civilDate(dueOn) })
const accepted = (on: string) => eventOn(on, { type: 'accepted', reasons: '属实' })
const orange = eventOn('2026-03-12', {
  type: 'escalated',
  to: 'orange',
  since: civilDate('2026-03-10'),
  dueOn: civilDate('2026-03-13'),
})
const closed = (on: string) => eventOn(on, { type: 'closed', reasons: '撤销' })

// opened on Monday 2026-03-02: sign by 03-03, report by 03-09; the inspector has three working days
describe('orderClocks', () => {
  // prettier-ignore
  const rows: [code: string, events: OrderEvent[], asOf: string, expected: string, because: string][] = [
    ['order.sign',     [],                                             '2026-03-03', '2026-03-03 left 0 late 0', 'the last day to sign is in time'],
    ['order.sign',     [],                                             '2026-03-04', '2026-03-03 left 0 late 1', 'the day after is one day late'],
    ['order.sign',     [signed('2026-03-03')],                         '2026-03-20', '2026-03-03 left 0 late 0', 'signed in time stays in time'],
    ['order.sign',     [fedBack('2026-03-03')],                        '2026-03-20', '2026-03-03 left 0 late 0', 'a report says that it was received'],
    ['order.sign',     [closed('2026-03-03')],                         '2026-03-20', '2026-03-03 left 0 late 0', 'what is closed needs no signing'],
    ['order.check',    [fedBack('2026-03-06')],                        '2026-03-07', '2026-03-11 left 3 late 0', 'in working days: no weekend counts'],
    ['order.feedback', [],                                             '2026-03-06', '2026-03-09 left 1 late 0', 'one working day left over the weekend'],
    ['order.feedback', [],                                             '2026-03-09', '2026-03-09 left 0 late 0', 'the last day to report'],
    ['order.feedback', [signed('2026-03-03')],                         '2026-03-10', '2026-03-09 left 0 late 1', 'signing is no report'],
    ['order.feedback', [fedBack('2026-03-09')],                        '2026-03-20', '2026-03-09 left 0 late 0', 'a report ends it'],
    ['order.feedback', [closed('2026-03-04')],                         '2026-03-20', '2026-03-09 left 0 late 0', 'so does closing'],
    ['order.feedback', [orange],                                       '2026-03-12', '2026-03-13 left 1 late 0', 'orange has a last day of its own'],
    ['order.feedback', [fedBack('2026-03-09'), returned('2026-03-11', '2026-03-16')], '2026-03-12', '2026-03-16 left 2 late 0', 'a return begins anew'],
    ['order.check',    [],                                             '2026-03-20', 'none',                     'nothing to check yet'],
    ['order.check',    [fedBack('2026-03-09')],                        '2026-03-12', '2026-03-12 left 0 late 0', 'the inspector’s last day'],
    ['order.check',    [fedBack('2026-03-09')],                        '2026-03-13', '2026-03-12 left 0 late 1', 'the inspector is late like anybody'],
    ['order.check',    [fedBack('2026-03-09'), fedBack('2026-03-12')], '2026-03-13', '2026-03-12 left 0 late 1', 'a second report gives him no more time'],
    ['order.check',    [fedBack('2026-03-09'), accepted('2026-03-12')], '2026-03-20', '2026-03-12 left 0 late 0', 'checked in time'],
    ['order.check',    [signed('2026-03-03'), fedBack('2026-03-09')],  '2026-03-12', '2026-03-12 left 0 late 0', 'counted from the report, not from the signing'],
    ['order.check',    [fedBack('2026-03-09'), closed('2026-03-12')],  '2026-03-20', '2026-03-12 left 0 late 0', 'closed while he checked'],
    ['order.check',    [fedBack('2026-03-09'), returned('2026-03-11', '2026-03-16')], '2026-03-20', 'none',     'after a return the department is asked again'],
  ]
  for (const [code, events, asOf, expected, because] of rows) {
    it(`${code}: ${because}`, () => {
      const clocks = orderClocks(orderWith(...events), orderRules1, calendar, civilDate(asOf))
      const found = clocks.find(clock => clock.code === code)
      expect(
        found ? `${found.dueOn} left ${found.workingDaysLeft} late ${found.workingDaysLate}` : 'none',
      ).to.equal(expected)
    })
  }

  it('are two until there is something to check', () => {
    const codes = (...events: OrderEvent[]) =>
      orderClocks(orderWith(...events), orderRules1, calendar, civilDate('2026-03-12')).map(
        clock => clock?.code,
      )
    expect(codes()).to.deep.equal(['order.sign', 'order.feedback'])
    expect(codes(fedBack('2026-03-09'))).to.deep.equal(['order.sign', 'order.feedback', 'order.check'])
  })

  it('counts orange from the day on which it was due, and says how long it has', () => {
    const [, feedback] = orderClocks(orderWith(orange), orderRules1, calendar, civilDate('2026-03-12'))
    expect(feedback).to.include({ startsOn: '2026-03-10', workingDays: 3, isProvisional: false })
  })

  it('is provisional where next year’s holidays are not published', () => {
    const far = { ...orderWith(), dueOn: civilDate('2028-03-09') }
    const [, feedback] = orderClocks(far, orderRules1, calendar, civilDate('2026-03-12'))
    expect(feedback?.isProvisional).to.equal(true)
    const last = { ...orderWith(), dueOn: civilDate('2027-12-31') }
    expect(orderClocks(last, orderRules1, calendar, civilDate('2026-03-12'))[1]?.isProvisional).to.equal(
      false,
    )
  })
})
