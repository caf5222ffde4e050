import { expect } from 'chai'
import fc from 'fast-check'
import { isCitizenId, isCreditCode } from '../../lib/idNumbers'

describe('isCitizenId', () => {
  const rows: [string, boolean, string][] = [
    ['11010519491231002X', true, 'the example of the standard, with check character X'],
    ['440524188001010014', true, 'the other example of the standard'],
    ['110105194912310021', false, 'another check character'],
    ['11010519491231002x', false, 'a small x: callers write it large first'],
    ['11010519491331002X', false, 'a thirteenth month'],
    ['110105190002290027', false, '29 February of a year that has none'],
    ['01010519491231002X', false, 'no area begins with 0'],
    ['110105491231002', false, 'the old form of 15 digits'],
    ['11010519491231002X ', false, 'one space too many'],
    ['', false, 'nothing'],
  ]
  for (const [text, expected, why] of rows) {
    it(`${expected ? 'takes' : 'refuses'} ${text || '(nothing)'}: ${why}`, () =>
      expect(isCitizenId(text)).to.equal(expected))
  }

  it('notices every single wrong digit', () => {
    const valid = '11010519491231002X'
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        const changed = `${valid.slice(0, at)}${digit}${valid.slice(at + 1)}`
        return isCitizenId(changed) === (changed === valid)
      }),
    )
  })
})

describe('isCreditCode', () => {
  const rows: [string, boolean, string][] = [
    ['914403001922038216', true, 'digits only'],
    ['9144030071526726XG', true, 'X as a value, G as the check'],
    ['91110000710925462X', true, 'X as the check'],
    ['91350100M000100Y43', true, 'letters inside'],
    ['914403001922038217', false, 'another check character'],
    ['9144O3001922038216', false, 'the letter O is not in the set'],
    ['91350100m000100Y43', false, 'small letters: callers write them large first'],
    ['11010519491231002X', false, 'the number of a citizen'],
    ['D2143569-X', false, 'the old code of an organisation'],
    ['', false, 'nothing'],
  ]
  for (const [text, expected, why] of rows) {
    it(`${expected ? 'takes' : 'refuses'} ${text || '(nothing)'}: ${why}`, () =>
      expect(isCreditCode(text)).to.equal(expected))
  }

  it('takes exactly one check character for any first seventeen', () => {
    const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    const part = fc.array(fc.constantFrom(...characters), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(part, organisation => {
        const head = `91440300${organisation.join('')}`
        return [...characters].filter(check => isCreditCode(head + check)).length === 1
      }),
    )
  })
})
