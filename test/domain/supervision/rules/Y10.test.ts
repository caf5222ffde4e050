import { limit } from '../../../support/item'
import { accepted, decided, filed, paused, resumed } from '../../../support/journal'
import {
  type Line,
  type Row,
  likeEveryRule,
  ruleTable,
  withLimits,
  withOverride,
} from '../../../support/judge'

// accepted on Tuesday 2026-03-03; to be reported up in five working days: 2026-03-10
const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const lower = { item: withLimits(limit('licence.first-review', 5)) }
const reported = (on: string): Line => [on, { type: 'reportedUp', to: '省厅', opinion: '同意' }]

// prettier-ignore
const rows: Row[] = [
  [lines, {},                                     [],                          'an item without a first review has none to be late with'],
  [lines, lower,                                  ['yellow 2026-03-11 Y10:1'], 'not reported: late on the day after the fifth'],
  [[...lines, reported('2026-03-09')], lower,     [],                          'reported the day before the last'],
  [[...lines, reported('2026-03-10')], lower,     [],                          'reported on the last day'],
  [[...lines, reported('2026-03-11')], lower,     ['yellow 2026-03-11 Y10:1'], 'reported on the day after'],
  [[...lines, ['2026-03-10', decided]], lower,    [],                          'decided here in time: nothing to report'],
  [lines, { ...lower, off: ['2026-03-09'] },      ['yellow 2026-03-12 Y10:1'], 'a holiday moves it on'],
  [[...lines, ['2026-03-05', paused('2026-03-20')], ['2026-03-10', resumed]], lower, ['yellow 2026-03-14 Y10:1'], 'a pause moves it by what it covers'],
  [[...lines, ['2026-03-10', paused('2026-04-20')]], lower, [],                'a clock that stands still makes nobody late'],
  [lines, { ...lower, sets: [withOverride({ departmentNo: '18', ruleId: 'Y10', trigger: { moreThanWorkingDays: 1 } })] }, ['yellow 2026-03-12 Y10:1'], 'one day of grace'],
]

describe('Y10: the report to the upper organ is late', () => {
  ruleTable('Y10', rows)
  likeEveryRule('Y10', lines, lower)
})
