import type { ScoreRepository, StoredScore } from '../../usecases/ports'
import { copied } from './copied'
import type { NoteChange } from './memoryChanges'
import { scoredDepartment } from '../scoredDepartment'

/** Keeps the promises of `ScoreRepository` in memory; the Mongo one is held to the same contract. */
export function memoryScores(note: NoteChange = () => undefined): ScoreRepository {
  const rows = new Map<string, StoredScore>()

  function put(score: StoredScore): true {
    rows.set(score.id, copied(score))
    note({ topic: 'scores', caseNo: score.id, departmentNo: scoredDepartment(score) })
    return true
  }

  return {
    async add(score) {
      return !rows.has(score.id) && put(score)
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
        if (row && row.publishedAt === null) put({ ...row, publishedAt: at })
      }
    },
    async months() {
      return [...new Set([...rows.values()].map(({ month }) => month))].sort()
    },
  }
}
