import type { Filing, FilingRepository } from '../../usecases/ports'
import { copied } from './copied'

/** Keeps the promise of `FilingRepository` in memory; the Mongo one is held to the same contract. */
export function memoryFilings(): FilingRepository {
  const rows = new Map<string, Filing>()
  return {
    async reserve(filing) {
      const standing = rows.get(filing.id) ?? filing
      rows.set(filing.id, copied(standing))
      return copied(standing)
    },
  }
}
