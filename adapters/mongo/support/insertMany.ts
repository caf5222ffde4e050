import type { Collection } from 'mongoose'
import { isDuplicate } from './transient'

/** Documents a command: enough to save round trips, few enough for a store that commits with each one. */
const BATCH = 500

interface Refused {
  writeErrors?: { code?: number } | { code?: number }[]
}

/**
 * Adds documents by their own keys and gives how many were added; those whose key is taken are passed
 * over, as `insert` passes over one.
 */
export async function insertMany(
  collection: Collection,
  records: readonly { _id: string }[],
): Promise<number> {
  let added = 0
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH)
    try {
      // what is undefined stays absent; the driver would write null
      const options = { ordered: false, ignoreUndefined: true } as const
      added += (await collection.insertMany(batch as never, options)).insertedCount
    } catch (error) {
      const refused = [(error as Refused).writeErrors ?? []].flat()
      if (refused.length === 0 || !refused.every(isDuplicate)) throw error
      // not by the server's own count: the embedded store counts the refused ones as well
      added += batch.length - refused.length
    }
  }
  return added
}
