import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Vault } from '../../usecases/ports'

const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Seals personal data (AES-256-GCM) and makes query passwords (HMAC-SHA-256), with keys derived from
 * the house's one secret. Losing the secret loses what is sealed.
 */
export function createVault(secret: string): Vault {
  if (secret.length < 32) throw new RangeError('the secret needs 32 characters or more')
  const sealing = key(secret, 'seal')
  const query = key(secret, 'query-password')

  return {
    seal(text) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
    },
    unseal(sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES, // Node would take a shorter one, which is easier to forge
      })
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      return Buffer.concat([
        decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)),
        decipher.final(),
      ]).toString('utf8')
    },
    queryPassword(caseNo) {
      const number = createHmac('sha256', query).update(caseNo).digest().readUInt32BE(0)
      return String(number % 1_000_000).padStart(6, '0')
    },
  }
}

const key = (secret: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'guibiao', use, 32))
