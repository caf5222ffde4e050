import { expect } from 'chai'
import { tokens } from '../../../adapters/secrets/tokens'

describe('tokens', () => {
  it('are 22 characters that fit a URL and a file name, and never come twice', () => {
    const made = Array.from({ length: 2_000 }, () => tokens.fresh())
    for (const token of made) expect(token).to.match(/^[A-Za-z0-9_-]{22}$/)
    expect(new Set(made).size).to.equal(made.length)
  })

  it('have the SHA-256 that everybody computes, of text and of bytes', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(tokens.sha256('abc')).to.equal(abc)
    expect(tokens.sha256(new TextEncoder().encode('abc'))).to.equal(abc)
  })
})
