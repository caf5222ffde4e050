import type { Role } from '../../domain/identity/roles'

export type AppName = 'portal' | 'desk' | 'inspector' | 'designer'

/** Where each chair works. The administrators' pages are in the desk. */
export const appOf: Record<Role, AppName> = {
  applicant: 'portal',
  'window-clerk': 'desk',
  'handling-officer': 'desk',
  reviewer: 'desk',
  approver: 'desk',
  'department-supervisor': 'desk',
  inspector: 'inspector',
  designer: 'designer',
  publisher: 'inspector',
  leader: 'inspector',
  'system-admin': 'desk',
  'security-admin': 'desk',
  'audit-admin': 'desk',
}

/** Address of an app: another document, not a route of this one. */
export const addressOf = (app: AppName): string => `/${app}/`
