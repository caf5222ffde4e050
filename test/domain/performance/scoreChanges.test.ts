import { expect } from 'chai'
import { loadScoring } from '../../../config/loadScoring'
import { scoreChanges } from '../../../domain/performance/scoreChanges'
import { type MonthFacts, scoreMonth } from '../../../domain/performance/scoreMonth'
import { civilDate } from '../../../lib/civilDate'

const scoring = loadScoring('config/scoring/scoring-1.yaml')
const month = (more: Partial<MonthFacts>) =>
  scoreMonth({ finished: [], alerts: [], others: [], promiseShorterPercent: null, ...more }, scoring)
const card = (
  id: string,
  more: Partial<MonthFacts['alerts'][number]> = {},
): MonthFacts['alerts'][number] => ({
  id,
  caseNo: `case-${id}`,
  itemCode: 'ZZ18012',
  standing: 'yellow',
  scoredAs: 'time-limits',
  triggersOn: civilDate('2026-03-10'),
  responsible: null,
  ...more,
})

describe('scoreChanges', () => {
  it('is silent about what stayed as it was', () =>
    expect(scoreChanges(month({ alerts: [card('a')] }), month({ alerts: [card('a')] }))).to.deep.equal([]))

  it('names the part, its old and new points, and the card that went', () => {
    const before = month({ alerts: [card('a'), card('b')] })
    const after = month({ alerts: [card('a'), card('b', { standing: 'revoked' })] })
    expect(scoreChanges(before, after)).to.deep.equal([
      { what: 'time-limits', before: 4, after: 9, gone: ['b'], added: [] },
    ])
  })

  it('tells a card that came though the part had nothing left to lose', () => {
    const red = (id: string) => card(id, { standing: 'red' })
    const changes = scoreChanges(
      month({ alerts: [red('a'), red('b')] }),
      month({ alerts: [red('a'), red('b'), red('c')] }),
    )
    expect(changes).to.deep.equal([{ what: 'time-limits', before: 0, after: 0, gone: [], added: ['c'] }])
  })

  it('counts from nothing a part that the earlier version did not have', () => {
    const whole = month({ alerts: [card('a')] })
    const without = { ...whole, parts: whole.parts.filter(({ part }) => part !== 'time-limits') }
    const { score } = whole.parts.find(({ part }) => part === 'time-limits')!
    expect(scoreChanges(without, whole)).to.deep.equal([
      { what: 'time-limits', before: 0, after: score, gone: [], added: ['a'] },
    ])
  })

  it('tells that data were put right', () => {
    const wrong = month({ alerts: [card('x', { scoredAs: 'data' })] })
    expect(scoreChanges(wrong, month({}))).to.deep.equal([
      { what: 'data', before: -wrong.data.points, after: 0, gone: ['case-x'], added: [] },
    ])
    expect(wrong.data.points).to.be.greaterThan(0)
  })

  it('tells bonuses, data and numbers beside the parts, what was taken as less than nothing', () => {
    const finished = Array.from({ length: 20 }, (_, n) => ({
      caseNo: `c${n}`,
      itemCode: 'ZZ18012',
      departmentNo: '18',
      finishedOn: civilDate('2026-03-31'),
      isEarly: true,
      isPromiseMet: true,
      officers: [],
    }))
    const after = month({ finished, alerts: [card('x', { scoredAs: 'data' })], promiseShorterPercent: 30 })
    expect(scoreChanges(month({}), after)).to.deep.equal([
      { what: 'early', before: 0, after: 10, gone: [], added: [] },
      { what: 'promise', before: 0, after: 3, gone: [], added: [] },
      { what: 'data', before: 0, after: -5, gone: [], added: ['case-x'] },
      { what: 'finished', before: 0, after: 20, gone: [], added: [] },
      { what: 'on-time', before: 0, after: 20, gone: [], added: [] },
    ])
  })
})
