import type { Role } from '../../domain/identity/roles'

/** Who acts on steps. */
export const officers: readonly Role[] = ['window-clerk', 'handling-officer', 'reviewer', 'approver']
/** Who has an inbox: those who act, and who watches them. */
export const inboxRoles: readonly Role[] = [...officers, 'department-supervisor']
/** Who answers for the department to the inspectorate. */
export const orderRoles: readonly Role[] = ['approver', 'department-supervisor']
export const deskRoles: readonly Role[] = [...inboxRoles, 'system-admin', 'security-admin', 'audit-admin']

/** The page that a chair begins its day with. */
export function homeOf(role: Role): string {
  if (role === 'system-admin') return '/administration/clock'
  if (role === 'security-admin') return '/administration/accounts'
  if (role === 'audit-admin') return '/administration/access-log'
  return '/inbox'
}
