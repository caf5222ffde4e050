import { limit } from '../../../support/item'
import { accepted, decided, filed, paused, resumed, reviewed, siteChecked } from '../../../support/journal'
import {
  type Line,
  type Row,
  likeEveryRule,
  ruleTable,
  withLimits,
  withOverride,
} from '../../../support/judge'

// accepted on Tuesday 2026-03-03; site check in three days: 2026-03-06, a Friday
const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const checked = (on: string): Line => [on, siteChecked(on)]
const promised = (length: number) => ({ item: withLimits(limit('licence.promised', length)) })
const more = (days: number) => ({
  sets: [withOverride({ departmentNo: '18', ruleId: 'Y1', trigger: { moreThanWorkingDays: days } })],
})

// prettier-ignore
const rows: Row[] = [
  [lines, {},                              ['yellow 2026-03-07 Y1:site-check.1'], 'a step is late on the day after its last, be it a Saturday'],
  [[...lines, checked('2026-03-05'), ['2026-03-06', reviewed]], {}, [],           'taken the day before: no card'],
  [[...lines, checked('2026-03-06'), ['2026-03-09', reviewed]], {}, [],           'taken on the last day: no card'],
  [[...lines, checked('2026-03-07'), ['2026-03-09', reviewed]], {}, ['yellow 2026-03-07 Y1:site-check.1'], 'taken on the day after: a card'],
  [[...lines, checked('2026-03-05')], {},  ['yellow 2026-03-10 Y1:review.1'],     'the next step is held to its own days'],
  [[...lines, checked('2026-03-09')], {},  ['yellow 2026-03-07 Y1:site-check.1', 'yellow 2026-03-12 Y1:review.1'], 'two late steps are two cards'],
  [lines, { off: ['2026-03-06'] },         ['yellow 2026-03-10 Y1:site-check.1'], 'a holiday moves it on'],
  [lines, promised(3),                     [],                                    'the promise has run out on the same day: Y4 speaks'],
  [lines, promised(2),                     [],                                    'the promise ran out before: Y4 speaks'],
  [lines, promised(4),                     ['yellow 2026-03-07 Y1:site-check.1'], 'the promise still has a day'],
  [[...lines, ['2026-03-06', decided]], promised(3), [],                          'a decision in time ends step and promise'],
  [[...lines, ['2026-03-06', paused('2026-03-20')]], {}, [],                      'broken off by a pause on its last day: no card'],
  [[...lines, ['2026-03-07', paused('2026-03-20')]], {}, ['yellow 2026-03-07 Y1:site-check.1'], 'a pause comes too late for a step that is late'],
  [[...lines, ['2026-03-05', paused('2026-03-20')], ['2026-03-10', resumed]], {}, ['yellow 2026-03-14 Y1:site-check.2'], 'after a pause the step has its full days again'],
  [lines, more(1),                         ['yellow 2026-03-10 Y1:site-check.1'], 'with one day of grace'],
  [[...lines, checked('2026-03-09'), ['2026-03-10', reviewed]], more(1), [],      'with one day of grace: taken on the last day of it'],
]

describe('Y1: a step is late while the promise holds', () => {
  ruleTable('Y1', rows)
  likeEveryRule('Y1', lines)
})
