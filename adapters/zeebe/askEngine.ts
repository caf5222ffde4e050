import { TransientError } from '../../lib/errors'

const DEADLINE_MS = 8_000

/** gRPC status codes that the system knows how to answer. */
export const grpc = { notFound: 5, alreadyExists: 6 } as const
/** Deadline, exhausted, aborted, unavailable, cancelled, unknown-while-replaying. */
const transient = new Set([1, 4, 8, 10, 14])

/**
 * One call with a deadline of our own: the client has none, and a frozen gateway would hang it.
 * After the deadline the result is unknown, which is why every call may be repeated.
 *
 * @throws TransientError when the engine is away, busy or silent; the gRPC error itself for the rest
 */
export async function askEngine<T>(
  what: string,
  call: () => Promise<T>,
  deadlineMs = DEADLINE_MS,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TransientError(`engine silent: ${what}`, 2_000)), deadlineMs)
  })
  try {
    return await Promise.race([call(), silence])
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined || !transient.has(code)) throw error
    throw new TransientError(`engine away (${code}): ${what}`, code === 8 ? 200 : 2_000, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

export function codeOf(error: unknown): number | undefined {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'number' ? code : undefined
}
