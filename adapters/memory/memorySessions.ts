import type { SessionRecord, SessionRepository } from '../../usecases/ports'
import { copied } from './copied'

/** Keeps the promises of `SessionRepository` in memory; the Mongo one is held to the same contract. */
export function memorySessions(): SessionRepository {
  const rows = new Map<string, SessionRecord>()
  return {
    async insert(session) {
      rows.set(session.id, copied(session))
    },
    async find(id) {
      return copied(rows.get(id))
    },
    async remove(id) {
      rows.delete(id)
    },
    async removeExpired(now) {
      const expired = [...rows.values()].filter(({ expiresAt }) => expiresAt <= now)
      for (const { id } of expired) rows.delete(id)
      return expired.length
    },
  }
}
