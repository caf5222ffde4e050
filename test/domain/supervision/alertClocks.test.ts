import { expect } from 'chai'
import { loadDueProcess } from '../../../config/loadDueProcess'
import type { Alert, AlertEvent } from '../../../domain/supervision/alert'
import { alertClocks, uncorrectedOn } from '../../../domain/supervision/alertClocks'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import { sampleAlert } from '../../contract/support/samples'
import { calendarWith } from '../../support/calendar'

const dueProcess = loadDueProcess('config/supervision/due-process-1.yaml')
const calendar = calendarWith()

// raised on Monday 2026-03-02: sign by 03-03, answer and appeal by 03-05
const event = (on: string, more: object): AlertEvent =>
  ({
    at: `${on}T02:00:00.000Z` as Instant,
    on: civilDate(on),
    by: { accountId: 'li', name: '李四' },
    ...more,
  }) as AlertEvent
const card = (later: readonly AlertEvent[] = [], more: Partial<Alert> = {}) =>
  sampleAlert({ life: [event('2026-03-02', { type: 'raised' }), ...later], ...more })

const signed = (on: string) => event(on, { type: 'signed' })
const appealed = (on: string) => event(on, { type: 'appealed', ground: 'facts', text: '', files: [] })
const answered = (on: string, kind = 'explanation') =>
  event(on, { type: 'answered', kind, text: '', files: [] })
const closed = (on: string) => event(on, { type: 'closed', reasons: '' })
const reviewed = (on: string, outcome = 'upheld') => event(on, { type: 'reviewed', outcome, reasons: '' })

describe('alertClocks', () => {
  // prettier-ignore
  const rows = [
    ['card.sign',   [],                                             '2026-03-03', '2026-03-03', 0, 0, 'the last day to sign is in time'],
    ['card.sign',   [],                                             '2026-03-04', '2026-03-03', 0, 1, 'the day after is one day late'],
    ['card.sign',   [signed('2026-03-03')],                         '2026-03-20', '2026-03-03', 0, 0, 'signed in time stays in time'],
    ['card.sign',   [signed('2026-03-05')],                         '2026-03-20', '2026-03-03', 0, 2, 'signed late stays late'],
    ['card.answer', [],                                             '2026-03-04', '2026-03-05', 1, 0, 'one day left to answer'],
    ['card.answer', [],                                             '2026-03-05', '2026-03-05', 0, 0, 'the last day to answer'],
    ['card.answer', [],                                             '2026-03-09', '2026-03-05', 0, 2, 'a weekend is not counted late'],
    ['card.answer', [answered('2026-03-05')],                       '2026-03-09', '2026-03-05', 0, 0, 'an answer ends it'],
    ['card.appeal', [answered('2026-03-03')],                       '2026-03-05', '2026-03-05', 0, 0, 'an answer leaves the appeal open'],
    ['card.sign',   [answered('2026-03-03')],                       '2026-03-05', '2026-03-03', 0, 0, 'an answer signs for it'],
    ['card.sign',   [appealed('2026-03-03')],                       '2026-03-05', '2026-03-03', 0, 0, 'so does an appeal'],
    ['card.sign',   [closed('2026-03-03')],                         '2026-03-05', '2026-03-03', 0, 0, 'a card that is closed needs no signing'],
    ['card.answer', [appealed('2026-03-04')],                       '2026-03-09', '2026-03-05', 0, 0, 'an appeal is an answer'],
    ['card.answer', [closed('2026-03-04')],                         '2026-03-09', '2026-03-05', 0, 0, 'a card that is closed needs none'],
    ['card.answer', [signed('2026-03-03')],                         '2026-03-09', '2026-03-05', 0, 2, 'signing is no answer'],
    ['card.appeal', [appealed('2026-03-05')],                       '2026-03-09', '2026-03-05', 0, 0, 'appealed on the last day'],
    ['card.appeal', [appealed('2026-03-06')],                       '2026-03-09', '2026-03-05', 0, 1, 'appealed on the day after'],
    ['card.appeal', [closed('2026-03-05')],                         '2026-03-09', '2026-03-05', 0, 0, 'closed: nothing to appeal against'],
    ['card.answer', [answered('2026-03-04')],                       '2026-03-03', '2026-03-05', 2, 0, 'an answer that lies ahead of the asking has not been given yet'],
    ['card.answer', [answered('2026-03-20')],                       '2026-03-05', '2026-03-05', 0, 0, 'a late answer is not late yet on the last day'],
    ['card.answer', [],                                             '2026-02-27', '2026-03-05', 3, 0, 'no more is left than the whole'],
    ['card.review', [appealed('2026-03-05')],                       '2026-03-12', '2026-03-12', 0, 0, 'the reviewer has five days from the appeal'],
    ['card.review', [appealed('2026-03-05')],                       '2026-03-13', '2026-03-12', 0, 1, 'the reviewer is late like anybody'],
    ['card.review', [appealed('2026-03-05'), reviewed('2026-03-12')], '2026-03-20', '2026-03-12', 0, 0, 'reviewed in time'],
  ] as const
  for (const [code, later, asOf, dueOn, left, late, because] of rows) {
    it(because, () => {
      const clock = alertClocks(card(later), dueProcess, calendar, civilDate(asOf)).find(
        one => one.code === code,
      )
      expect(clock).to.include({ dueOn, workingDaysLeft: left, workingDaysLate: late, isMissed: late > 0 })
    })
  }

  it('tells when a clock ended, and of one that runs nothing of an end', () => {
    const clocks = alertClocks(card([signed('2026-03-03')]), dueProcess, calendar, civilDate('2026-03-04'))
    expect(clocks[0]).to.deep.equal({
      code: 'card.sign',
      startsOn: '2026-03-02',
      workingDays: 1,
      dueOn: '2026-03-03',
      isProvisional: false,
      endedOn: '2026-03-03',
      workingDaysLeft: 0,
      workingDaysLate: 0,
      isMissed: false,
    })
    expect(clocks[1]).not.to.have.property('endedOn')
  })

  it('has no review before an appeal, and only signing for a warning', () => {
    const codes = (alert: Alert) =>
      alertClocks(alert, dueProcess, calendar, civilDate('2026-03-03')).map(({ code }) => code)
    expect(codes(card())).to.deep.equal(['card.sign', 'card.answer', 'card.appeal'])
    expect(codes(card([], { level: 'warning', standing: 'warning' }))).to.deep.equal(['card.sign'])
  })
})

