import type { Role } from '../../domain/identity/roles'

/** Who supervises: the city's inspectors and leaders, and each department's own supervisor within it. */
export const inspectorRoles: readonly Role[] = ['inspector', 'leader', 'department-supervisor']

/** Who has a chair here. */
export const entryRoles: readonly Role[] = [...inspectorRoles, 'publisher']

/** Who reads what the house lives by. */
export const publicationRoles: readonly Role[] = ['inspector', 'publisher', 'leader']

/** Who drafts and tries. */
export const draftRoles: readonly Role[] = ['inspector', 'publisher']

/** Who reads the whole city's scores; a department reads its own on the desk. */
export const scoreRoles: readonly Role[] = ['inspector', 'leader']
