import type { Role } from '../../domain/identity/roles'

/** Who supervises: the city's inspectors and leaders, and each department's own supervisor within it. */
export const inspectorRoles: readonly Role[] = ['inspector', 'leader', 'department-supervisor']
