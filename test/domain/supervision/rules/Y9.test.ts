import { expect } from 'chai'
import { civilDate } from '../../../../lib/civilDate'
import { accepted, decided, filed } from '../../../support/journal'
import {
  type Line,
  type Row,
  judge,
  likeEveryRule,
  officer,
  ruleTable,
  withOverride,
} from '../../../support/judge'

// decided on Friday 2026-03-06; to be delivered in ten working days: 2026-03-20
const before: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const lines: Line[] = [...before, ['2026-03-06', decided]]
const delivered = (on: string): Line => [
  on,
  { type: 'delivered', method: '窗口', receipt: '张', ...officer('window') } as Line[1],
]
const deemed: Line = [
  '2026-03-20',
  { type: 'deemedApproved', effectiveOn: civilDate('2026-03-18'), dueOn: civilDate('2026-03-17') },
]

// prettier-ignore
const rows: Row[] = [
  [before, {},                              [],                         'nothing to deliver yet'],
  [lines, {},                               ['yellow 2026-03-21 Y9:1'], 'not delivered: late on the day after the tenth, a Saturday'],
  [[...lines, delivered('2026-03-19')], {}, [],                         'delivered the day before the last'],
  [[...lines, delivered('2026-03-20')], {}, [],                         'delivered on the last day'],
  [[...lines, delivered('2026-03-21')], {}, ['yellow 2026-03-21 Y9:1'], 'delivered on the Saturday after'],
  [[...lines, delivered('2026-03-23')], {}, ['yellow 2026-03-21 Y9:1'], 'delivered on the Monday after'],
  [lines, { off: ['2026-03-20'] },          ['yellow 2026-03-24 Y9:1'], 'a holiday on the last day moves it on'],
  [[...before, deemed], {},                 ['yellow 2026-04-02 Y9:1'], 'deemed approved: the days run from the effect, not from its writing down'],
  [[...before, deemed, delivered('2026-04-01')], {}, [],                'deemed approved and delivered on the last day'],
  [lines, { sets: [withOverride({ departmentNo: '18', ruleId: 'Y9', trigger: { moreThanWorkingDays: 1 } })] }, ['yellow 2026-03-24 Y9:1'], 'one day of grace, after the weekend'],
]

describe('Y9: the delivery is late', () => {
  ruleTable('Y9', rows)
  likeEveryRule('Y9', lines)

  it('names who delivered late', () => {
    const alert = judge([...lines, delivered('2026-03-23')]).find(({ rule }) => rule.id === 'Y9')
    expect(alert!.responsible?.post).to.equal('window')
  })
})
