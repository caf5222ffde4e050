import { expect } from 'chai'
import { civilDate } from '../../../../lib/civilDate'
import { accepted, decided, filed, paused, resumed } from '../../../support/journal'
import {
  type Line,
  type Row,
  judge,
  likeEveryRule,
  officer,
  ruleTable,
  withOverride,
} from '../../../support/judge'

// accepted on Tuesday 2026-03-03; by law in ten working days: 2026-03-17
const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const extended = (on: string): Line => [
  on,
  { type: 'extended', workingDays: 10, approvedBy: '局长', reasons: '案情复杂' },
]
const deemed: Line = [
  '2026-03-18',
  { type: 'deemedApproved', effectiveOn: civilDate('2026-03-18'), dueOn: civilDate('2026-03-17') },
]
const pausedTo = (from: string, to: string): Line[] => [...lines, [from, paused('2026-04-20')], [to, resumed]]

// prettier-ignore
const rows: Row[] = [
  [lines, {},                                  ['red 2026-03-18 R1:1'], 'the law is broken on the day after the tenth'],
  [[...lines, ['2026-03-16', decided]], {},    [],                      'decided the day before the last'],
  [[...lines, ['2026-03-17', decided]], {},    [],                      'decided on the last day'],
  [[...lines, ['2026-03-18', decided]], {},    ['red 2026-03-18 R1:1'], 'decided on the day after'],
  [[...lines, deemed], {},                     ['red 2026-03-18 R1:1'], 'deemed approved: the office was late all the same'],
  [[...lines, extended('2026-03-16')], {},     ['red 2026-04-01 R1:1'], 'an extension moves it by its days'],
  [[...lines, extended('2026-03-16'), ['2026-03-31', decided]], {}, [], 'extended, and decided on the last day'],
  [lines, { off: ['2026-03-17'] },             ['red 2026-03-19 R1:1'], 'a holiday on the last day moves it on'],
  [lines, { work: ['2026-03-07'] },            ['red 2026-03-17 R1:1'], 'a make-up Saturday is a day like any other'],
  [pausedTo('2026-03-05', '2026-03-10'), {},   ['red 2026-03-21 R1:1'], 'a pause moves it by what it covers'],
  [[...lines, ['2026-03-05', paused('2026-03-10')], ['2026-03-06', { ...(paused('2026-03-12') as object), ground: '检验' } as Line[1]], ['2026-03-10', { ...resumed, ground: '专家评审' } as Line[1]], ['2026-03-12', resumed]], {}, ['red 2026-03-25 R1:1'], 'two pauses that overlap count once'],
  [[...lines, ['2026-03-16', paused('2026-04-20')]], {}, [],            'a clock that stands still makes nobody late'],
  [pausedTo('2026-03-17', '2026-03-20'), {},   ['red 2026-03-21 R1:1'], 'stopped on the last day: broken on the day after it went on, a day of rest or not'],
  [[...pausedTo('2026-03-17', '2026-03-20'), ['2026-03-20', decided]], {}, [], 'stopped on the last day, decided when it goes on'],
  [[...lines, ['2026-03-18', paused('2026-04-20')]], {}, ['red 2026-03-18 R1:1'], 'a pause comes too late for a limit that has run out'],
  [lines, { sets: [withOverride({ departmentNo: '18', ruleId: 'R1', trigger: { moreThanWorkingDays: 2 } })] }, ['red 2026-03-20 R1:1'], 'two days of grace'],
]

describe('R1: the statutory limit is passed', () => {
  ruleTable('R1', rows)
  likeEveryRule('R1', lines)

  it('names the approver who decided late', () => {
    const journal: Line[] = [...lines, ['2026-03-20', { ...decided, ...officer('approval') }]]
    const alert = judge(journal).find(({ rule }) => rule.id === 'R1')
    expect(alert).to.include({ about: 2, dueOn: '2026-03-17', limit: 'licence.decision' })
    expect(alert!.responsible?.accountId).to.equal('approval-1')
  })
})
