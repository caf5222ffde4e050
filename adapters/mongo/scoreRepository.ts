import type { Connection } from 'mongoose'
import type { ScoreRepository, StoredScore } from '../../usecases/ports'
import { scoredDepartment } from '../scoredDepartment'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, nullable, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

/** `departmentNo` and `savedAt` are there for the readers of live pages. */
type ScoreRecord = Omit<StoredScore, 'id'> & { _id: string; departmentNo: string; savedAt: Date }
const number = { type: Number, required: true } as const

export function createScoreRepository(connection: Connection): ScoreRepository {
  const model = modelOf<ScoreRecord>(
    connection,
    'month_scores',
    {
      month: text,
      kind: text,
      key: text,
      person: { type: mixed, default: null },
      version: number,
      scoringVersion: number,
      score: { type: mixed, required: true },
      countedAt: text,
      publishedAt: nullable,
      departmentNo: { type: String },
      savedAt: { type: Date },
    },
    [{ month: 1, kind: 1 }, { savedAt: 1 }],
  )
  const scores = model.collection

  return overStore<ScoreRepository>({
    async add({ id, ...score }) {
      try {
        const departmentNo = scoredDepartment(score)
        await scores.insertOne({ _id: id, ...score, departmentNo, savedAt: new Date() } as never)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    async ofMonth(month, kind, key) {
      const filter = {
        month: keyOf(month),
        kind: keyOf(kind),
        ...(key === undefined ? {} : { key: keyOf(key) }),
      }
      const found = await scores.find(filter).sort({ key: 1, version: 1 }).toArray()
      return found.map(record => {
        const { _id, departmentNo: _, savedAt: __, ...rest } = record as unknown as ScoreRecord
        return { id: _id, ...rest }
      })
    },
    async publish(ids, at) {
      for (const id of ids) {
        const published = { $set: { publishedAt: at, savedAt: new Date() } }
        await scores.updateOne({ _id: keyOf(id) as never, publishedAt: null }, published)
      }
    },
    async months() {
      return ((await scores.distinct('month')) as string[]).sort()
    },
  })
}
