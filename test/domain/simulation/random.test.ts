import { expect } from 'chai'
import fc from 'fast-check'
import { Random, totals } from '../../../domain/simulation/random'

describe('Random', () => {
  it('gives the same numbers for the same seeds, on every machine', () => {
    const random = new Random(1, 2, 3)
    const first = Array.from({ length: 5 }, () => random.below(1_000))
    expect(first).to.deep.equal([79, 114, 575, 915, 690])
  })

  it('gives other numbers for other seeds and other orders of them', () => {
    const of = (...seeds: number[]) => new Random(...seeds).next()
    expect(new Set([of(1), of(2), of(1, 0), of(0, 1), of(1, 2), of(2, 1)]).size).to.equal(6)
  })

  it('stays within its bounds and is about even', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const random = new Random(seed)
        const seen = Array.from({ length: 2_000 }, () => random.next())
        expect(Math.min(...seen)).to.be.at.least(0)
        expect(Math.max(...seen)).to.be.below(1)
        expect(seen.reduce((sum, one) => sum + one, 0) / 2_000).to.be.within(0.45, 0.55)
      }),
      { numRuns: 50 },
    )
  })

  it('picks by weight, and never what weighs nothing', () => {
    const random = new Random(9)
    const places = Array.from({ length: 4_000 }, () => random.weighted(totals([1, 0, 3])))
    expect(places).to.not.include(1)
    expect(places.filter(place => place === 2).length / 4_000).to.be.within(0.7, 0.8)
  })

  it('refuses to pick from nothing', () => {
    expect(() => new Random(1).pick([])).to.throw(RangeError)
  })
})
