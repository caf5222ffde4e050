import { expect } from 'chai'
import fc from 'fast-check'
import { createVault } from '../../../adapters/secrets/vault'

const SECRET = 'a secret of at least thirty-two characters'
const vault = createVault(SECRET)

describe('vault', () => {
  it('gives back every text that it has sealed', () => {
    const texts = fc.array(fc.constantFrom('', 'a', 'X', '0', '张', '𠮷', '\u0000', '"', '\n'))
    fc.assert(
      fc.property(texts, parts => {
        const text = parts.join('')
        return vault.unseal(vault.seal(text)) === text
      }),
    )
  })

  it('seals one text differently each time, and shows nothing of it', () => {
    const sealed = vault.seal('41010119900101001X')
    expect(vault.seal('41010119900101001X')).not.to.equal(sealed)
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.to.contain('4101')
  })

  it('refuses what was changed in any byte', () => {
    const bytes = Buffer.from(vault.seal('41010119900101001X'), 'base64')
    for (let index = 0; index < bytes.length; index += 1) {
      const forged = Buffer.from(bytes)
      forged[index]! ^= 1
      expect(() => vault.unseal(forged.toString('base64')), `byte ${index}`).to.throw()
    }
  })

  it('refuses what was cut short, wherever', () => {
    const bytes = Buffer.from(vault.seal('x'), 'base64')
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => vault.unseal(bytes.subarray(0, length).toString('base64')), `${length}`).to.throw()
  })

  it('opens nothing of another house', () => {
    expect(() => createVault(`${SECRET}!`).unseal(vault.seal('x'))).to.throw()
  })

  it('makes six digits for a case, the same each time, others for another case and another house', () => {
    const asked = (house = vault) => Array.from({ length: 50 }, (_, n) => house.queryPassword(`case-${n}`))
    for (const digits of asked()) expect(digits).to.match(/^\d{6}$/)
    expect(asked()).to.deep.equal(asked(createVault(SECRET)))
    expect(new Set(asked()).size).to.be.greaterThan(45)
    expect(asked(createVault(`${SECRET}!`))).not.to.deep.equal(asked())
  })

  it('asks for a secret of 32 characters', () => {
    expect(() => createVault('x'.repeat(31))).to.throw(RangeError)
    expect(() => createVault('x'.repeat(32))).not.to.throw()
  })
})
