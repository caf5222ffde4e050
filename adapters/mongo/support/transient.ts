import { TransientError } from '../../../lib/errors'

const RETRY_AFTER_MS = 1_000
const DUPLICATE = new Set([11000, 16908292]) // the second is FerretDB's

const worldIsDown =
  /Mongo(Network|ServerSelection|NotConnected|TopologyClosed|PoolCleared|WaitQueueTimeout)|MongooseServerSelection|PoolClearedOnNetwork/
/** NotWritablePrimary, InterruptedAtShutdown and their kin: the server says "not now". */
const notNow = new Set([91, 189, 10107, 11600, 11602, 13435, 13436])

export const isDuplicate = (error: unknown): boolean =>
  DUPLICATE.has((error as { code?: number } | undefined)?.code ?? 0)

/** A database that is away becomes a `TransientError`; everything else stays what it is. */
export async function atStore<T>(call: () => PromiseLike<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const {
      name = '',
      code = 0,
      message = '',
    } = (error ?? {}) as { name?: string; code?: number; message?: string }
    const isAway =
      worldIsDown.test(name) ||
      notNow.has(code) ||
      /before initial connection is complete|Connection was force closed/.test(message)
    if (!isAway) throw error
    throw new TransientError('the database is away', RETRY_AFTER_MS, { cause: error })
  }
}

/** Every method of a repository through `atStore`. */
export function overStore<T extends object>(repository: T): T {
  return Object.fromEntries(
    Object.entries(repository).map(([name, method]) => [
      name,
      (...args: unknown[]) =>
        atStore(() => (method as (...args: unknown[]) => PromiseLike<unknown>)(...args)),
    ]),
  ) as T
}
