import type { FileStore } from '../../usecases/ports'

const ID = /^[A-Za-z0-9_-]{22}$/

/** Keeps the promises of `FileStore` in memory; the one on disk is held to the same contract. */
export function memoryFileStore(): FileStore {
  const files = new Map<string, Uint8Array>()
  return {
    async write(fileId, bytes) {
      if (typeof fileId !== 'string' || !ID.test(fileId)) throw new RangeError('not a file id')
      files.set(fileId, bytes.slice())
    },
    async read(fileId) {
      return files.get(fileId)?.slice()
    },
    async remove(fileId) {
      files.delete(fileId)
    },
  }
}
