import type { Collection } from 'mongoose'

/**
 * Writes each record whose stored version is the one before, all in one command; whether that was so of all of
 * them. Which were not, the store does not tell.
 */
export async function saveMany(
  collection: Collection,
  records: readonly { _id: string; version: number }[],
): Promise<boolean> {
  if (records.length === 0) return true
  const writes = records.map(({ _id, ...replacement }) => ({
    replaceOne: { filter: { _id: _id as never, version: replacement.version - 1 }, replacement },
  }))
  const { matchedCount } = await collection.bulkWrite(writes as never, {
    ordered: false,
    // what is undefined stays absent; the driver would write null
    ignoreUndefined: true,
  })
  return matchedCount === records.length
}
