import type { Connection } from 'mongoose'
import type { Case } from '../../domain/case/case'
import type { CaseRepository } from '../../usecases/ports'
import { insertMany } from './support/insertMany'
import { saveMany } from './support/saveMany'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, nullable, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

/** As stored: the number is the key, and `savedAt` is this machine's time for live pages. */
type CaseRecord = Omit<Case, 'caseNo'> & { _id: string; savedAt: Date }

/** What is undefined stays absent; the driver would write null. */
const asGiven = { ignoreUndefined: true } as const

export function createCaseRepository(connection: Connection): CaseRepository {
  const model = modelOf<CaseRecord>(
    connection,
    'cases',
    {
      itemCode: text,
      itemVersion: { type: Number, required: true },
      departmentNo: text,
      applicant: { type: mixed, required: true },
      form: { type: mixed, required: true },
      materials: { type: mixed, required: true },
      journal: { type: mixed, required: true },
      documents: { type: mixed, required: true },
      state: text,
      openSteps: { type: mixed, required: true },
      dues: { type: mixed, required: true },
      raised: { type: mixed, required: true },
      nextAlertAt: nullable,
      finishedOn: nullable,
      outbox: { type: mixed, required: true },
      outboxAt: nullable,
      processInstanceKey: String,
      filedOn: text,
      changedAt: text,
      version: { type: Number, required: true },
      savedAt: { type: Date, required: true },
    },
    [
      { nextAlertAt: 1 },
      { finishedOn: 1 },
      { filedOn: 1 },
      { outboxAt: 1 },
      { savedAt: 1 },
      { 'applicant.accountId': 1 },
    ],
  )
  // straight to the driver: the types have checked the shape, and casting mixed fields costs more than it finds
  const cases = model.collection

  /** Empties an outbox that holds nothing but these entries; an entry that came meanwhile forbids it. */
  async function clearOutbox(caseNo: string, entryIds: readonly string[]): Promise<boolean> {
    const onlyThese = { $not: { $elemMatch: { id: { $nin: [...entryIds] } } } }
    const filter = { _id: keyOf(caseNo) as never, outbox: onlyThese }
    const { matchedCount } = await cases.updateOne(filter, { $set: { outbox: [], outboxAt: null } })
    return matchedCount === 1
  }

  return overStore<CaseRepository>({
    async insert(added) {
      try {
        await cases.insertOne(toRecord(added) as never, asGiven)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    async insertMany(added) {
      return insertMany(
        cases,
        added.map(one => toRecord(one)),
      )
    },

    async find(caseNo) {
      const record = await cases.findOne({ _id: keyOf(caseNo) as never })
      return record ? toCase(record as unknown as CaseRecord) : undefined
    },

    /** One question: of all `$in`, the embedded store reads the one on `_id` by its index. */
    async findMany(caseNos) {
      if (caseNos.length === 0) return []
      const records = await cases.find({ _id: { $in: caseNos.map(keyOf) } as never }).toArray()
      return records.map(record => toCase(record as unknown as CaseRecord))
    },

    async save(changed) {
      const { _id, ...rest } = toRecord(changed)
      const { matchedCount } = await cases.replaceOne(
        { _id: keyOf(_id) as never, version: changed.version - 1 },
        rest,
        asGiven,
      )
      return matchedCount === 1
    },

    saveMany: changed => saveMany(cases, changed.map(toRecord)),

    async ofApplicant(accountId, limit) {
      const records = await cases
        .find({ 'applicant.accountId': keyOf(accountId) })
        .sort({ changedAt: -1 })
        .limit(limit)
        .toArray()
      return records.map(record => toCase(record as unknown as CaseRecord))
    },

    async filedBetween(from, to) {
      const between = { filedOn: { $gte: keyOf(from), $lte: keyOf(to) } }
      const records = await cases.find(between).sort({ filedOn: 1, _id: 1 }).toArray()
      return records.map(record => toCase(record as unknown as CaseRecord))
    },

    async firstFiledOn() {
      const [first] = await cases
        .find({}, { projection: { filedOn: 1 } })
        .sort({ filedOn: 1 })
        .limit(1)
        .toArray()
      return (first as unknown as Pick<Case, 'filedOn'> | undefined)?.filedOn
    },

    async finishedBetween(from, to) {
      const between = { finishedOn: { $gte: keyOf(from), $lte: keyOf(to) } }
      const records = await cases.find(between).sort({ finishedOn: 1, _id: 1 }).toArray()
      return records.map(record => toCase(record as unknown as CaseRecord))
    },

    async page(after, limit) {
      const later = after === undefined ? {} : { _id: { $gt: keyOf(after) } as never }
      const records = await cases.find(later).sort({ _id: 1 }).limit(limit).toArray()
      return records.map(record => toCase(record as unknown as CaseRecord))
    },

    async dueForAlert(until, limit) {
      return numbers(
        await cases
          .find({ nextAlertAt: { $gt: '', $lte: until } }, idOnly)
          .sort({ nextAlertAt: 1 })
          .limit(limit)
          .toArray(),
      )
    },

    async withOutbox(until, limit) {
      return numbers(
        await cases
          .find({ outboxAt: { $gt: '', $lte: until } }, idOnly)
          .sort({ outboxAt: 1 })
          .limit(limit)
          .toArray(),
      )
    },

    async acknowledge(caseNo, entryIds) {
      // the common case in one write: nothing but these entries is there, and none came meanwhile
      if (await clearOutbox(caseNo, entryIds)) return
      if (entryIds.length === 0) return
      const told = { $pull: { outbox: { id: { $in: [...entryIds] } } } }
      await cases.updateOne({ _id: keyOf(caseNo) as never }, told as never)
      // the others may have been taken out between the two
      await clearOutbox(caseNo, [])
    },

    async postpone(caseNo, outboxAt) {
      const filter = { _id: keyOf(caseNo) as never, 'outbox.0': { $exists: true } }
      await cases.updateOne(filter, { $set: { outboxAt }, $inc: { 'outbox.0.attempts': 1 } })
    },
  })
}

const idOnly = { projection: { _id: 1 } } as const
const numbers = (records: readonly { _id: unknown }[]): string[] => records.map(({ _id }) => String(_id))

function toRecord({ caseNo, ...rest }: Case): CaseRecord {
  return { _id: caseNo, ...rest, savedAt: new Date() }
}

function toCase({ _id, savedAt: _, ...rest }: CaseRecord): Case {
  return { caseNo: _id, ...rest }
}
