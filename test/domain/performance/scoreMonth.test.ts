import { expect } from 'chai'
import fc from 'fast-check'
import { loadScoring } from '../../../config/loadScoring'
import type { FinishedFacts } from '../../../domain/performance/finishedFacts'
import { type MonthFacts, gradeOf, scoreMonth } from '../../../domain/performance/scoreMonth'
import { scorePeriod } from '../../../domain/performance/scorePeriod'
import type { AlertLevel } from '../../../domain/supervision/ruleSet'
import type { ScoredAs } from '../../../domain/supervision/scorePart'
import { civilDate } from '../../../lib/civilDate'

const scoring = loadScoring('config/scoring/scoring-1.yaml')

const finished = (count: number, early = 0, more: Partial<FinishedFacts> = {}): FinishedFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    caseNo: `c${index}`,
    itemCode: 'ZZ18012',
    departmentNo: '18',
    finishedOn: civilDate('2026-03-31'),
    isEarly: index < early,
    isPromiseMet: true,
    officers: [],
    ...more,
  }))
let count = 0
const card = (
  standing: AlertLevel | 'revoked',
  scoredAs: ScoredAs,
  more: Partial<MonthFacts['alerts'][number]> = {},
) => ({
  id: `a${(count += 1)}`,
  caseNo: `c${count}`,
  itemCode: 'ZZ18012',
  standing,
  scoredAs,
  triggersOn: civilDate('2026-03-10'),
  responsible: { accountId: 'li', name: '李四', post: 'review' as const },
  ...more,
})
const month = (more: Partial<MonthFacts> = {}): MonthFacts => ({
  finished: finished(200),
  alerts: [],
  others: [],
  promiseShorterPercent: null,
  ...more,
})
const of = (more: Partial<MonthFacts>) => scoreMonth(month(more), scoring)
const repeat = <T>(n: number, make: (index: number) => T) =>
  Array.from({ length: n }, (_, index) => make(index))

