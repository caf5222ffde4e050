import { createHash, randomBytes } from 'node:crypto'
import type { Tokens } from '../../usecases/ports'

export const tokens: Tokens = {
  fresh: () => randomBytes(16).toString('base64url'),
  sha256: content => createHash('sha256').update(content).digest('hex'),
}
