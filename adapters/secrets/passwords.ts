import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { Passwords } from '../../usecases/ports'

/** 32 MiB and about 80 ms a try on the build machine. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const KEY_BYTES = 32
/** scrypt, N, r, p, salt, key of 32 bytes. */
const HASH = /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([A-Za-z0-9+/]+={0,2})\$([A-Za-z0-9+/]{43}=)$/

/** scrypt of Node itself: no native package to download (ADR 0010). The parameters stand in the hash. */
export const passwords: Passwords = {
  async hash(password) {
    const salt = randomBytes(16)
    const key = await derive(password, salt, COST)
    return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join('$')
  },
  async verify(password, hash) {
    const made = HASH.exec(hash)
    if (!made) return false
    const [, N, r, p, salt = '', key = ''] = made
    const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: COST.maxmem }
    // parameters that scrypt refuses are no hash of ours either
    const derived = await derive(password, Buffer.from(salt, 'base64'), cost).catch(() => undefined)
    return derived !== undefined && timingSafeEqual(derived, Buffer.from(key, 'base64'))
  },
}

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
}
