import { expect } from 'chai'
import { readRuler } from '../../../domain/clock/ruler'
import { loadRuleSet } from '../../../config/loadRuleSet'
import { civilDate } from '../../../lib/civilDate'
import type { Ruler } from '../../../web/contract/cases'
import { countDaysOf } from '../../../web/shared/alerts/card/countDaysOf'
import { limitOfAlert } from '../../../web/shared/alerts/card/limitOfAlert'
import en from '../../../web/shared/texts/en.json'
import zh from '../../../web/shared/texts/zh-CN.json'
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
describe('limitOfAlert', () => {
  const ruler = rulerOf('2026-03-20', neglected)
  const rows = [
    ['the law’s limit, on its day', 'passed', 'licence.decision', '2026-03-17', 'licence.decision'],
    ['the promise, on its day', 'near', 'licence.promised', '2026-03-12', 'licence.promised'],
    ['nothing falls due on that day any more', 'passed', 'licence.decision', '2026-03-18', undefined],
    ['a defect of procedure is about no limit', 'defect', undefined, '2026-03-17', undefined],
    ['a yellow card’s own day by chance', 'uncorrected', 'licence.decision', '2026-03-17', undefined],
  ] as const
  for (const [sentence, when, limit, dueOn, code] of rows) {
    it(sentence, () =>
      expect(limitOfAlert({ dueOn, when, ...(limit ? { limit } : {}) }, ruler)?.code).to.equal(code),
    )
  }
})

describe('the statement of a record', () => {
  const { rules } = loadRuleSet('config/supervision/rules-1.yaml')
  for (const { id, trigger } of rules) {
    it(`has words for ${id}, which speaks when ${trigger.when}`, () => {
      const key = trigger.when === 'last-day' ? 'near' : trigger.when
      for (const { statement } of [zh, en]) expect(statement[key]).to.match(/\{\{level\}\}/)
    })
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