describe('uncorrectedOn (R6)', () => {
  // prettier-ignore
  const rows: [later: AlertEvent[], on: string | undefined, because: string, more?: Partial<Alert>][] = [
    [[],                                                     '2026-03-06', 'three working days after a Monday are over on Friday'],
    [[answered('2026-03-04')],                               '2026-03-06', 'an explanation puts nothing right'],
    [[answered('2026-03-05', 'corrected')],                  undefined,    'put right on the last day'],
    [[answered('2026-03-06', 'corrected')],                  '2026-03-06', 'put right a day late: the red card is due all the same'],
    [[event('2026-03-04', { type: 'closed', reasons: '' })], undefined,    'a closed card is over'],
    [[appealed('2026-03-04')],                               undefined,    'nothing becomes worse while it is under review', { state: 'appealed' }],
    [[appealed('2026-03-04'), reviewed('2026-03-11')],       '2026-03-13', 'the days of the review are not counted', { state: 'reviewed' }],
    [[appealed('2026-03-04'), reviewed('2026-03-11', 'revoked')], undefined, 'a revoked card becomes nothing', { state: 'reviewed', standing: 'revoked' }],
    [[],                                                     undefined,    'a red card that was lowered has been judged already', { level: 'red' }],
    [[event('2026-03-04', { type: 'signed' })],              '2026-03-06', 'signing puts nothing right'],
    [[],                                                     undefined,    'a red card is red already', { level: 'red', standing: 'red' }],
    [[],                                                     undefined,    'a warning is not put right', { level: 'warning', standing: 'warning' }],
  ]
  for (const [later, on, because, more] of rows) {
    it(because, () => {
      expect(uncorrectedOn(card(later, more), 3, calendar)).to.equal(on)
    })
  }

  it('counts working days: a card of a Thursday is red on the Wednesday', () => {
    const thursday = sampleAlert({ life: [event('2026-03-05', { type: 'raised' })] })
    expect(uncorrectedOn(thursday, 3, calendar)).to.equal('2026-03-11')
  })
})
