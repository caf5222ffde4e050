import type { ScoreRepository, StoredScore } from '../../usecases/ports'
import { copied } from './copied'

/** Keeps the promises of `ScoreRepository` in memory; the Mongo one is held to the same contract. */
export function memoryScores(): ScoreRepository {
  const rows = new Map<string, StoredScore>()
  return {
    async add(score) {
      if (rows.has(score.id)) return false
      rows.set(score.id, copied(score))
      return true
    },
    async ofMonth(month, kind, key) {
      const found = [...rows.values()].filter(
        one => one.month === month && one.kind === kind && (key === undefined || one.key === key),
      )
      return copied(found.sort((a, b) => (a.key === b.key ? a.version - b.version : a.key < b.key ? -1 : 1)))
    },
    async publish(ids, at) {
      for (const id of ids) {
        const row = rows.get(id)
        if (row && row.publishedAt === null) rows.set(id, { ...row, publishedAt: at })
      }
    },
  }
}
