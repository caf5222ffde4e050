import { expect } from 'chai'
import { JournalError, foldJournal, foldStanding, standingOf } from '../../../domain/case/foldJournal'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import {
  type Draft,
  accepted,
  decided,
  filed,
  journalOf,
  paused,
  resumed,
  reviewed,
  siteChecked,
} from '../../support/journal'

describe('foldStanding', () => {
  const start: [string, Draft][] = [
    ['2026-03-02', filed('2026-03-02')],
    ['2026-03-03', accepted('2026-03-03')],
  ]
  const stop = (on: string, ground: string): [string, Draft] => [
    on,
    { ...(paused('2026-03-20') as object), ground } as Draft,
  ]
  const go = (on: string, ground?: string): [string, Draft] => [
    on,
    { ...(resumed as object), ...(ground ? { ground } : {}) } as Draft,
  ]
  const checked: [string, Draft] = ['2026-03-04', siteChecked('2026-03-04')]
  const opinion: [string, Draft] = ['2026-03-05', reviewed]
  const fee: Draft = { type: 'feeCharged', charge: 'place', quantity: 1, amountFen: 1 }
  const upheld: Draft = { type: 'complaintUpheld', about: 'delivered', findings: '属实' }
  const delivered: Draft = { type: 'delivered', method: '窗口', receipt: '张' }
  const refused: Draft = { type: 'decided', outcome: 'refused', reasons: '不符', remedies: ['复议'] }
  const withdrawn: Draft = { type: 'withdrawn', reasons: '不办了' }
  const extended: Draft = { type: 'extended', workingDays: 5, approvedBy: '局长', reasons: '复杂' }
  const archived: [string, Draft][] = [
    ...start,
    ['2026-03-06', decided],
    ['2026-03-09', delivered],
    ['2026-03-09', { type: 'archived' }],
  ]

  // prettier-ignore
  const led: [lines: [string, Draft][], state: string, openPauses: string[], because: string][] = [
    [[...start, stop('2026-03-05', 'A')],                                             'paused',   ['A'],      'one pause'],
    [[...start, stop('2026-03-05', 'A'), go('2026-03-09')],                           'accepted', [],         'the clock goes on where it stood: accepted'],
    [[...start, checked, stop('2026-03-05', 'A'), go('2026-03-09')],                  'checked',  [],         'the clock goes on where it stood: checked'],
    [[...start, opinion, stop('2026-03-05', 'A'), go('2026-03-09')],                  'reviewed', [],         'the clock goes on where it stood: reviewed'],
    [[...start, checked, stop('2026-03-05', 'A'), stop('2026-03-06', 'B')],           'paused',   ['A', 'B'], 'two pauses at once'],
    [[...start, checked, stop('2026-03-05', 'A'), stop('2026-03-06', 'B'), go('2026-03-09')], 'paused', ['A'], 'the later ends, the earlier goes on'],
    [[...start, checked, stop('2026-03-05', 'A'), stop('2026-03-06', 'B'), go('2026-03-09', 'A')], 'paused', ['B'], 'the one that is named ends'],
    [[...start, checked, stop('2026-03-05', 'A'), stop('2026-03-06', 'B'), go('2026-03-09'), go('2026-03-10')], 'checked', [], 'both ended: back to before the first'],
    [[...start, stop('2026-03-05', 'A'), stop('2026-03-06', 'A'), go('2026-03-09', 'A')], 'paused', ['A'],     'of two with one ground one ends'],
    [[...start, stop('2026-03-04', 'A'), stop('2026-03-04', 'B'), stop('2026-03-04', 'A'), go('2026-03-09', 'A')], 'paused', ['A', 'B'], 'and that is the later one'],
    [[...start, stop('2026-03-05', 'A'), ['2026-03-06', { type: 'hearingOffered' }]], 'paused',   ['A'],      'a hearing is offered while the clock stands still'],
    [[...start, stop('2026-03-05', 'A'), ['2026-03-06', withdrawn]],                  'withdrawn', ['A'],     'withdrawn while it stands still'],
    [[...start, ['2026-03-06', refused]],                                             'refused',  [],         'a refusal is a state of its own'],
    [[...start, ['2026-03-06', decided]],                                             'granted',  [],         'a grant as well'],
    [[...start, checked, ['2026-03-06', extended]],                                   'checked',  [],         'an extension changes no state'],
    [[...start, ['2026-03-06', fee]],                                                 'accepted', [],         'nor does a fee'],
    [[...archived, ['2026-03-10', upheld]],                                           'archived', [],         'nor a complaint that is upheld, not even in the archive'],
    [[start[0]!, ['2026-03-03', upheld]],                                             'filed',    [],         'a complaint may come before acceptance'],
  ]
  for (const [lines, state, openPauses, because] of led) {
    it(`${state}: ${because}`, () => {
      const journal = journalOf(...lines)
      expect(foldStanding(journal)).to.include({ state }).and.to.deep.include({ openPauses })
      expect(standingOf(journal)).to.deep.equal(foldStanding(journal))
    })
  }

  // prettier-ignore
  const unlawful: [index: number, message: string, lines: [string, Draft][], because: string][] = [
    [2, 'clockResumed is not lawful in state accepted', [...start, go('2026-03-05')],                                  'a clock that goes on without having stood still'],
    [3, 'clockResumed is not lawful in state paused',   [...start, stop('2026-03-05', 'A'), go('2026-03-06', 'B')],    'the end of a pause that is not open'],
    [3, 'decided is not lawful in state paused',        [...start, stop('2026-03-05', 'A'), ['2026-03-06', decided]],  'a decision while the clock stands still'],
    [3, 'extended is not lawful in state paused',       [...start, stop('2026-03-05', 'A'), ['2026-03-06', extended]], 'an extension while the clock stands still'],
    [5, 'feeCharged is not lawful in state archived',   [...archived, ['2026-03-10', fee]],                            'a fee on what is archived'],
    [1, 'filed is not lawful in state filed',           [start[0]!, start[0]!],                                        'a second filing'],
    [3, 'withdrawn is not lawful in state granted',     [...start, ['2026-03-06', decided], ['2026-03-06', withdrawn]], 'a withdrawal of what is decided'],
    [1, 'delivered is not lawful in state filed',       [start[0]!, ['2026-03-03', delivered]],                        'a delivery before a decision'],
  ]
  for (const [index, message, lines, because] of unlawful) {
    it(`refuses ${because}, and says where`, () => {
      expect(() => foldStanding(journalOf(...lines))).to.throw(JournalError, `journal[${index}]: ${message}`)
      expect(() => standingOf(journalOf(...lines))).to.throw(JournalError, `journal[${index}]: ${message}`)
    })
  }

  it('keeps the place in the error, and its name', () => {
    const error = new JournalError(3, 'x')
    expect(error).to.include({ index: 3, name: 'JournalError', message: 'journal[3]: x' })
  })

  it('refuses the future, and takes the very instant of asking', () => {
    const journal = journalOf(...start)
    const at = journal[1]!.at
    expect(foldJournal(journal, at)).to.equal('accepted')
    expect(() => foldJournal(journal, journal[0]!.at)).to.throw(
      JournalError,
      'journal[1]: accepted lies in the future',
    )
    expect(() => foldJournal(journal, '2026-03-01T00:00:00.000Z' as Instant)).to.throw(
      'journal[0]: filed lies in the future',
    )
  })

  it('refuses an instant or a day that goes back, and takes two that are equal', () => {
    const [first, second] = journalOf(...start) as [
      ReturnType<typeof journalOf>[0],
      ReturnType<typeof journalOf>[0],
    ]
    expect(foldJournal([first, { ...second, at: first.at, on: first.on }])).to.equal('accepted')
    const earlier = { ...second, at: '2026-03-02T01:59:59.999Z' as Instant }
    expect(() => foldJournal([first, earlier])).to.throw(
      JournalError,
      'journal[1]: accepted is before its forerunner',
    )
    const yesterday = { ...second, on: civilDate('2026-03-01') }
    expect(() => foldJournal([first, yesterday])).to.throw(
      JournalError,
      'journal[1]: accepted is before its forerunner',
    )
  })

  it('says what a journal begins with', () => {
    const message = 'journal[0]: a journal begins with `filed`'
    expect(() => foldJournal([])).to.throw(JournalError, message)
    expect(() => foldJournal(journalOf(start[1]!))).to.throw(JournalError, message)
  })
})
