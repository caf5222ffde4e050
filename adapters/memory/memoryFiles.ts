import type { FileRepository, StoredFile } from '../../usecases/ports'
import { byText, copied } from './copied'

/** Keeps the promises of `FileRepository` in memory; the Mongo one is held to the same contract. */
export function memoryFiles(): FileRepository {
  const rows = new Map<string, StoredFile>()
  return {
    async insert(file) {
      rows.set(file.fileId, copied(file))
    },
    async findMany(fileIds) {
      return [...new Set(fileIds)].flatMap(fileId => copied(rows.get(fileId)) ?? [])
    },
    async attach(fileIds, caseNo) {
      const wanted = fileIds.map(fileId => rows.get(fileId))
      if (!wanted.every(file => file && (file.caseNo === null || file.caseNo === caseNo))) return false
      for (const file of wanted) if (file) rows.set(file.fileId, { ...file, caseNo })
      return true
    },
    async removeUnattached(fileId, ownerId) {
      const file = rows.get(fileId)
      if (file?.ownerId !== ownerId || file.caseNo !== null) return false
      return rows.delete(fileId)
    },
    async unattachedSince(instant, limit) {
      const left = [...rows.values()].filter(file => file.caseNo === null && file.storedAt < instant)
      return copied(left.sort((a, b) => byText(a, b, 'storedAt')).slice(0, limit))
    },
  }
}
