import type { Publication } from '../../domain/publication/publication'
import type { PublicationRepository } from '../../usecases/ports'
import { byText, copied } from './copied'

/** Keeps the promises of `PublicationRepository` in memory; the Mongo one is held to the same contract. */
export function memoryPublications(): PublicationRepository {
  const rows = new Map<string, Publication>()
  const oldestFirst = () => [...rows.values()].sort((a, b) => byText(a, b, 'draftedAt') || byText(a, b, 'id'))
  return {
    async insert(publication) {
      if (rows.has(publication.id)) return false
      rows.set(publication.id, copied(publication))
      return true
    },
    async find(id) {
      return copied(rows.get(id))
    },
    async save(changed) {
      if (rows.get(changed.id)?.version !== changed.version - 1) return false
      rows.set(changed.id, copied(changed))
      return true
    },
    async list(limit) {
      const newestFirst = [...rows.values()].sort((a, b) => byText(b, a, 'draftedAt') || byText(a, b, 'id'))
      return copied(newestFirst.slice(0, limit))
    },
    async waiting() {
      return copied(
        oldestFirst().filter(({ state, trial, appliedAt }) =>
          state === 'draft' ? trial === null : state === 'approved' && appliedAt === null,
        ),
      )
    },
    async approved() {
      return copied(
        [...rows.values()]
          .filter(({ state }) => state === 'approved')
          .sort((a, b) => a.approvalNo! - b.approvalNo!),
      )
    },
    async lastApproval() {
      return Math.max(0, ...[...rows.values()].map(({ approvalNo }) => approvalNo ?? 0))
    },
  }
}
