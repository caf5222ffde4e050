import { expect } from 'chai'
import { civilDate } from '../../../../lib/civilDate'
import { accepted, filed, reviewed, siteChecked } from '../../../support/journal'
import { type Line, type Row, judge, likeEveryRule, ruleTable } from '../../../support/judge'

const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
/** Entered on a day, said to have happened on another. */
const entered = (on: string, happenedOn?: string): Line[] => [
  ...lines,
  [on, { ...(reviewed as object), ...(happenedOn ? { happenedOn: civilDate(happenedOn) } : {}) } as Line[1]],
]
const checked = (on: string, checkedOn: string): Line[] => [...lines, [on, siteChecked(checkedOn)]]

// prettier-ignore
const rows: Row[] = [
  [entered('2026-03-05'), {},                 [],                           'entered as it happened'],
  [entered('2026-03-05', '2026-03-05'), {},   [],                           'said to have happened on the same day'],
  [entered('2026-03-05', '2026-03-04'), {},   [],                           'entered one working day later'],
  [entered('2026-03-05', '2026-03-03'), {},   ['yellow 2026-03-05 Y11:e2'], 'entered two working days later'],
  [entered('2026-03-05', '2026-03-06'), {},   ['yellow 2026-03-05 Y11:e2'], 'said to lie ahead'],
  [entered('2026-03-09', '2026-03-06'), {},   [],                           'a Friday entered on the Monday'],
  [entered('2026-03-10', '2026-03-06'), {},   ['yellow 2026-03-10 Y11:e2'], 'a Friday entered on the Tuesday'],
  [entered('2026-03-10', '2026-03-06'), { off: ['2026-03-09'] }, [],        'a holiday is no day to enter anything'],
  [entered('2026-03-09', '2026-03-06'), { work: ['2026-03-07'] }, ['yellow 2026-03-09 Y11:e2'], 'a make-up Saturday is one'],
  [checked('2026-03-05', '2026-03-05'), {},   [],                           'a site check entered on its day'],
  [checked('2026-03-06', '2026-03-05'), {},   [],                           'a site check entered the next day'],
  [checked('2026-03-09', '2026-03-05'), {},   ['yellow 2026-03-09 Y11:e2'], 'a site check entered two working days later'],
  [checked('2026-03-05', '2026-03-06'), {},   ['yellow 2026-03-05 Y11:e2'], 'a site check before it happened'],
]

describe('Y11: an entry that is late or untrue', () => {
  ruleTable('Y11', rows)
  likeEveryRule('Y11', entered('2026-03-05', '2026-03-03'))

  it('lowers the share of true data, and none of the nine parts', () => {
    const alert = judge(entered('2026-03-05', '2026-03-03')).find(({ rule }) => rule.id === 'Y11')
    expect(alert!.rule.scoredAs).to.equal('data')
  })
})
