import { expect } from 'chai'
import { accepted, filed } from '../../../support/journal'
import { type Line, type Row, judge, likeEveryRule, officer, ruleTable } from '../../../support/judge'

const asked: Line[] = [['2026-03-02', filed('2026-03-02')]]
const lines: Line[] = [...asked, ['2026-03-03', accepted('2026-03-03')]]
const decision = (more: object): Line => [
  '2026-03-06',
  {
    type: 'decided',
    outcome: 'refused',
    reasons: '不符合第五条',
    remedies: ['行政复议'],
    ...officer('approval'),
    ...more,
  } as Line[1],
]
const refusal = (more: object): Line => [
  '2026-03-04',
  { type: 'acceptanceRefused', reasons: '不属本机关', remedies: ['行政复议'], ...more } as Line[1],
]
const noReasons = [...lines, decision({ reasons: '' })]

// prettier-ignore
const rows: Row[] = [
  [[...lines, decision({})], {},                                       [],                          'refused with reasons and remedies'],
  [noReasons, {},                                                      ['yellow 2026-03-06 Y7:e2'], 'refused without reasons'],
  [[...lines, decision({ reasons: '  ' })], {},                        ['yellow 2026-03-06 Y7:e2'], 'refused with blanks for reasons'],
  [[...lines, decision({ remedies: [] })], {},                         ['yellow 2026-03-06 Y7:e2'], 'refused without telling of the remedies'],
  [[...lines, decision({ reasons: '', remedies: [] })], {},            ['yellow 2026-03-06 Y7:e2'], 'both wanting: one card'],
  [[...lines, decision({ outcome: 'granted', reasons: '', remedies: [] })], {}, [],                 'what was granted needs neither'],
  [[...asked, refusal({})], {},                                        [],                          'not accepted, with reasons and remedies'],
  [[...asked, refusal({ reasons: ' ' })], {},                          ['yellow 2026-03-04 Y7:e1'], 'not accepted, without reasons'],
  [[...asked, refusal({ remedies: [] })], {},                          ['yellow 2026-03-04 Y7:e1'], 'not accepted, without remedies'],
  [[...asked, refusal({ remedies: undefined })], {},                   [],                          'a journal from before remedies were kept is not blamed'],
]

describe('Y7: a refusal without reasons or remedies', () => {
  ruleTable('Y7', rows)
  likeEveryRule('Y7', noReasons)

  it('names who decided', () => {
    const alert = judge(noReasons).find(({ rule }) => rule.id === 'Y7')
    expect(alert!.responsible?.accountId).to.equal('approval-1')
  })
})