describe('scoreMonth', () => {
  it('takes as many points for each further step as the rules say', () => {
    const generous = { ...scoring, early: { ...scoring.early, pointsEach: 2 } }
    expect(scoreMonth(month({ finished: finished(200, 60) }), generous).early.points).to.equal(5)
  })

  it('the worked example of domain.md §3.2 is 87, good', () => {
    const score = of({
      finished: finished(200, 60),
      alerts: [
        card('yellow', 'time-limits'),
        card('yellow', 'time-limits'),
        card('red', 'fees'),
        ...repeat(3, () => card('yellow', 'data')),
      ],
      promiseShorterPercent: 30,
    })

    expect(score).to.include({ total: 87, grade: 'good', isSampleEnough: true })
    expect(score.parts.map(({ score: points }) => points)).to.deep.equal([10, 14, 4, 0, 10, 10, 14, 10, 10])
    expect([score.early.points, score.promise.points, score.data.points]).to.deep.equal([3, 3, 1])
  })

  // prettier-ignore
  const rows: [facts: Partial<MonthFacts>, total: number, because: string][] = [
    [{},                                                                       100, 'nothing done wrong is a hundred'],
    [{ alerts: [card('yellow', 'procedure')] },                                 95, 'a yellow card takes five'],
    [{ alerts: [card('red', 'procedure')] },                                    90, 'a red card takes ten'],
    [{ alerts: [card('warning', 'time-limits')] },                             100, 'a warning takes nothing'],
    [{ alerts: [card('revoked', 'time-limits')] },                             100, 'a revoked card takes nothing'],
    [{ alerts: repeat(2, () => card('red', 'procedure')) },                     86, 'a part falls to nothing and no further'],
    [{ alerts: repeat(2, () => card('warning', 'time-limits')) },              100, 'two warnings are no row'],
    [{ alerts: repeat(3, () => card('warning', 'time-limits')) },               97, 'three warnings in a row take three'],
    [{ alerts: repeat(5, () => card('warning', 'time-limits')) },               97, 'five are one row and two more'],
    [{ alerts: repeat(6, () => card('warning', 'time-limits')) },               94, 'six are two rows'],
    [{ alerts: [...repeat(2, () => card('warning', 'time-limits')), card('warning', 'time-limits', { itemCode: 'x' })] }, 100, 'another item is another row'],
    [{ alerts: repeat(3, () => card('warning', 'time-limits', { responsible: null })) }, 100, 'nobody has no row'],
    [{ finished: finished(200, 19) },                                          100, 'fewer than ten in a hundred early is no bonus'],
    [{ finished: finished(200, 20) },                                          101, 'ten in a hundred early is one point'],
    [{ finished: finished(200, 39) },                                          101, 'not yet twenty'],
    [{ finished: finished(200, 40) },                                          102, 'twenty is two'],
    [{ promiseShorterPercent: 29 },                                            100, 'a promise not thirty in a hundred shorter'],
    [{ promiseShorterPercent: 30 },                                            103, 'thirty is three points'],
    [{ promiseShorterPercent: 49 },                                            104, 'forty is four'],
    [{ promiseShorterPercent: 90, finished: finished(200, 0, { isPromiseMet: false }) }, 100, 'a promise that is not kept earns nothing'],
    [{ promiseShorterPercent: 90, finished: finished(200, 200) },              110, 'never more than a hundred and ten'],
    [{ alerts: [card('yellow', 'data')] },                                     100, 'half a percent of untrue data'],
    [{ alerts: repeat(2, () => card('yellow', 'data')) },                       99, 'one percent takes one'],
    [{ alerts: repeat(9, () => card('yellow', 'data')) },                       96, 'four and a half take four'],
    [{ alerts: repeat(40, () => card('yellow', 'data')) },                      95, 'five at most'],
    [{ alerts: repeat(4, () => card('yellow', 'data', { caseNo: 'same' })) },  100, 'one case is one case, whatever is wrong in it'],
    [{ others: [{ part: 'attitude', points: 4, because: '投诉查实' }] },        96, 'an upheld complaint is taken from its part'],
    [{ others: [{ part: 'attitude', points: 40, because: '投诉查实' }] },       90, 'and from that part alone'],
  ]
  for (const [facts, total, because] of rows) {
    it(`${total}: ${because}`, () => expect(of(facts).total).to.equal(total))
  }

  it('ten finished cases are a sample, nine are not', () => {
    expect(of({ finished: finished(10) }).isSampleEnough).to.equal(true)
    expect(of({ finished: finished(9) }).isSampleEnough).to.equal(false)
  })

  it('an empty month with untrue data is as bad as it can be, and divides by nothing', () => {
    expect(of({ finished: [], alerts: [card('yellow', 'data')] })).to.include({
      total: 95,
      isSampleEnough: false,
    })
  })

  for (const [total, grade] of [
    [90, 'excellent'],
    [89.99, 'good'],
    [80, 'good'],
    [79, 'passed'],
    [60, 'passed'],
    [59, 'failed'],
    [0, 'failed'],
  ] as const) {
    it(`${total} is ${grade}`, () => expect(gradeOf(total, scoring)).to.equal(grade))
  }

  const anyCard = fc
    .record({
      standing: fc.constantFrom('warning', 'yellow', 'red', 'revoked' as const),
      scoredAs: fc.constantFrom('procedure', 'time-limits', 'fees', 'data' as const),
      who: fc.constantFrom('li', 'wang'),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ standing, scoredAs, who, day }) =>
      card(standing as AlertLevel, scoredAs as ScoredAs, {
        triggersOn: civilDate(`2026-03-${String(day).padStart(2, '0')}`),
        responsible: { accountId: who, name: who, post: 'review' },
      }),
    )

  it('the order of the cards does not matter, a revoked one changes nothing, and each point has its reason', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 12 }), alerts => {
        const score = of({ alerts })
        expect(of({ alerts: [...alerts].reverse() })).to.deep.equal(score)
        expect(of({ alerts: alerts.filter(({ standing }) => standing !== 'revoked') })).to.deep.equal(score)
        for (const { full, score: points, deductions } of score.parts) {
          const taken = deductions.reduce((sum, one) => sum + one.points, 0)
          expect(points).to.equal(Math.max(0, full - taken))
          for (const { because } of deductions) expect(because.length).to.be.greaterThan(0)
        }
      }),
    )
  })
})

describe('scorePeriod', () => {
  const of = (total: number, isSampleEnough = true) => ({ total, isSampleEnough })

  it('is the mean of the months, and months without a sample are passed over', () => {
    expect(scorePeriod([of(90), of(85), of(10, false), of(86)], [], scoring)).to.deep.equal({
      months: 3,
      mean: 87,
      discipline: 0,
      total: 87,
      grade: 'good',
    })
    expect(scorePeriod([of(90), of(85), of(85)], [], scoring)?.mean).to.equal(86.67)
    expect(scorePeriod([of(10, false)], [], scoring)).to.equal(undefined)
  })

  it('takes the points for discipline once, and never goes below nothing', () => {
    expect(scorePeriod([of(100)], ['warning', 'demerit'], scoring)).to.include({
      discipline: 25,
      total: 75,
      grade: 'passed',
    })
    expect(scorePeriod([of(60)], ['dismissal', 'removal'], scoring)).to.include({ total: 0, grade: 'failed' })
  })
})
