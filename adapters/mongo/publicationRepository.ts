import type { Connection } from 'mongoose'
import type { Publication } from '../../domain/publication/publication'
import type { PublicationRepository } from '../../usecases/ports'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, nullable, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

/** `savedAt` is this machine's time, for live pages. */
type PublicationRecord = Omit<Publication, 'id'> & { _id: string; savedAt?: Date }
const number = { type: Number, required: true } as const

export function createPublicationRepository(connection: Connection): PublicationRepository {
  const model = modelOf<PublicationRecord>(
    connection,
    'publications',
    {
      body: { type: mixed, required: true },
      reasons: text,
      state: text,
      draftedBy: { type: mixed, required: true },
      draftedAt: text,
      trial: { type: mixed, default: null },
      approvedBy: { type: mixed, default: null },
      approvedAt: nullable,
      approvalNo: { type: Number, default: null },
      appliedAt: nullable,
      version: number,
      savedAt: { type: Date },
    },
    [{ draftedAt: -1 }, { state: 1 }, { approvalNo: -1 }, { savedAt: 1 }],
  )
  const publications = model.collection
  const all = (found: object[]) => found.map(record => toPublication(record as PublicationRecord))

  return overStore<PublicationRepository>({
    async insert({ id, ...publication }) {
      try {
        await publications.insertOne({ _id: id, ...publication, savedAt: new Date() } as never)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    async find(id) {
      const record = await publications.findOne({ _id: keyOf(id) as never })
      return record ? toPublication(record as unknown as PublicationRecord) : undefined
    },
    async save({ id, ...changed }) {
      const { matchedCount } = await publications.replaceOne(
        { _id: keyOf(id) as never, version: changed.version - 1 },
        { ...changed, savedAt: new Date() } as never,
      )
      return matchedCount === 1
    },
    async list(limit) {
      return all(await publications.find({}).sort({ draftedAt: -1, _id: 1 }).limit(limit).toArray())
    },
    async waiting() {
      const found = all(
        await publications
          .find({ state: { $in: ['draft', 'approved'] } })
          .sort({ draftedAt: 1, _id: 1 })
          .toArray(),
      )
      return found.filter(({ state, trial, appliedAt }) =>
        state === 'draft' ? trial === null : appliedAt === null,
      )
    },
    async approved() {
      return all(await publications.find({ state: 'approved' }).sort({ approvalNo: 1 }).toArray())
    },
    async lastApproval() {
      const [last] = await publications.find({}).sort({ approvalNo: -1 }).limit(1).toArray()
      return (last as unknown as PublicationRecord | undefined)?.approvalNo ?? 0
    },
  })
}

const toPublication = ({ _id, savedAt: _, ...rest }: PublicationRecord): Publication => ({ id: _id, ...rest })
