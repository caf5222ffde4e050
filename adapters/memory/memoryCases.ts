import type { Case } from '../../domain/case/case'
import type { CivilDate } from '../../lib/civilDate'
import type { CaseRepository } from '../../usecases/ports'
import { byText, copied } from './copied'
import type { NoteChange } from './memoryChanges'
import { OrderedIndex } from './orderedIndex'

/**
 * Keeps the promises of `CaseRepository` in memory; the Mongo one is held to the same contract. What is
 * due is read from ordered indexes: a sweep costs what it finds, however many cases are open.
 */
export function memoryCases(note: NoteChange = () => undefined): CaseRepository {
  const rows = new Map<string, Case>()
  const ofApplicant = new Map<string, Set<string>>()
  const due = { nextAlertAt: new OrderedIndex(), outboxAt: new OrderedIndex() }

  function put(row: Case): void {
    const before = rows.get(row.caseNo)
    for (const field of ['nextAlertAt', 'outboxAt'] as const) {
      const old = before?.[field] ?? null
      if (old === row[field]) continue
      if (old !== null) due[field].remove(dueKey(old, row.caseNo))
      if (row[field] !== null) due[field].add(dueKey(row[field], row.caseNo))
    }
    rows.set(row.caseNo, row)
  }

  function write(row: Case): void {
    put(copied(row))
    const { caseNo, departmentNo, applicant } = row
    const mine = ofApplicant.get(applicant.accountId) ?? new Set()
    ofApplicant.set(applicant.accountId, mine.add(caseNo))
    note({ topic: 'cases', caseNo, departmentNo, ownerId: applicant.accountId })
  }

  function insert(added: Case): boolean {
    if (rows.has(added.caseNo)) return false
    write(added)
    return true
  }

  function dueBy(field: 'nextAlertAt' | 'outboxAt', until: string, limit: number): string[] {
    const found: string[] = []
    for (const key of due[field].ascending()) {
      const [at, caseNo] = key.split('\n') as [string, string]
      if (at > until || found.length >= limit) break
      found.push(caseNo)
    }
    return found
  }

  const saveOne = (changed: Case): boolean => {
    if (rows.get(changed.caseNo)?.version !== changed.version - 1) return false
    write(changed)
    return true
  }

  return {
    async insert(added) {
      return insert(added)
    },
    async insertMany(added) {
      return added.filter(insert).length
    },
    async find(caseNo) {
      return copied(rows.get(caseNo))
    },
    async findMany(caseNos) {
      return [...new Set(caseNos)].flatMap(caseNo => copied(rows.get(caseNo)) ?? [])
    },
    save: async changed => saveOne(changed),
    saveMany: async changed => changed.map(saveOne).every(Boolean),
    async ofApplicant(accountId, limit) {
      const filed = [...(ofApplicant.get(accountId) ?? [])].map(caseNo => rows.get(caseNo)!)
      return copied(filed.sort((a, b) => byText(b, a, 'changedAt')).slice(0, limit))
    },
    async filedBetween(from, to) {
      const found = [...rows.values()].filter(({ filedOn }) => from <= filedOn && filedOn <= to)
      return copied(found.sort((a, b) => byText(a, b, 'filedOn') || byText(a, b, 'caseNo')))
    },
    async firstFiledOn() {
      let first: CivilDate | undefined
      for (const { filedOn } of rows.values()) if (first === undefined || filedOn < first) first = filedOn
      return first
    },
    async finishedBetween(from, to) {
      const found = [...rows.values()].filter(
        ({ finishedOn }) => finishedOn !== null && from <= finishedOn && finishedOn <= to,
      )
      return copied(found.sort((a, b) => byText(a, b, 'finishedOn') || byText(a, b, 'caseNo')))
    },
    async page(after, limit) {
      const later = [...rows.keys()].sort().filter(caseNo => after === undefined || caseNo > after)
      return copied(later.slice(0, limit).map(caseNo => rows.get(caseNo)!))
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
      put({ ...row, outbox, outboxAt: outbox.length > 0 ? row.outboxAt : null })
    },
    async postpone(caseNo, outboxAt) {
      const row = rows.get(caseNo)
      const [first, ...others] = row?.outbox ?? []
      if (!row || !first) return
      put({ ...row, outbox: [{ ...first, attempts: first.attempts + 1 }, ...others], outboxAt })
    },
  }
}

const dueKey = (at: string, caseNo: string): string => `${at}\n${caseNo}`
