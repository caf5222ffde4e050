import { TransientError } from '../../lib/errors'
import type { Messenger } from '../../usecases/ports'

const TIMEOUT_MS = 20_000
const RETRY_AFTER_MS = 30_000

/**
 * Text messages by an HTTP gateway: `POST` of JSON `{ id, mobile, text }`, with a bearer token where one is
 * set. The id is the same in every try, so that a gateway can leave out a second one. 2xx is taken; 408, 429
 * and 5xx are tried again; any other answer refuses this message.
 */
export function smsGateway(url: string, token?: string): Messenger['send'] {
  return async ({ id, text }, mobile) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': Buffer.from(id).toString('base64url'),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ id, mobile, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new TransientError('SMS gateway away', RETRY_AFTER_MS, { cause: error })
    })
    await answer.body?.cancel()
    if (answer.ok) return 'sent'
    if (answer.status === 408 || answer.status === 429 || answer.status >= 500)
      throw new TransientError(`SMS gateway ${answer.status}`, RETRY_AFTER_MS)
    return { refused: `SMS gateway ${answer.status}` }
  }
}
