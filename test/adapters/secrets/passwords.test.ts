import { expect } from 'chai'
import { passwords } from '../../../adapters/secrets/passwords'

describe('passwords', () => {
  let hash: string
  before(async () => {
    hash = await passwords.hash('正确的密码 2026')
  })

  it('knows the right one and no other', async () => {
    expect(await passwords.verify('正确的密码 2026', hash)).to.equal(true)
    for (const wrong of ['正确的密码 2027', '', ' 正确的密码 2026', '正确的密码 2026 '])
      expect(await passwords.verify(wrong, hash), wrong).to.equal(false)
  })

  it('takes one text typed on two keyboards as one password', async () => {
    expect(await passwords.verify('正确的密码\u3000２０２６', hash)).to.equal(true)
  })

  it('says how it was made, and salts each anew', async () => {
    expect(hash).to.match(/^scrypt\$32768\$8\$1\$[\w+/=]{24}\$[\w+/=]{44}$/)
    expect(await passwords.hash('正确的密码 2026')).not.to.equal(hash)
  })

  it('verifies what was made with other parameters', async () => {
    // RFC 7914 §12: "password", "NaCl", N=1024, r=8, p=16, its first 32 bytes
    const key = Buffer.from('fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162', 'hex')
    const salt = Buffer.from('NaCl').toString('base64')
    const older = ['scrypt', 1024, 8, 16, salt, key.toString('base64')].join('$')
    expect(await passwords.verify('password', older)).to.equal(true)
    expect(await passwords.verify('Password', older)).to.equal(false)
  })

  it('lets nobody in by a hash that is none', async () => {
    const [, , , , salt, key] = hash.split('$')
    for (const broken of [
      '',
      'x',
      '$$$$$',
      `scrypt$32768$8$1$${salt}$`,
      `scrypt$32768$8$1$${salt}$AAAA`,
      `scrypt$3$8$1$${salt}$${key}`,
      `scrypt$1073741824$8$1$${salt}$${key}`,
      `scrypt$NaN$8$1$${salt}$${key}`,
      `bcrypt$32768$8$1$${salt}$${key}`,
    ])
      expect(await passwords.verify('正确的密码 2026', broken), broken).to.equal(false)
  })
})
