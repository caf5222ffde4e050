import type { AccessEntry, AccessLog } from '../../usecases/ports'
import { copied } from './copied'

/** Keeps the promises of `AccessLog` in memory; the Mongo one is held to the same contract. */
export function memoryAccessLog(): AccessLog {
  const entries: AccessEntry[] = []
  return {
    async append(entry) {
      entries.push(copied(entry))
    },
    async list(query, limit) {
      const wanted = entries.filter(
        entry =>
          (query.who === undefined || entry.who === query.who) &&
          (query.what === undefined || entry.what === query.what) &&
          (query.outcome === undefined || entry.outcome === query.outcome),
      )
      // of one instant, the later written is the newer one
      return copied(
        wanted
          .toReversed()
          .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
          .slice(0, limit),
      )
    },
  }
}
