import type { Publication } from '../../domain/publication/publication'
import type { PublicationRepository } from '../../usecases/ports'
import { byText, copied } from './copied'
import type { NoteChange } from './memoryChanges'

/** Keeps the promises of `PublicationRepository` in memory; the Mongo one is held to the same contract. */
export function memoryPublications(note: NoteChange = () => undefined): PublicationRepository {
  const rows = new Map<string, Publication>()
  const put = (one: Publication): true => {
    rows.set(one.id, copied(one))
    note({ topic: 'publications', caseNo: one.id, departmentNo: '' })
    return true
  }
  const oldestFirst = () => [...rows.values()].sort((a, b) => byText(a, b, 'draftedAt') || byText(a, b, 'id'))
  return {
    async insert(publication) {
      return !rows.has(publication.id) && put(publication)
    },
    async find(id) {
      return copied(rows.get(id))
    },
    async save(changed) {
      return rows.get(changed.id)?.version === changed.version - 1 && put(changed)
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
