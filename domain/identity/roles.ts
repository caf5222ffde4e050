/** The chairs of the house. System, security and audit administrators are three people (等保 三员分立). */
export const roles = [
  'applicant',
  'window-clerk',
  'handling-officer',
  'reviewer',
  'approver',
  'department-supervisor',
  'inspector',
  'designer',
  'publisher',
  'leader',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const

export type Role = (typeof roles)[number]

/** Who is calling. `departmentNo` is absent for applicants and for the city's own chairs. */
export interface Account {
  id: string
  loginName: string
  name: string
  role: Role
  departmentNo?: string
}
