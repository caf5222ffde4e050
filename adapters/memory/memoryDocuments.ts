import type { DocumentRepository, StoredDocument } from '../../usecases/ports'
import { copied } from './copied'

/** Keeps the promises of `DocumentRepository` in memory; the Mongo one is held to the same contract. */
export function memoryDocuments(): DocumentRepository {
  const rows = new Map<string, StoredDocument>()
  return {
    async insert(document) {
      const standing = rows.get(document.documentId) ?? document
      rows.set(document.documentId, copied(standing))
      return copied(standing)
    },
    async find(documentId) {
      return copied(rows.get(documentId))
    },
  }
}
