import { expect } from 'chai'
import { readRuler } from '../../../domain/clock/ruler'
import { civilDate } from '../../../lib/civilDate'
import type { Ruler } from '../../../web/contract/cases'
import { countDaysOf } from '../../../web/inspector/alert/countDaysOf'
import { limitOfAlert } from '../../../web/inspector/alert/limitOfAlert'
import { calendarWith } from '../../support/calendar'
import { testItem } from '../../support/item'
import {
  accepted,
  filed,
  journalOf,
  paused,
  resumed,
  siteChecked,
  supplementRequested,
} from '../../support/journal'

type Journal = Parameters<typeof readRuler>[0]
const rulerOf = (asOf: string, journal: Journal, off: string[] = []): Ruler => {
  const { dues, ...ruler } = readRuler(journal, testItem, calendarWith({ off }), civilDate(asOf))
  return { ...ruler, dues: dues.map(due => ({ ...due, name: due.code })), segments: [], why: {} }
}

// 2026-03-02 is a Monday
const neglected = journalOf(['2026-03-02', filed('2026-03-02')], ['2026-03-03', accepted('2026-03-03')])
const reviewedByExperts = journalOf(
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
  ['2026-03-04', siteChecked('2026-03-04')],
  ['2026-03-05', paused('2026-03-12')],
  ['2026-03-10', resumed],
)
const record = (rule: string, level: 'warning' | 'yellow' | 'red', dueOn: string, triggersOn: string) => ({
  id: `no:${rule}:1`,
  level,
  dueOn,
  triggersOn,
})

describe('limitOfAlert', () => {
  const ruler = rulerOf('2026-03-20', neglected)
  const rows: [string, ReturnType<typeof record>, string | undefined][] = [
    [
      'a red card on the last day of the law is about the law',
      record('R1', 'red', '2026-03-17', '2026-03-18'),
      'licence.decision',
    ],
    [
      'a yellow card on the last day of the promise is about the promise',
      record('Y4', 'yellow', '2026-03-12', '2026-03-13'),
      'licence.promised',
    ],
    [
      'a warning speaks of a day that is still to come',
      record('W1', 'warning', '2026-03-12', '2026-03-10'),
      'licence.promised',
    ],
    [
      'a limit that was kept is passed by nobody',
      record('Y2', 'yellow', '2026-03-09', '2026-03-10'),
      undefined,
    ],
    [
      'a day on which nothing falls due any more has no limit',
      record('R1', 'red', '2026-03-18', '2026-03-19'),
      undefined,
    ],
    [
      'the second running is not the first',
      { ...record('R1', 'red', '2026-03-17', '2026-03-18'), id: 'no:R1:2' },
      undefined,
    ],
  ]
  for (const [sentence, alert, code] of rows) {
    it(sentence, () => expect(limitOfAlert(alert, ruler)?.code).to.equal(code))
  }
})

describe('countDaysOf', () => {
  const of = (ruler: Ruler, code: string) =>
    countDaysOf(
      ruler.dues.find(due => due.code === code)!,
      ruler,
    )

  it('counts as many working days as the limit has, and names the weekends between', () => {
    expect(of(rulerOf('2026-03-20', neglected), 'licence.decision')).to.deep.equal({
      counted: 10,
      excluded: [{ kind: 'weekend', details: [], days: 4 }],
    })
  })

  it('names a holiday once, with all its days', () => {
    const ruler = rulerOf('2026-03-20', neglected, ['2026-03-05', '2026-03-06'])
    expect(of(ruler, 'licence.promised')?.excluded).to.deep.equal([
      { kind: 'holiday', details: ['节日'], days: 2 },
      { kind: 'weekend', details: [], days: 4 },
    ])
  })

  it('names the ground of a pause, and counts its rest days as part of it', () => {
    const groups = of(rulerOf('2026-03-20', reviewedByExperts), 'licence.decision')
    expect(groups).to.deep.equal({
      counted: 10,
      excluded: [
        { kind: 'paused', details: ['专家评审'], days: 5 },
        { kind: 'weekend', details: [], days: 2 },
      ],
    })
  })

  it('says nothing rather than a wrong number where the ruler reads the days for another clock', () => {
    // the days with the applicant are counted for nobody, though a limit of his runs on them
    const supplementing = journalOf(['2026-03-02', filed('2026-03-02')], ['2026-03-03', supplementRequested])
    expect(of(rulerOf('2026-03-20', supplementing), 'supplement.reply')).to.equal(undefined)
  })
})
