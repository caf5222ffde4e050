import { type Action, grants } from '../../domain/identity/permissions'
import type { Role } from '../../domain/identity/roles'

/** Whether this chair is ever granted that, by the one table: what a page offers. The server asks it again, of the thing itself. */
export const mayDo = (role: Role | undefined, action: Action): boolean =>
  grants.some(grant => grant.role === role && grant.action === action)
