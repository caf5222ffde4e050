import { expect } from 'chai'
import fc from 'fast-check'
import { OrderedIndex } from '../../../adapters/memory/orderedIndex'
import { copied } from '../../../adapters/memory/copied'

describe('OrderedIndex', () => {
  it('holds what a sorted set holds, whatever is added and removed', () => {
    const step = fc.tuple(fc.boolean(), fc.nat(3_000))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4_000, size: 'max' }), steps => {
        const index = new OrderedIndex()
        const plain = new Set<string>()
        for (const [isAdded, number] of steps) {
          const key = String(number).padStart(5, '0')
          if (isAdded) plain.add(key)
          else plain.delete(key)
          if (isAdded) index.add(key)
          else index.remove(key)
        }
        const sorted = [...plain].sort()
        expect([...index.ascending()]).to.deep.equal(sorted)
        expect([...index.ascending('01500')]).to.deep.equal(sorted.filter(key => key >= '01500'))
        expect([...index.descending()]).to.deep.equal(sorted.toReversed())
        expect([...index.descending('01500')]).to.deep.equal(sorted.filter(key => key < '01500').toReversed())
        expect(index.size).to.equal(sorted.length)
      }),
      { numRuns: 30 },
    )
  })
})

describe('copied', () => {
  it('gives what structuredClone gives for every plain value', () => {
    fc.assert(
      fc.property(fc.object({ withNullPrototype: false, withDate: true }), value => {
        expect(copied(value)).to.deep.equal(structuredClone(value))
      }),
    )
    expect(copied(JSON.parse('{"__proto__":{"a":1}}'))).to.have.own.property('__proto__')
  })

  it('shares nothing that can be changed', () => {
    const value = { list: [{ day: new Date(0) }], absent: undefined }
    const copy = copied(value)
    expect(copy).to.have.property('absent', undefined)
    expect(copy.list[0]).to.not.equal(value.list[0])
    expect(copy.list[0]!.day).to.not.equal(value.list[0]!.day)
    expect(copy.list[0]!.day.getTime()).to.equal(0)
  })
})
