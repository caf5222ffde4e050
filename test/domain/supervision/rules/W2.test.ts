import { expect } from 'chai'
import { accepted, decided, filed, paused, resumed, reviewed, siteChecked } from '../../../support/journal'
import {
  type Line,
  type Row,
  judge,
  likeEveryRule,
  officer,
  ruleTable,
  withOverride,
} from '../../../support/judge'

// accepted on Tuesday 2026-03-03; site check in three days: 2026-03-06; then the review in two
const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const checked = (on: string): Line => [on, siteChecked(on)]

// prettier-ignore
const rows: Row[] = [
  [lines, {},                                            ['warning 2026-03-06 W2:site-check.1'], 'warns on the last day of the step'],
  [[...lines, checked('2026-03-05')], {},                ['warning 2026-03-09 W2:review.1'],     'checked the day before: only the next step is warned of'],
  [[...lines, checked('2026-03-06')], {},                ['warning 2026-03-06 W2:site-check.1', 'warning 2026-03-10 W2:review.1'], 'checked on the last day: it was due at noon'],
  [[...lines, checked('2026-03-09')], {},                ['warning 2026-03-06 W2:site-check.1', 'warning 2026-03-11 W2:review.1'], 'checked after it: it was due'],
  [[...lines, checked('2026-03-05'), ['2026-03-06', reviewed]], {}, [],                          'all steps early: nothing'],
  [lines, { off: ['2026-03-05'] },                       ['warning 2026-03-09 W2:site-check.1'], 'a holiday moves it on'],
  [lines, { work: ['2026-03-07'], off: ['2026-03-06'] }, ['warning 2026-03-07 W2:site-check.1'], 'a make-up Saturday can be the last day'],
  [[...lines, ['2026-03-05', paused('2026-03-20')]], {}, [],                                     'a pause breaks the step off'],
  [[...lines, ['2026-03-05', paused('2026-03-20')], ['2026-03-10', resumed]], {}, ['warning 2026-03-13 W2:site-check.2'], 'after a pause the step begins anew'],
  [[...lines, ['2026-03-05', decided]], {},              [],                                     'a decision ends every step'],
  [[...lines, ['2026-03-04', { type: 'extended', workingDays: 10, approvedBy: '局长', reasons: '复杂' }]], {}, ['warning 2026-03-06 W2:site-check.1'], 'an extension moves no step'],
]

describe('W2: the last half day of a step', () => {
  ruleTable('W2', rows)
  likeEveryRule('W2', lines)

  it('is due from noon of the last day, or from the minute that a department wants', () => {
    const at = (trigger: object) =>
      judge(lines, { sets: [withOverride({ departmentNo: '18', ruleId: 'W2', trigger })] }).find(
        ({ rule }) => rule.id === 'W2',
      )
    expect(at({})).to.include({ atMinute: 720, dueOn: '2026-03-06', limit: 'step.site-check' })
    expect(at({ fromMinute: 540 })).to.include({ atMinute: 540 })
  })

  it('names the officer who took the step', () => {
    const [alert] = judge([
      ...lines,
      ['2026-03-06', { ...siteChecked('2026-03-06'), ...officer('handling') }],
    ])
    expect(alert!.rule.id).to.equal('W2')
    expect(alert!.responsible).to.deep.equal({ accountId: 'handling-1', name: '王五', post: 'handling' })
  })
})
