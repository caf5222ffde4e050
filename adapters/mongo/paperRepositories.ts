import type { Connection } from 'mongoose'
import type {
  DocumentRepository,
  FileRepository,
  Filing,
  FilingRepository,
  Sequences,
  StoredDocument,
  StoredFile,
} from '../../usecases/ports'
import { keyOf } from './support/keyOf'
import { modelOf, nullable, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

type FileRecord = Omit<StoredFile, 'fileId'> & { _id: string }

export function createFileRepository(connection: Connection): FileRepository {
  const model = modelOf<FileRecord>(
    connection,
    'files',
    {
      ownerId: text,
      name: text,
      mediaType: text,
      bytes: { type: Number, required: true },
      sha256: text,
      storedAt: text,
      caseNo: nullable,
    },
    [{ caseNo: 1, storedAt: 1 }],
  )
  const findMany: FileRepository['findMany'] = async fileIds => {
    if (fileIds.length === 0) return []
    const records = await model.find({ _id: { $in: fileIds.map(keyOf) } }).lean<FileRecord[]>()
    return records.map(toFile)
  }

  return overStore<FileRepository>({
    async insert({ fileId, ...file }) {
      await model.create({ _id: fileId, ...file })
    },
    findMany,
    async attach(fileIds, caseNo) {
      const wanted = new Set(fileIds)
      const found = await findMany([...wanted])
      const free = found.filter(file => file.caseNo === null)
      const own = found.filter(file => file.caseNo === caseNo)
      // asked before anything is written: a refusal leaves every file as it was
      if (free.length + own.length < wanted.size) return false
      const taken: string[] = []
      for (const { fileId } of free) {
        const { matchedCount } = await model.updateOne({ _id: fileId, caseNo: null }, { $set: { caseNo } })
        if (matchedCount === 1) taken.push(fileId)
      }
      const after = await findMany([...wanted])
      if (after.length === wanted.size && after.every(file => file.caseNo === caseNo)) return true
      // another case was faster with one of them: what this call took is free again
      for (const fileId of taken) await model.updateOne({ _id: fileId, caseNo }, { $set: { caseNo: null } })
      return false
    },
    async removeUnattached(fileId, ownerId) {
      const { deletedCount } = await model.deleteOne({
        _id: keyOf(fileId),
        ownerId: keyOf(ownerId),
        caseNo: null,
      })
      return deletedCount === 1
    },
    async unattachedSince(instant, limit) {
      const left = { caseNo: null, storedAt: { $lt: instant } }
      const records = await model.find(left).limit(limit).lean<FileRecord[]>()
      return records.map(toFile)
    },
  })
}

function toFile({ _id, ...rest }: FileRecord): StoredFile {
  return { fileId: _id, ...rest }
}

type DocumentRecord = Omit<StoredDocument, 'documentId'> & { _id: string }

export function createDocumentRepository(connection: Connection): DocumentRepository {
  const model = modelOf<DocumentRecord>(connection, 'documents', {
    subjectNo: text,
    documentNo: text,
    issuedAt: text,
    html: text,
  })
  const find = async (documentId: string) => {
    const record = await model.findById(keyOf(documentId)).lean<DocumentRecord>()
    if (!record) return undefined
    const { _id, ...document } = record
    return { documentId: _id, ...document }
  }

  return overStore<DocumentRepository>({
    find,
    async insert(document) {
      const { documentId, ...rest } = document
      try {
        await model.create({ _id: documentId, ...rest })
        return document
      } catch (error) {
        if (!isDuplicate(error)) throw error
        return (await find(documentId)) ?? document
      }
    },
  })
}

type FilingRecord = Omit<Filing, 'id'> & { _id: string }

export function createFilingRepository(connection: Connection): FilingRepository {
  const model = modelOf<FilingRecord>(connection, 'filings', { bodyHash: text, caseNo: text })

  return overStore<FilingRepository>({
    async reserve(filing) {
      const { id, ...rest } = filing
      try {
        await model.create({ _id: id, ...rest })
        return filing
      } catch (error) {
        if (!isDuplicate(error)) throw error
        const { _id, ...standing } = await model.findById(id).orFail().lean<FilingRecord>()
        return { id: _id, ...standing }
      }
    },
  })
}

export function createSequences(connection: Connection): Sequences {
  const model = modelOf<{ _id: string; last: number }>(connection, 'sequences', {
    last: { type: Number, required: true },
  })

  return overStore<Sequences>({
    async next(name) {
      const increase = () =>
        model
          .findOneAndUpdate({ _id: name }, { $inc: { last: 1 } }, { returnDocument: 'after' })
          .lean<{ last: number }>()
      const after = await increase()
      if (after) return after.last
      // the first of its name: whoever creates it begins at zero, and then counts like everybody
      await model.create({ _id: name, last: 0 }).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error
      })
      const first = await increase()
      if (!first) throw new Error(`sequence ${name} was created and is not there`)
      return first.last
    },
  })
}
