import { expect } from 'chai'
import { caseNumber, isCaseNumber } from '../../../domain/case/caseNumber'
import { civilDate } from '../../../lib/civilDate'

const day = civilDate('2026-11-23')

describe('caseNumber, character by character', () => {
  it('is city, department, item, day, sequence and check', () => {
    const number = caseNumber('ZZ18012', day, 42)
    expect(number.slice(0, 24)).to.equal('410100180122026112300042')
  })

  it('ends with the check character of GB 32100, worked out here once more', () => {
    const charset = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    for (const sequence of [
      1,
      2,
      3,
      7,
      99,
      1_234,
      54_321,
      99_999,
      ...Array.from({ length: 200 }, (_, n) => 300 + n),
    ]) {
      const number = caseNumber('ZZ18012', day, sequence)
      const exact = Array.from(number.slice(0, 24)).reduce(
        (total, digit, at) => (total + BigInt(digit) * 3n ** BigInt(at)) % 31n,
        0n,
      )
      expect(number[24]).to.equal(charset[Number((31n - exact) % 31n)])
      expect(isCaseNumber(number)).to.equal(true)
    }
  })

  it('has every character of the set as its check, in the long run', () => {
    const seen = new Set(Array.from({ length: 2_000 }, (_, n) => caseNumber('ZZ18012', day, n + 1)[24]))
    expect([...seen].sort().join('')).to.equal('0123456789ABCDEFGHJKLMNPQRTUWXY')
  })

  // prettier-ignore
  const sequences = [
    [0,       false, 'none is no number of a day'],
    [1,       true,  'the first of a day'],
    [99_999,  true,  'the last that five digits hold'],
    [100_000, false, 'one more'],
  ] as const
  for (const [sequence, isInRange, because] of sequences) {
    it(`${sequence}: ${because}`, () => {
      const make = () => caseNumber('ZZ18012', day, sequence)
      if (isInRange) expect(make()).to.have.length(25)
      else expect(make).to.throw(RangeError, `daily sequence out of range: ${sequence}`)
    })
  }

  it('refuses a character after a check that is a digit itself', () => {
    const numbers = Array.from({ length: 60 }, (_, n) => caseNumber('ZZ18012', day, n + 1))
    const ofDigits = numbers.filter(number => /^\d+$/.test(number))
    expect(ofDigits.length).to.be.greaterThan(0)
    for (const number of ofDigits) expect(isCaseNumber(`${number}7`), number).to.equal(false)
  })

  it('refuses what is too long, too short or no number', () => {
    const number = caseNumber('ZZ18012', day, 42)
    for (const text of [
      '',
      number.slice(1),
      `${number}0`,
      `0${number}`,
      ` ${number}`,
      `${number}\n`,
      number.toLowerCase().replace(/.$/, 'a'),
      `A${number.slice(1)}`,
    ]) {
      expect(isCaseNumber(text), JSON.stringify(text)).to.equal(false)
    }
  })
})
