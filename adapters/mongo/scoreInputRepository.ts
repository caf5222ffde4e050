import type { Connection } from 'mongoose'
import type { ScoreInput } from '../../domain/performance/scoreInput'
import type { ScoreInputRepository } from '../../usecases/ports'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

type InputRecord = { _id: string } & Record<string, unknown>

export function createScoreInputRepository(connection: Connection): ScoreInputRepository {
  const model = modelOf<InputRecord>(
    connection,
    'score_inputs',
    {
      kind: text,
      departmentNo: text,
      month: text,
      on: text,
      document: text,
      enteredAt: text,
      by: { type: mixed, required: true },
      withdrawn: { type: mixed },
      version: { type: Number, required: true },
      fault: { type: String },
      text: { type: String },
      caseNo: { type: String },
      itemCode: { type: String },
      responsible: { type: mixed },
      answers: { type: mixed },
      sanction: { type: String },
    },
    [{ month: 1 }],
  )
  const inputs = model.collection

  return overStore<ScoreInputRepository>({
    async insert({ id, ...input }) {
      try {
        await inputs.insertOne({ _id: id, ...input } as never)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    async find(id) {
      const record = await inputs.findOne({ _id: keyOf(id) as never })
      return record ? toInput(record) : undefined
    },
    async findMany(ids) {
      if (ids.length === 0) return []
      const found = await inputs.find({ _id: { $in: ids.map(keyOf) as never[] } }).toArray()
      return found.map(toInput)
    },
    async save({ id, ...changed }) {
      const { matchedCount } = await inputs.replaceOne(
        { _id: keyOf(id) as never, version: changed.version - 1 },
        changed as never,
      )
      return matchedCount === 1
    },
    async between(from, to) {
      const months = { month: { $gte: keyOf(from), $lte: keyOf(to) } }
      return (await inputs.find(months).sort({ enteredAt: 1, _id: 1 }).toArray()).map(toInput)
    },
  })
}

function toInput(record: object): ScoreInput {
  const { _id, ...rest } = record as InputRecord
  return { id: _id, ...rest } as unknown as ScoreInput
}
