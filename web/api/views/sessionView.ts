import { grants } from '../../../domain/identity/permissions'
import type { Account } from '../../../domain/identity/roles'
import type { Catalogue } from '../../../usecases/ports'
import type { Session } from '../../contract/session'

export function sessionView(account: Account, csrfToken: string, catalogue: Catalogue): Session {
  const { departmentNo } = account
  const departmentName = departmentNo && catalogue.department(departmentNo)?.name
  const permissions = [
    ...new Set(grants.filter(({ role }) => role === account.role).map(({ action }) => action)),
  ]
  return { account: { ...account, ...(departmentName ? { departmentName } : {}) }, csrfToken, permissions }
}
