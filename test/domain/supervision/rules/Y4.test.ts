import { expect } from 'chai'
import { limit } from '../../../support/item'
import { accepted, decided, filed, paused, resumed } from '../../../support/journal'
import {
  type Line,
  type Row,
  judge,
  likeEveryRule,
  ruleTable,
  withLimits,
  withOverride,
} from '../../../support/judge'

// accepted on Tuesday 2026-03-03; promised in seven working days: 2026-03-12; by law in ten: 2026-03-17
const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const promised = (length: number) => ({ item: withLimits(limit('licence.promised', length)) })
const more = (days: number) => ({
  sets: [withOverride({ departmentNo: '18', ruleId: 'Y4', trigger: { moreThanWorkingDays: days } })],
})
const withdrawn = { type: 'withdrawn', reasons: '不办了' } as const

// prettier-ignore
const rows: Row[] = [
  [lines, {},                                ['yellow 2026-03-13 Y4:1'], 'the promise is broken on the day after its last'],
  [[...lines, ['2026-03-11', decided]], {},  [],                         'decided the day before the last'],
  [[...lines, ['2026-03-12', decided]], {},  [],                         'decided on the last day'],
  [[...lines, ['2026-03-13', decided]], {},  ['yellow 2026-03-13 Y4:1'], 'decided on the day after'],
  [[...lines, ['2026-03-20', decided]], {},  ['yellow 2026-03-13 Y4:1'], 'over the law too: the promise was broken first, and that card stays'],
  [[...lines, ['2026-03-12', withdrawn]], {}, [],                        'withdrawn on the last day'],
  [[...lines, ['2026-03-13', withdrawn]], {}, ['yellow 2026-03-13 Y4:1'], 'withdrawn when it was late already'],
  [lines, promised(9),                       ['yellow 2026-03-17 Y4:1'], 'the law still has a day: the promise speaks'],
  [lines, promised(10),                      [],                         'the promise is the law: R1 speaks'],
  [[...lines, ['2026-03-17', decided]], promised(10), [],                'both kept on their last day'],
  [lines, { off: ['2026-03-12'] },           ['yellow 2026-03-14 Y4:1'], 'a holiday moves it on'],
  [[...lines, ['2026-03-05', paused('2026-03-20')], ['2026-03-10', resumed]], {}, ['yellow 2026-03-18 Y4:1'], 'a pause moves it by what it covers'],
  [[...lines, ['2026-03-11', paused('2026-04-20')]], {}, [],             'a clock that stands still makes nobody late'],
  [[...lines, ['2026-03-13', paused('2026-04-20')]], {}, ['yellow 2026-03-13 Y4:1'], 'a pause comes too late for a promise that is broken'],
  [[...lines, ['2026-03-12', paused('2026-03-20')], ['2026-03-17', resumed]], {}, ['yellow 2026-03-18 Y4:1'], 'stopped on the last day: broken on the day after it went on, and not while it stood still'],
  [[...lines, ['2026-03-12', paused('2026-03-20')], ['2026-03-17', resumed], ['2026-03-17', decided]], {}, [], 'stopped on the last day, decided when it goes on'],
  [[...lines, ['2026-03-12', paused('2026-03-20')], ['2026-03-17', resumed], ['2026-03-18', decided]], {}, ['yellow 2026-03-18 Y4:1'], 'stopped on the last day, decided a day too late'],
  [[...lines, ['2026-03-12', paused('2026-03-20')], ['2026-03-16', withdrawn]], {}, [], 'stopped on the last day, withdrawn while it stands still'],
  [[...lines, ['2026-03-12', paused('2026-03-20')], ['2026-03-16', resumed], ['2026-03-16', paused('2026-03-20')], ['2026-03-18', resumed]], {}, ['yellow 2026-03-19 Y4:1'], 'stopped on the last day, and once more on the day on which it went on'],
  [[...lines, ['2026-03-12', paused('2026-03-20')], ['2026-03-17', resumed]], more(1), ['yellow 2026-03-19 Y4:1'], 'stopped on the last day: the day of grace begins when it goes on'],
  [[...lines, ['2026-03-09', paused('2026-03-20')], ['2026-03-11', resumed]], more(1), ['yellow 2026-03-18 Y4:1'], 'a day of grace after a limit that a pause has moved'],
  [[...lines, ['2026-03-06', { type: 'extended', workingDays: 10, approvedBy: '局长', reasons: '复杂' }]], {}, ['yellow 2026-03-13 Y4:1'], 'an extension of the law moves no promise'],
  [lines, more(1),                           ['yellow 2026-03-14 Y4:1'], 'one day of grace: a Saturday after the Friday'],
  [lines, more(2),                           ['yellow 2026-03-17 Y4:1'], 'two days of grace pass over the weekend'],
  [lines, more(3),                           [],                         'so much grace that the law speaks first'],
]

describe('Y4: the promised limit is passed', () => {
  ruleTable('Y4', rows)
  likeEveryRule('Y4', lines)

  it('keeps the last day of the promise, whatever the grace', () => {
    const of = (court: object) => judge(lines, court).find(({ rule }) => rule.id === 'Y4')!.dueOn
    expect(of({})).to.equal('2026-03-12')
    expect(of(more(2))).to.equal('2026-03-12')
  })
})
