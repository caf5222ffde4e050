import type { Connection } from 'mongoose'
import type { Case } from '../../domain/case/case'
import type { CaseRepository } from '../../usecases/ports'
import { mixed, modelOf, nullable, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

/** As stored: the number is the key, and `savedAt` is this machine's time for live pages. */
type CaseRecord = Omit<Case, 'caseNo'> & { _id: string; savedAt: Date }

const ABREAST = 50

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
      outbox: { type: mixed, required: true },
      outboxAt: nullable,
      processInstanceKey: String,
      filedOn: text,
      changedAt: text,
      version: { type: Number, required: true },
      savedAt: { type: Date, required: true },
    },
    [{ nextAlertAt: 1 }, { outboxAt: 1 }, { savedAt: 1 }, { 'applicant.accountId': 1 }],
  )
  // straight to the driver: the types have checked the shape, and casting mixed fields costs more than it finds
  const cases = model.collection

  return overStore<CaseRepository>({
    async insert(added) {
      try {
        await cases.insertOne(toRecord(added) as never)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    async find(caseNo) {
      const record = await cases.findOne({ _id: caseNo as never })
      return record ? toCase(record as unknown as CaseRecord) : undefined
    },

    /** By key, some at a time: the embedded store reads `$in` by scanning. */
    async findMany(caseNos) {
      const found: Case[] = []
      for (let start = 0; start < caseNos.length; start += ABREAST) {
        const batch = caseNos.slice(start, start + ABREAST)
        const records = await Promise.all(batch.map(caseNo => cases.findOne({ _id: caseNo as never })))
        found.push(...records.flatMap(record => (record ? [toCase(record as unknown as CaseRecord)] : [])))
      }
      return found
    },

    async save(changed) {
      const { _id, ...rest } = toRecord(changed)
      const { matchedCount } = await cases.replaceOne(
        { _id: _id as never, version: changed.version - 1 },
        rest,
      )
      return matchedCount === 1
    },

    async ofApplicant(accountId, limit) {
      const records = await cases
        .find({ 'applicant.accountId': accountId })
        .sort({ changedAt: -1 })
        .limit(limit)
        .toArray()
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
      // the common case in one write: exactly these entries are there, and none came meanwhile
      const exactly = {
        _id: caseNo as never,
        outbox: { $size: entryIds.length },
        ...(entryIds.length > 0 ? { 'outbox.id': { $all: [...entryIds] } } : {}),
      }
      const { matchedCount } = await cases.updateOne(exactly, { $set: { outbox: [], outboxAt: null } })
      if (matchedCount === 0 && entryIds.length > 0) {
        // others stay, and with them the mark
        const told = { $pull: { outbox: { id: { $in: [...entryIds] } } } }
        await cases.updateOne({ _id: caseNo as never }, told as never)
      }
    },

    async postpone(caseNo, outboxAt) {
      const filter = { _id: caseNo as never, 'outbox.0': { $exists: true } }
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
