import type { Connection } from 'mongoose'
import type { Change, Changes } from '../../usecases/ports'
import { overStore } from './support/transient'

/** Writers on other machines may be this much behind in their clocks; what was told already is told once. */
const LOOK_BACK_MS = 2_000

const sources = [
  { collection: 'cases', topic: 'cases', owner: 'applicant.accountId' },
  { collection: 'tasks', topic: 'tasks', owner: undefined },
  { collection: 'alerts', topic: 'alerts', owner: undefined },
  { collection: 'orders', topic: 'orders', owner: undefined },
  { collection: 'notices', topic: 'notices', owner: 'accountId' },
  { collection: 'month_scores', topic: 'scores', owner: undefined },
  { collection: 'publications', topic: 'publications', owner: undefined },
] as const
type Source = (typeof sources)[number]

/** What the opaque cursor says: when it was asked, and what was told of the look-back before that. */
interface Asked {
  atMs: number
  told: readonly string[]
}

/**
 * Small range reads by `savedAt`. The cursor holds all that is remembered, so that any number of
 * readers ask side by side, each by its own.
 */
export function createChanges(connection: Connection): Changes {
  return overStore<Changes>({
    async since(cursor) {
      const atMs = Date.now()
      if (cursor === undefined) return { cursor: write({ atMs, told: [] }), changes: [] }
      const asked = JSON.parse(cursor) as Asked
      const known = new Set(asked.told)
      const found = await Promise.all(
        sources.map(source => read(connection, source, asked.atMs - LOOK_BACK_MS)),
      )
      const records = found.flat()
      const changes = records.filter(({ key }) => !known.has(key)).map(({ change }) => change)
      const told = records.filter(({ savedMs }) => savedMs >= atMs - LOOK_BACK_MS).map(({ key }) => key)
      return { cursor: write({ atMs, told }), changes }
    },
  })
}

const write = (asked: Asked): string => JSON.stringify(asked)

async function read(connection: Connection, { collection, topic, owner }: Source, fromMs: number) {
  const projection = { savedAt: 1, departmentNo: 1, caseNo: 1, ...(owner ? { [owner]: 1 } : {}) }
  const saved = { savedAt: { $gte: new Date(fromMs) } }
  const records = await connection.db!.collection(collection).find(saved, { projection }).toArray()
  return records.map(record => {
    const savedMs = (record['savedAt'] as Date).getTime()
    return { key: `${collection}/${String(record._id)}/${savedMs}`, savedMs, change: toChange(topic, record) }
  })
}

function toChange(topic: Change['topic'], record: Record<string, unknown>): Change {
  const applicant = record['applicant'] as { accountId?: string } | undefined
  const ownerId = applicant?.accountId ?? (record['accountId'] as string | undefined)
  return {
    topic,
    caseNo: String(record['caseNo'] ?? record['_id']),
    departmentNo: String(record['departmentNo'] ?? ''),
    ...(ownerId ? { ownerId } : {}),
  }
}
