import { expect } from 'chai'
import type { ItemLimit, LimitCode } from '../../../domain/catalogue/item'
import { type Due, dues } from '../../../domain/clock/dues'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'
import { limit } from '../../support/item'
import { type Draft, accepted, decided, filed, journalOf, paused } from '../../support/journal'

type Line = [on: string, event: Draft]
const start: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const withdrawn: Draft = { type: 'withdrawn', reasons: '不办了' }
const renewal: Draft = {
  ...(filed('2026-03-02') as object),
  licenceExpiresOn: civilDate('2026-03-29'),
} as Draft
const held: Draft = { type: 'hearingHeld', chair: '钱七', record: '笔录' }
const noticed: Draft = { type: 'hearingNoticed', hearingOn: civilDate('2026-03-20') }
const expert: Line = ['2026-03-05', paused('2026-03-20')]

describe('dues of what the law names a day for, moves, or asks to pass', () => {
  const due = (
    code: LimitCode,
    journal: Line[],
    asOf: string,
    more: Partial<ItemLimit> = {},
    length = 5,
  ): Due => dues(journalOf(...journal), [limit(code, length, more)], calendarWith(), civilDate(asOf)).at(-1)!
  const extended: Draft = { type: 'extended', workingDays: 10, approvedBy: '局长', reasons: '复杂' }

  it('decides a renewal before the licence expires, be that a Sunday, whatever the length', () => {
    expect(due('renewal.decision', [['2026-03-02', renewal]], '2026-03-20')).to.include({
      dueOn: '2026-03-29',
      days: 19,
      daysUsed: 14,
      daysLeft: 5,
      isProvisional: false,
      isMissed: false,
    })
    expect(due('renewal.decision', [['2026-03-02', renewal]], '2026-03-30')).to.include({
      isMissed: true,
      workingDaysLate: 1,
    })
    expect(
      due(
        'renewal.decision',
        [
          ['2026-03-02', renewal],
          ['2026-03-03', accepted('2026-03-03')],
          ['2026-03-05', paused('2026-03-12')],
        ],
        '2026-03-20',
      ),
    ).to.include({ dueOn: '2026-03-29', isPaused: false })
  })

  it('says of a renewal that expires beyond the published years that it is provisional', () => {
    const until = (day: string): Draft =>
      ({ ...(filed('2026-03-02') as object), licenceExpiresOn: civilDate(day) }) as Draft
    expect(
      due('renewal.decision', [['2026-03-02', until('2027-12-31')]], '2026-03-20').isProvisional,
    ).to.equal(false)
    expect(
      due('renewal.decision', [['2026-03-02', until('2028-01-01')]], '2026-03-20').isProvisional,
    ).to.equal(true)
  })

  // prettier-ignore
  const kept: [code: LimitCode, dueOn: string, isPaused: boolean, because: string][] = [
    ['licence.decision',     '2026-03-18', true,  'the law waits'],
    ['licence.promised',     '2026-03-18', true,  'the promise waits'],
    ['licence.first-review', '2026-03-18', true,  'the first review waits'],
    ['acceptance.decision',  '2026-03-09', false, 'what is over waits for nothing'],
  ]
  for (const [code, dueOn, isPaused, because] of kept) {
    it(`an open pause, ${code}: ${because}`, () => {
      // five days from the 3rd: the 4th and the 5th are used; asked on Friday the 13th
      expect(due(code, [...start, expert], '2026-03-13')).to.include({ dueOn, isPaused })
    })
  }

  it('lets the hearing limits run on while the clock is paused for the hearing', () => {
    const journal: Line[] = [...start, expert, ['2026-03-06', { type: 'hearingOffered' }]]
    expect(due('hearing.request', journal, '2026-03-20')).to.include({
      dueOn: '2026-03-13',
      isPaused: false,
      isMissed: true,
    })
  })

  // prettier-ignore
  const extensions: [code: LimitCode, length: number, because: string][] = [
    ['licence.decision',     15, 'the law is longer by its days'],
    ['licence.promised',     5,  'the promise is not'],
    ['licence.first-review', 5,  'nor the first review'],
    ['step.review',          5,  'nor a step'],
  ]
  for (const [code, length, because] of extensions) {
    it(`an extension, ${code}: ${because}`, () => {
      expect(due(code, [...start, ['2026-03-06', extended]], '2026-03-06')).to.include({ length })
    })
  }

  it('an extension, hearing.holding: nor the hearing', () => {
    const asked: Line[] = [...start, ['2026-03-05', { type: 'hearingRequested' }], ['2026-03-06', extended]]
    expect(due('hearing.holding', asked, '2026-03-06')).to.include({ length: 5 })
  })

  for (const [end, because] of [
    [held, 'it was held'],
    [{ type: 'hearingWaived' }, 'who asked for it gave it up'],
    [withdrawn, 'the application was taken back'],
  ] as [Draft, string][]) {
    it(`the time to hold a hearing ends when ${because}`, () => {
      const asked: Line[] = [...start, ['2026-03-05', { type: 'hearingRequested' }], ['2026-03-09', end]]
      expect(due('hearing.holding', asked, '2026-03-20')).to.include({ endedOn: '2026-03-09' })
    })
  }

  it('pauses a step that begins anew while another pause goes on', () => {
    const stop = (ground: string): Draft => ({ ...(paused('2026-03-20') as object), ground }) as Draft
    const journal: Line[] = [
      ...start,
      ['2026-03-05', stop('A')],
      ['2026-03-06', stop('B')],
      ['2026-03-10', { type: 'clockResumed', conclusion: '', files: [], ground: 'A' }],
    ]
    expect(due('step.review', journal, '2026-03-12')).to.include({
      startsOn: '2026-03-10',
      dueOn: '2026-03-19',
      isPaused: true,
    })
  })

  it('extends nothing that is over', () => {
    expect(
      due('licence.decision', [...start, ['2026-03-06', decided], ['2026-03-09', extended]], '2026-03-09')
        .length,
    ).to.equal(5)
  })

  // prettier-ignore
  const minimum: [journal: Line[], asOf: string, isMissed: boolean, because: string][] = [
    [[['2026-03-06', noticed]],                                   '2026-03-31', false, 'no hearing yet: nobody was too quick'],
    [[['2026-03-06', noticed], ['2026-03-12', held]],             '2026-03-31', true,  'held on the fourth of five days: too early'],
    [[['2026-03-06', noticed], ['2026-03-16', held]],             '2026-03-31', false, 'held on the day after the fifth'],
    [[['2026-03-06', noticed], ['2026-03-13', held]],             '2026-03-31', false, 'held on the fifth: five days after its notice'],
    [[['2026-03-06', noticed], ['2026-03-31', held]],             '2026-03-31', false, 'held much later'],
  ]
  for (const [lines, asOf, isMissed, because] of minimum) {
    it(`the notice of a hearing: ${because}`, () => {
      expect(due('hearing.notice', [...start, ...lines], asOf)).to.include({ isMissed, workingDaysLate: 0 })
    })
  }

  // prettier-ignore
  const units: [unit: ItemLimit['unit'], length: number, asOf: string, facts: Readonly<Record<string, unknown>>, because: string][] = [
    ['calendar-day', 10, '2026-03-10', { dueOn: '2026-03-13', days: 10, daysUsed: 7, daysLeft: 3, workingDaysLeft: 3, unit: 'calendar-day' }, 'calendar days are used every day'],
    ['calendar-day', 12, '2026-03-14', { dueOn: '2026-03-16', days: 12, daysUsed: 11, daysLeft: 1, workingDaysLeft: 1 }, 'a last day of rest moves to the Monday'],
    ['calendar-day', 12, '2026-03-16', { daysUsed: 12, daysLeft: 0, workingDaysLeft: 0, isMissed: false }, 'which is still in time'],
    ['calendar-day', 12, '2026-03-17', { daysUsed: 12, daysLeft: 0, workingDaysLate: 1, isMissed: true }, 'and the day after is not'],
    ['month',        1,  '2026-03-31', { dueOn: '2026-04-03', days: 31, daysUsed: 28, daysLeft: 3, workingDaysLeft: 3 }, 'a month has its own days'],
  ]
  for (const [unit, length, asOf, facts, because] of units) {
    it(`${length} ${unit}: ${because}`, () => {
      expect(due('licence.decision', start, asOf, { unit }, length)).to.include(facts)
    })
  }

  it('asks no more of a limit that is over, and reads an end that lies ahead as not yet come', () => {
    const ended: Line[] = [...start, ['2026-03-06', decided]]
    expect(due('licence.decision', ended, '2026-03-31')).to.include({
      daysUsed: 3,
      daysLeft: 0,
      workingDaysLeft: 0,
      workingDaysLate: 0,
      isMissed: false,
      endedBy: 2,
    })
    expect(due('licence.decision', ended, '2026-03-04')).to.include({ daysUsed: 1 })
    expect(due('licence.decision', start, '2026-03-02')).to.include({
      daysUsed: 0,
      daysLeft: 5,
      workingDaysLeft: 5,
    })
    expect(due('licence.decision', start, '2026-03-02')).not.to.have.property('endedOn')
  })

  it('is no longer paused when the case is over', () => {
    const journal: Line[] = [...start, expert, ['2026-03-09', withdrawn]]
    expect(due('licence.decision', journal, '2026-03-31')).to.include({
      isPaused: false,
      endedOn: '2026-03-09',
    })
  })
})
