import { expect } from 'chai'
import { accepted, decided, filed, paused, resumed, siteChecked } from '../../../support/journal'
import {
  type Line,
  type Row,
  judge,
  likeEveryRule,
  officer,
  ruleTable,
  told,
  withLimits,
  withOverride,
} from '../../../support/judge'
import { limit } from '../../../support/item'

// accepted on Tuesday 2026-03-03; promised in seven working days: 2026-03-12
const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const promised = (length: number, unit: 'working-day' | 'calendar-day' | 'month' = 'working-day') => ({
  item: withLimits(limit('licence.promised', length, { unit })),
})
const fewer = (trigger: object) => ({
  sets: [withOverride({ departmentNo: '18', ruleId: 'W1', trigger })],
})

// prettier-ignore
const rows: Row[] = [
  [lines, {},                            ['warning 2026-03-11 W1:1'], 'warns one working day before the last'],
  [[...lines, ['2026-03-10', decided]], {}, [],                       'decided the day before: nothing to warn of'],
  [[...lines, ['2026-03-11', decided]], {}, ['warning 2026-03-11 W1:1'], 'decided on the very day: the warning was due that morning'],
  [[...lines, ['2026-03-12', decided]], {}, ['warning 2026-03-11 W1:1'], 'decided the day after: it was due'],
  [[...lines, ['2026-03-10', { type: 'withdrawn', reasons: '不办了' }]], {}, [], 'withdrawn before: nothing to warn of'],
  [lines, { off: ['2026-03-11'] },       ['warning 2026-03-12 W1:1'], 'a holiday moves it on'],
  [lines, { work: ['2026-03-07'] },      ['warning 2026-03-10 W1:1'], 'a make-up Saturday brings it nearer'],
  [lines, promised(9),                   ['warning 2026-03-13 W1:1'], 'nine days: both marks fall on the eighth or later, one day left comes first'],
  [lines, promised(10),                  ['warning 2026-03-16 W1:1'], 'ten days: one day left and 90 % are the same day'],
  [lines, promised(20),                  ['warning 2026-03-27 W1:1'], 'twenty days: 90 % are used two days before the last'],
  [lines, promised(2),                   ['warning 2026-03-04 W1:1'], 'two days: on the first'],
  [lines, promised(1),                   ['warning 2026-03-04 W1:1'], 'a limit of one day: on that day'],
  [lines, promised(10, 'calendar-day'),  ['warning 2026-03-12 W1:1'], 'calendar days: the working day before the last one'],
  [lines, promised(12, 'calendar-day'),  ['warning 2026-03-13 W1:1'], 'calendar days that end on a Sunday: before the Monday to which they move'],
  [lines, promised(30, 'calendar-day'),  ['warning 2026-03-30 W1:1'], 'thirty calendar days: 90 % of every day come first'],
  [lines, promised(1, 'month'),          ['warning 2026-03-31 W1:1'], 'a month is read in its own days'],
  [[...lines, ['2026-03-05', paused('2026-03-20')], ['2026-03-10', resumed]], {}, ['warning 2026-03-16 W1:1'], 'a pause moves it by the working days that it covers'],
  [[...lines, ['2026-03-03', paused('2026-03-20')], ['2026-03-05', resumed]], promised(1), ['warning 2026-03-06 W1:1'], 'a pause moves the warning of a single day too'],
  [[...lines, ['2026-03-10', paused('2026-04-20')]], {}, [],           'a clock that stands still warns nobody'],
  [[...lines, ['2026-03-11', paused('2026-04-20')]], {}, ['warning 2026-03-11 W1:1'], 'paused on the day itself: it was due that morning'],
  [[...lines, ['2026-03-12', paused('2026-04-20')]], {}, ['warning 2026-03-11 W1:1'], 'a pause takes nothing back that was due before'],
  [[...lines, ['2026-03-06', { type: 'extended', workingDays: 10, approvedBy: '局长', reasons: '复杂' }]], {}, ['warning 2026-03-11 W1:1'], 'an extension of the statutory limit leaves the promise alone'],
  [lines, fewer({ workingDaysLeft: 3 }),  ['warning 2026-03-09 W1:1'], 'a department that wants to know three days before'],
  [lines, fewer({ workingDaysLeft: 0 }),  ['warning 2026-03-12 W1:1'], 'none left: on the last day, if 90 % do not come first'],
  [lines, fewer({ usedShare: 0.5 }),      ['warning 2026-03-09 W1:1'], 'half of seven days are four'],
  [lines, fewer({ usedShare: 1, workingDaysLeft: 0 }), ['warning 2026-03-12 W1:1'], 'all of them: the last day'],
  [lines, { ...promised(20), ...fewer({ usedShare: 0.55 }) }, ['warning 2026-03-18 W1:1'], '55 % of twenty days are eleven and not twelve'],
]

describe('W1: the promised limit is near', () => {
  ruleTable('W1', rows)
  likeEveryRule('W1', lines)

  it('is about the last day, at the opening of its own day, and names nobody while it runs', () => {
    const [alert] = judge(lines).filter(({ rule }) => rule.id === 'W1')
    expect(alert).to.include({
      dueOn: '2026-03-12',
      atMinute: 0,
      limit: 'licence.promised',
      responsible: null,
    })
    expect(alert).not.to.have.property('about')
  })

  it('names the officer who ended it, and the event', () => {
    const journal: Line[] = [
      ...lines,
      ['2026-03-04', siteChecked('2026-03-04')],
      ['2026-03-12', { ...decided, ...officer('approval', '局长') }],
    ]
    const [alert] = judge(journal).filter(({ rule }) => rule.id === 'W1')
    expect(alert).to.have.property('about', 3)
    expect(alert!.responsible).to.deep.equal({ accountId: 'approval-1', name: '局长', post: 'approval' })
  })

  it('is due once where the rules change between two days of theirs', () => {
    const later = { ...withOverride({ departmentNo: '18', ruleId: 'W1', trigger: { workingDaysLeft: 0 } }) }
    const sets = (effectiveOn: string) => ({ sets: [withOverride(), { ...later, version: 2, effectiveOn }] })
    expect(told('W1', lines, sets('2026-03-12'))).to.deep.equal(['warning 2026-03-11 W1:1'])
    expect(told('W1', lines, sets('2026-03-11'))).to.deep.equal(['warning 2026-03-12 W1:1'])
  })
})
