import type { Case } from '../../domain/case/case'
import type { CaseRepository } from '../../usecases/ports'
import { byText, copied } from './copied'
import type { NoteChange } from './memoryChanges'

/** Keeps the promises of `CaseRepository` in memory; the Mongo one is held to the same contract. */
export function memoryCases(note: NoteChange = () => undefined): CaseRepository {
  const rows = new Map<string, Case>()

  function put(row: Case): void {
    rows.set(row.caseNo, copied(row))
    const { caseNo, departmentNo, applicant } = row
    note({ topic: 'cases', caseNo, departmentNo, ownerId: applicant.accountId })
  }

  function dueBy(field: 'nextAlertAt' | 'outboxAt', until: string, limit: number): string[] {
    const due = [...rows.values()].flatMap(row => {
      const at = row[field]
      return at !== null && at <= until ? [{ caseNo: row.caseNo, at }] : []
    })
    return due
      .sort((a, b) => byText(a, b, 'at'))
      .slice(0, limit)
      .map(({ caseNo }) => caseNo)
  }

  return {
    async insert(added) {
      if (rows.has(added.caseNo)) return false
      put(added)
      return true
    },
    async find(caseNo) {
      return copied(rows.get(caseNo))
    },
    async findMany(caseNos) {
      return [...new Set(caseNos)].flatMap(caseNo => copied(rows.get(caseNo)) ?? [])
    },
    async save(changed) {
      if (rows.get(changed.caseNo)?.version !== changed.version - 1) return false
      put(changed)
      return true
    },
    async ofApplicant(accountId, limit) {
      const filed = [...rows.values()].filter(({ applicant }) => applicant.accountId === accountId)
      return copied(filed.sort((a, b) => byText(b, a, 'changedAt')).slice(0, limit))
    },
    async dueForAlert(until, limit) {
      return dueBy('nextAlertAt', until, limit)
    },
    async withOutbox(until, limit) {
      return dueBy('outboxAt', until, limit)
    },
    async acknowledge(caseNo, entryIds) {
      const row = rows.get(caseNo)
      if (!row) return
      const outbox = row.outbox.filter(({ id }) => !entryIds.includes(id))
      rows.set(caseNo, { ...row, outbox, outboxAt: outbox.length > 0 ? row.outboxAt : null })
    },
    async postpone(caseNo, outboxAt) {
      const row = rows.get(caseNo)
      const [first, ...others] = row?.outbox ?? []
      if (!row || !first) return
      const outbox = [{ ...first, attempts: first.attempts + 1 }, ...others]
      rows.set(caseNo, { ...row, outbox, outboxAt })
    },
  }
}
