import { expect } from 'chai'
import { civilDate } from '../../../../lib/civilDate'
import { accepted, filed, supplementReceived, supplementRequested } from '../../../support/journal'
import {
  type Line,
  type Row,
  judge,
  likeEveryRule,
  officer,
  ruleTable,
  withOverride,
} from '../../../support/judge'

// received on Monday 2026-03-02; to be accepted, refused or answered in five working days: 2026-03-09
const lines: Line[] = [['2026-03-02', filed('2026-03-02')]]
const refused = { type: 'acceptanceRefused', reasons: '不属本机关', remedies: ['复议'] } as const
const deemed = {
  type: 'deemedAccepted',
  effectiveOn: civilDate('2026-03-02'),
  dueOn: civilDate('2026-03-09'),
} as const

// prettier-ignore
const rows: Row[] = [
  [lines, {},                                                 ['yellow 2026-03-10 Y2:1'], 'nobody answers: late on the day after the fifth'],
  [[...lines, ['2026-03-06', accepted('2026-03-06')]], {},    [],                         'accepted a working day before the last'],
  [[...lines, ['2026-03-09', accepted('2026-03-09')]], {},    [],                         'accepted on the last day'],
  [[...lines, ['2026-03-10', accepted('2026-03-10')]], {},    ['yellow 2026-03-10 Y2:1'], 'accepted on the day after'],
  [[...lines, ['2026-03-09', refused]], {},                   [],                         'refused on the last day: answered in time'],
  [[...lines, ['2026-03-10', refused]], {},                   ['yellow 2026-03-10 Y2:1'], 'refused on the day after'],
  [[...lines, ['2026-03-10', deemed]], {},                    ['yellow 2026-03-10 Y2:1'], 'the law accepted it: the card is due all the same'],
  [[...lines, ['2026-03-09', supplementRequested]], {},       [],                         'asked for supplements on the last day'],
  [[...lines, ['2026-03-10', supplementRequested]], {},       ['yellow 2026-03-10 Y2:1'], 'asked for supplements on the day after'],
  [[...lines, ['2026-03-04', supplementRequested], ['2026-03-12', supplementReceived('2026-03-12')]], {}, ['yellow 2026-03-20 Y2:2'], 'the supplements bring five new days, held to like the first'],
  [[['2026-03-07', filed('2026-03-09')]], {},                 ['yellow 2026-03-17 Y2:1'], 'filed on a Saturday: the days begin after the Monday'],
  [lines, { off: ['2026-03-05', '2026-03-06'] },              ['yellow 2026-03-12 Y2:1'], 'holidays move it on'],
  [lines, { sets: [withOverride({ itemType: '承诺件', ruleId: 'Y2', trigger: { moreThanWorkingDays: 2 } })] }, ['yellow 2026-03-12 Y2:1'], 'a type of item with two days of grace'],
]

describe('Y2: the check of acceptance is late', () => {
  ruleTable('Y2', rows)
  likeEveryRule('Y2', lines)

  it('names the officer who accepted late, and nobody where the law did', () => {
    const of = (line: Line) => judge([...lines, line]).find(({ rule }) => rule.id === 'Y2')!.responsible
    expect(of(['2026-03-11', { ...accepted('2026-03-11'), ...officer('window', '赵六') }])).to.deep.equal({
      accountId: 'window-1',
      name: '赵六',
      post: 'window',
    })
    expect(of(['2026-03-10', deemed])).to.equal(null)
  })
})
