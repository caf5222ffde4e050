import type { Connection } from 'mongoose'
import type { Change, Changes } from '../../usecases/ports'
import { overStore } from './support/transient'

/** Writers on other machines may be this much behind in their clocks; what was told already is told once. */
const LOOK_BACK_MS = 2_000

const sources = [
  { collection: 'cases', topic: 'cases', owner: 'applicant.accountId' },
  { collection: 'tasks', topic: 'tasks', owner: undefined },
  { collection: 'alerts', topic: 'alerts', owner: undefined },
] as const

/** Three small range reads by `savedAt`. The cursor holds the time and what was told within the look-back. */
export function createChanges(connection: Connection): Changes {
  let told = new Map<string, number>()

  return overStore<Changes>({
    async since(cursor) {
      const now = Date.now()
      if (cursor === undefined) return { cursor: String(now), changes: [] }
      const from = new Date(Number(cursor) - LOOK_BACK_MS)
      const changes: Change[] = []
      const recent = new Map<string, number>()
      for (const { collection, topic, owner } of sources) {
        const projection = { savedAt: 1, departmentNo: 1, caseNo: 1, ...(owner ? { [owner]: 1 } : {}) }
        const found = connection.db!.collection(collection).find({ savedAt: { $gte: from } }, { projection })
        for await (const record of found) {
          const key = `${collection}/${String(record._id)}/${(record['savedAt'] as Date).getTime()}`
          recent.set(key, now)
          if (!told.has(key)) changes.push(toChange(topic, record))
        }
      }
      told = recent
      return { cursor: String(now), changes }
    },
  })
}

function toChange(topic: Change['topic'], record: Record<string, unknown>): Change {
  const applicant = record['applicant'] as { accountId?: string } | undefined
  return {
    topic,
    caseNo: String(record['caseNo'] ?? record['_id']),
    departmentNo: String(record['departmentNo']),
    ...(applicant?.accountId ? { ownerId: applicant.accountId } : {}),
  }
}
