import { expect } from 'chai'
import { loadScoring } from '../../../config/loadScoring'
import type { FinishedFacts } from '../../../domain/performance/finishedFacts'
import { type MonthFacts, scoreMonth } from '../../../domain/performance/scoreMonth'
import { civilDate } from '../../../lib/civilDate'

const scoring = loadScoring('config/scoring/scoring-1.yaml')
const finished = (count: number, isEarly = false): FinishedFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    caseNo: `c${index}`,
    itemCode: 'ZZ18012',
    departmentNo: '18',
    finishedOn: civilDate('2026-03-31'),
    isEarly,
    isPromiseMet: true,
    officers: [],
  }))
type Card = MonthFacts['alerts'][number]
const card = (id: string, standing: Card['standing'], more: Partial<Card> = {}): Card => ({
  id,
  caseNo: `case-${id}`,
  itemCode: 'ZZ18012',
  standing,
  scoredAs: 'time-limits',
  triggersOn: civilDate('2026-03-10'),
  responsible: { accountId: 'li', name: '李四', post: 'review' },
  ...more,
})
const month = (more: Partial<MonthFacts>, by = scoring) =>
  scoreMonth({ finished: finished(100), alerts: [], others: [], promiseShorterPercent: null, ...more }, by)
const part = (more: Partial<MonthFacts>, name = 'time-limits') =>
  month(more).parts.find(one => one.part === name)!

describe('scoreMonth, point by point', () => {
  it('tells every part with its full points, and what was taken by which card', () => {
    expect(part({ alerts: [card('b', 'red'), card('a', 'yellow')] })).to.deep.equal({
      part: 'time-limits',
      full: 14,
      score: 0,
      deductions: [
        { points: 5, because: ['a'] },
        { points: 10, because: ['b'] },
      ],
    })
    expect(
      month({})
        .parts.map(({ full }) => full)
        .reduce((sum, full) => sum + full),
    ).to.equal(100)
  })

  it('names the three warnings of a row, in the order of their days and then of their keys', () => {
    const on = (id: string, day: string) => card(id, 'warning', { triggersOn: civilDate(`2026-03-${day}`) })
    const alerts = [
      on('d', '05'),
      on('c', '02'),
      on('b', '03'),
      on('e', '09'),
      on('a', '05'),
      on('f', '10'),
      on('g', '11'),
    ]
    expect(part({ alerts }).deductions).to.deep.equal([
      { points: 3, because: ['c', 'b', 'a'] },
      { points: 3, because: ['d', 'e', 'f'] },
    ])
  })

  it('makes a row of one person only, and of warnings only', () => {
    const by = (accountId: string) => ({ responsible: { accountId, name: '', post: null } })
    expect(
      part({ alerts: [card('a', 'warning'), card('b', 'warning'), card('c', 'warning', by('wang'))] })
        .deductions,
    ).to.deep.equal([])
    expect(
      part({ alerts: [card('a', 'warning'), card('b', 'warning'), card('c', 'yellow')] }).deductions,
    ).to.deep.equal([{ points: 5, because: ['c'] }])
    expect(
      part({ alerts: [card('a', 'warning'), card('b', 'warning'), card('c', 'revoked')] }).deductions,
    ).to.deep.equal([])
    const nobody = { responsible: { accountId: null, name: '', post: 'review' as const } }
    expect(part({ alerts: ['a', 'b', 'c'].map(id => card(id, 'warning', nobody)) }).deductions).to.deep.equal(
      [],
    )
  })

  it('takes other words from their part, and keeps them', () => {
    expect(
      part({ others: [{ part: 'attitude', points: 4, because: '投诉查实' }] }, 'attitude'),
    ).to.deep.equal({
      part: 'attitude',
      full: 10,
      score: 6,
      deductions: [{ points: 4, because: ['投诉查实'] }],
    })
  })

  it('names the cases with untrue data once and in order, and takes nothing of their part', () => {
    const of = (id: string, caseNo: string) => card(id, 'yellow', { scoredAs: 'data', caseNo })
    const score = month({ alerts: [of('1', 'z'), of('2', 'y'), of('3', 'z'), of('4', 'x')] })
    expect(score.data).to.deep.equal({ cases: ['x', 'y', 'z'], points: 3 })
    expect(score.parts.flatMap(({ deductions }) => deductions)).to.deep.equal([])
    expect(month({}).data).to.deep.equal({ cases: [], points: 0 })
    expect(month({ alerts: [card('1', 'warning', { scoredAs: 'data' })] }).data.cases).to.deep.equal([])
    expect(month({ alerts: [card('1', 'revoked', { scoredAs: 'data' })] }).data.cases).to.deep.equal([])
  })

  it('counts the share of untrue data in steps of its own width', () => {
    const wide = { ...scoring, data: { eachPercent: 2, points: 3, pointsAtMost: 20 } }
    const of = (count: number) =>
      month(
        { alerts: Array.from({ length: count }, (_, n) => card(`${n}`, 'yellow', { scoredAs: 'data' })) },
        wide,
      ).data.points
    expect([1, 2, 3, 4, 13, 14].map(of)).to.deep.equal([0, 3, 3, 6, 18, 20])
  })

  it('tells early cases and the promise with their points', () => {
    const score = month({ finished: [...finished(25, true), ...finished(75)], promiseShorterPercent: 41 })
    expect(score.early).to.deep.equal({ cases: 25, points: 2 })
    expect(score.promise).to.deep.equal({ shorterPercent: 41, points: 4 })
    expect(score.finished).to.equal(100)
    expect(month({ finished: [], promiseShorterPercent: null })).to.deep.include({
      early: { cases: 0, points: 0 },
      promise: { shorterPercent: null, points: 0 },
    })
  })

  it('asks of every case whether its promise was kept', () => {
    const [first, ...rest] = finished(100)
    const one = month({ finished: [{ ...first!, isPromiseMet: false }, ...rest], promiseShorterPercent: 90 })
    expect(one.promise.points).to.equal(0)
  })

  it('never falls below nothing, and no further up than its top', () => {
    const low = { ...scoring, data: { eachPercent: 1, points: 200, pointsAtMost: 200 } }
    expect(month({ alerts: [card('1', 'yellow', { scoredAs: 'data' })] }, low)).to.include({
      total: 0,
      grade: 'failed',
    })
    expect(month({ finished: finished(100, true), promiseShorterPercent: 90 })).to.include({
      total: 110,
      grade: 'excellent',
    })
    expect(month({ finished: finished(100, true) }).total).to.equal(110)
    expect(month({ finished: finished(9, true) }).isSampleEnough).to.equal(false)
  })

  it('gives the last grade where no grade is low enough', () => {
    const strict = { ...scoring, grades: scoring.grades.slice(0, 2) }
    const failing = {
      others: [
        { part: 'procedure' as const, points: 14, because: 'x' },
        { part: 'inspection' as const, points: 14, because: 'y' },
      ],
    }
    expect(month(failing, strict)).to.include({ total: 72, grade: 'good' })
  })
})
