import type { AccountRepository, StoredAccount } from '../../usecases/ports'
import { byText, copied } from './copied'

/** Keeps the promises of `AccountRepository` in memory; the Mongo one is held to the same contract. */
export function memoryAccounts(): AccountRepository {
  const rows = new Map<string, StoredAccount>()
  const named = (loginName: string) => [...rows.values()].find(row => row.loginName === loginName)

  return {
    async insert(account) {
      if (rows.has(account.id) || named(account.loginName)) return false
      rows.set(account.id, copied(account))
      return true
    },
    async find(id) {
      return copied(rows.get(id))
    },
    async findByLoginName(loginName) {
      return copied(named(loginName))
    },
    async countFailure(id) {
      const row = rows.get(id)
      if (!row) return 0
      rows.set(id, { ...row, failures: row.failures + 1 })
      return row.failures + 1
    },
    async setLock(id, lockedUntil) {
      const row = rows.get(id)
      if (row) rows.set(id, { ...row, failures: 0, lockedUntil })
    },
    async withRole(role, departmentNo) {
      const found = [...rows.values()].filter(
        one => one.role === role && (departmentNo === undefined || one.departmentNo === departmentNo),
      )
      return copied(found.sort((a, b) => byText(a, b, 'loginName')))
    },
    async list(limit) {
      return copied([...rows.values()].sort((a, b) => byText(a, b, 'loginName')).slice(0, limit))
    },
  }
}
