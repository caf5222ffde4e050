import { expect } from 'chai'
import { casePauses } from '../../../domain/clock/casePauses'
import { civilDate } from '../../../lib/civilDate'
import { type Draft, accepted, decided, filed, journalOf, paused, resumed } from '../../support/journal'

type Line = [on: string, event: Draft]
const start: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const stop = (on: string, ground: string): Line => [
  on,
  { ...(paused('2026-04-20') as object), ground } as Draft,
]
const go = (on: string, ground?: string): Line => [
  on,
  { ...(resumed as object), ...(ground ? { ground } : {}) } as Draft,
]
const byLaw = (type: 'deemedApproved' | 'deemedRenewed' | 'deemedAccepted'): Line => [
  '2026-03-12',
  { type, dueOn: civilDate('2026-03-11'), effectiveOn: civilDate('2026-03-12') },
]

describe('casePauses', () => {
  // prettier-ignore
  const rows: [lines: Line[], expected: string[], because: string][] = [
    [[],                                                                       [],                                            'none'],
    [[stop('2026-03-05', 'A')],                                                ['A 2026-03-05..2026-03-20 e2 open'],          'an open one lasts until the day of asking'],
    [[stop('2026-03-25', 'A')],                                                ['A 2026-03-25..2026-03-25 e2 open'],          'one that begins after it covers nothing'],
    [[stop('2026-03-20', 'A')],                                                ['A 2026-03-20..2026-03-20 e2 open'],          'one that begins on it covers nothing'],
    [[stop('2026-03-05', 'A'), go('2026-03-10')],                              ['A 2026-03-05..2026-03-10 e2 e3'],            'ended when the clock goes on'],
    [[stop('2026-03-05', 'A'), go('2026-03-30')],                              ['A 2026-03-05..2026-03-30 e2 e3'],            'an end is where the journal puts it'],
    [[stop('2026-03-05', 'A'), stop('2026-03-06', 'B'), go('2026-03-10')],     ['A 2026-03-05..2026-03-20 e2 open', 'B 2026-03-06..2026-03-10 e3 e4'], 'an end without a ground ends the later'],
    [[stop('2026-03-05', 'A'), stop('2026-03-06', 'B'), go('2026-03-10', 'A')], ['A 2026-03-05..2026-03-10 e2 e4', 'B 2026-03-06..2026-03-20 e3 open'], 'an end with a ground ends that one'],
    [[stop('2026-03-05', 'A'), stop('2026-03-06', 'B'), go('2026-03-10'), go('2026-03-12')], ['A 2026-03-05..2026-03-12 e2 e5', 'B 2026-03-06..2026-03-10 e3 e4'], 'and the next end the other'],
    [[stop('2026-03-05', 'A'), stop('2026-03-06', 'A'), go('2026-03-10', 'A')], ['A 2026-03-05..2026-03-20 e2 open', 'A 2026-03-06..2026-03-10 e3 e4'], 'of two with one ground the later'],
    [[stop('2026-03-05', 'A'), go('2026-03-06'), stop('2026-03-09', 'A'), go('2026-03-10')], ['A 2026-03-05..2026-03-06 e2 e3', 'A 2026-03-09..2026-03-10 e4 e5'], 'one after the other'],
    [[stop('2026-03-05', 'A'), go('2026-03-10', 'C')],                         ['A 2026-03-05..2026-03-20 e2 open'],          'an end of another ground ends nothing'],
    [[go('2026-03-10')],                                                       [],                                            'an end without a beginning is nothing'],
    [[stop('2026-03-05', 'A'), stop('2026-03-06', 'B'), ['2026-03-12', { type: 'withdrawn', reasons: '' }]], ['A 2026-03-05..2026-03-12 e2 e4', 'B 2026-03-06..2026-03-12 e3 e4'], 'a withdrawal ends all of them'],
    [[stop('2026-03-05', 'A'), byLaw('deemedApproved')],                       ['A 2026-03-05..2026-03-12 e2 e3'],            'so does a deemed approval'],
    [[stop('2026-03-05', 'A'), byLaw('deemedRenewed')],                        ['A 2026-03-05..2026-03-12 e2 e3'],            'and a deemed renewal'],
    [[stop('2026-03-05', 'A'), byLaw('deemedAccepted')],                       ['A 2026-03-05..2026-03-20 e2 open'],          'and no other effect'],
    [[stop('2026-03-05', 'A'), go('2026-03-06'), ['2026-03-12', { type: 'withdrawn', reasons: '' }]], ['A 2026-03-05..2026-03-06 e2 e3'], 'one that had ended keeps its end'],
    [[['2026-03-12', decided]],                                                [],                                            'a decision begins none'],
  ]
  for (const [lines, expected, because] of rows) {
    it(because, () => {
      const found = casePauses(journalOf(...start, ...lines), civilDate('2026-03-20'))
      expect(
        found.map(
          ({ ground, startedOn, endedOn, startedBy, endedBy, isOpen }) =>
            `${ground} ${startedOn}..${endedOn} e${startedBy} ${isOpen ? 'open' : `e${endedBy}`}`,
        ),
      ).to.deep.equal(expected)
    })
  }
})
