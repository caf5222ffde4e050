import type { Connection } from 'mongoose'
import type { AccountRepository, SessionRecord, SessionRepository, StoredAccount } from '../../usecases/ports'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, nullable, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

type AccountRecord = Omit<StoredAccount, 'id'> & { _id: string }

export function createAccountRepository(connection: Connection): AccountRepository {
  const model = modelOf<AccountRecord>(
    connection,
    'accounts',
    {
      loginName: text,
      name: text,
      role: text,
      departmentNo: String,
      passwordHash: text,
      failures: { type: Number, required: true },
      lockedUntil: nullable,
      sealedContact: { type: mixed },
    },
    [{ role: 1, departmentNo: 1 }],
    [{ loginName: 1 }],
  )

  return overStore<AccountRepository>({
    async insert({ id, ...account }) {
      try {
        await model.create({ _id: id, ...account })
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    async find(id) {
      const record = await model.findById(keyOf(id)).lean<AccountRecord>()
      return record ? toAccount(record) : undefined
    },
    async findByLoginName(loginName) {
      const record = await model.findOne({ loginName: keyOf(loginName) }).lean<AccountRecord>()
      return record ? toAccount(record) : undefined
    },
    async countFailure(id) {
      const after = await model
        .findOneAndUpdate({ _id: keyOf(id) }, { $inc: { failures: 1 } }, { returnDocument: 'after' })
        .lean<AccountRecord>()
      return after?.failures ?? 0
    },
    async setLock(id, lockedUntil) {
      await model.updateOne({ _id: keyOf(id) }, { $set: { lockedUntil, failures: 0 } })
    },
    async withRole(role, departmentNo) {
      const asked = { role, ...(departmentNo === undefined ? {} : { departmentNo: keyOf(departmentNo) }) }
      const records = await model.find(asked).sort({ loginName: 1 }).lean<AccountRecord[]>()
      return records.map(toAccount)
    },
    async list(limit) {
      const records = await model.find().sort({ loginName: 1 }).limit(limit).lean<AccountRecord[]>()
      return records.map(toAccount)
    },
  })
}

function toAccount({ _id, ...rest }: AccountRecord): StoredAccount {
  return { id: _id, ...rest }
}

type SessionDocument = Omit<SessionRecord, 'id'> & { _id: string }

export function createSessionRepository(connection: Connection): SessionRepository {
  const model = modelOf<SessionDocument>(
    connection,
    'sessions',
    { accountId: text, csrfToken: text, expiresAt: text },
    [{ expiresAt: 1 }],
  )

  return overStore<SessionRepository>({
    async insert({ id, ...session }) {
      await model.create({ _id: id, ...session })
    },
    async find(id) {
      const record = await model.findById(keyOf(id)).lean<SessionDocument>()
      if (!record) return undefined
      const { _id, ...session } = record
      return { id: _id, ...session }
    },
    async remove(id) {
      await model.deleteOne({ _id: keyOf(id) })
    },
    async removeExpired(now) {
      const { deletedCount } = await model.deleteMany({ expiresAt: { $lte: now } })
      return deletedCount
    },
  })
}
