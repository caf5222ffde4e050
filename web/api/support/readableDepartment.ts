import { type Action, grants } from '../../../domain/identity/permissions'
import type { Account } from '../../../domain/identity/roles'

/** The department that a reader of a list is confined to; empty for the whole city, undefined for nobody. */
export function readableDepartment(account: Account, action: Action): string | undefined {
  const scopes = grants.filter(grant => grant.role === account.role && grant.action === action)
  if (scopes.some(({ scope }) => scope === 'any')) return ''
  return scopes.some(({ scope }) => scope === 'department') ? account.departmentNo : undefined
}
