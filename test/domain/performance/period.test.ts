import { expect } from 'chai'
import { isPeriod, isYear, monthsOfPeriod } from '../../../domain/performance/period'

describe('a period', () => {
  // prettier-ignore
  const names: [string, isNamed: boolean][] = [
    ['2026', true], ['2026-H1', true], ['2026-H2', true],
    ['2026-H3', false], ['2026-H', false], ['2026-03', false], ['226', false], ['20260', false],
    ['2026-H1x', false], ['x2026-H1', false], ['', false],
  ]
  for (const [text, isNamed] of names)
    it(`“${text}” ${isNamed ? 'is one' : 'is none'}`, () => expect(isPeriod(text)).to.equal(isNamed))

  it('is a year by its name', () => expect(['2026', '2026-H1'].map(isYear)).to.deep.equal([true, false]))

  const months = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => `2026-${String(from + n).padStart(2, '0')}`)
  it('has its months, the earliest first', () => {
    expect(monthsOfPeriod('2026')).to.deep.equal(months(1, 12))
    expect(monthsOfPeriod('2026-H1')).to.deep.equal(months(1, 6))
    expect(monthsOfPeriod('2026-H2')).to.deep.equal(months(7, 12))
  })
})
