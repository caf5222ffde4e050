import { expect } from 'chai'
import type { DeemedEffect, ItemLimit } from '../../../domain/catalogue/item'
import { casePauses } from '../../../domain/clock/casePauses'
import { type Due, dues } from '../../../domain/clock/dues'
import { dueEffects } from '../../../domain/supervision/dueEffects'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'
import { limit, testItem } from '../../support/item'
import {
  type Draft,
  accepted,
  decided,
  filed,
  journalOf,
  paused,
  resumed,
  supplementRequested,
} from '../../support/journal'

type Line = [on: string, event: Draft]
const deemed = (kind: DeemedEffect) => ({ deemedEffect: { kind, source: testItem.legalBasis[0]! } })
const limits: readonly ItemLimit[] = [
  limit('licence.decision', 10, deemed('deemed-approval')),
  limit('licence.promised', 7),
  limit('acceptance.decision', 5, deemed('deemed-acceptance')),
  limit('supplement.reply', 10, deemed('deemed-withdrawal')),
  limit('renewal.decision', 1, deemed('deemed-renewal')),
]
const start: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const renewal = { ...(filed('2026-03-02') as object), licenceExpiresOn: civilDate('2026-03-08') } as Draft

describe('dueEffects', () => {
  // prettier-ignore
  const rows: [lines: Line[], expected: string[], because: string][] = [
    [[start[0]!],                                                  ['deemed-acceptance 2026-03-09 2026-03-10 2026-03-02'], 'nobody answers: accepted on the day after, from receipt'],
    [[['2026-02-28', filed('2026-03-02')]],                        ['deemed-acceptance 2026-03-09 2026-03-10 2026-03-02'], 'filed on a Saturday: from the day that it counts as received'],
    [start,                                                        ['deemed-approval 2026-03-17 2026-03-18 2026-03-18'],   'not decided: approved on the day after, from that day'],
    [[...start, ['2026-03-17', decided]],                          [],                                                     'decided on the last day: nothing'],
    [[...start, ['2026-03-05', paused('2026-03-20')]],             [],                                                     'a clock that stands still has no effect'],
    [[...start, ['2026-03-17', paused('2026-03-20')], ['2026-03-19', resumed]], ['deemed-approval 2026-03-17 2026-03-20 2026-03-20'], 'stopped on the last day: too late from the day after it went on'],
    [[start[0]!, ['2026-03-04', supplementRequested]],             ['deemed-withdrawal 2026-03-18 2026-03-19 2026-03-19'], 'no supplements: withdrawn'],
    [[['2026-03-02', renewal]],                                    ['deemed-renewal 2026-03-08 2026-03-09 2026-03-09', 'deemed-acceptance 2026-03-09 2026-03-10 2026-03-02'], 'two at once: in the order of their days'],
    [[['2026-03-02', { ...(renewal as object), licenceExpiresOn: civilDate('2026-03-20') } as Draft]], ['deemed-acceptance 2026-03-09 2026-03-10 2026-03-02', 'deemed-renewal 2026-03-20 2026-03-21 2026-03-21'], 'the other way round'],
  ]
  it('of one day stay in the order of their limits', () => {
    const due = (code: string) =>
      ({ code, startsOn: civilDate('2026-03-02'), dueOn: civilDate('2026-03-09'), isPaused: false }) as Due
    const kinds = (...codes: string[]) =>
      dueEffects(codes.map(due), { ...testItem, limits }, []).map(({ effect }) => effect)
    expect(kinds('acceptance.decision', 'licence.decision')).to.deep.equal([
      'deemed-acceptance',
      'deemed-approval',
    ])
    expect(kinds('licence.decision', 'acceptance.decision')).to.deep.equal([
      'deemed-approval',
      'deemed-acceptance',
    ])
  })

  for (const [lines, expected, because] of rows) {
    it(because, () => {
      const journal = journalOf(...lines)
      const all = dues(journal, limits, calendarWith(), civilDate('2026-03-20'))
      const pauses = casePauses(journal, civilDate('2026-03-20'))
      const found = dueEffects(all, { ...testItem, limits }, pauses)
      expect(
        found.map(({ effect, dueOn, triggersOn, effectiveOn }) =>
          [effect, dueOn, triggersOn, effectiveOn].join(' '),
        ),
      ).to.deep.equal(expected)
    })
  }
})
