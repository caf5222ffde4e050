import { type Addressee, chairOf, cityChairs } from '../../domain/notification/ladder'
import type { Role } from '../../domain/identity/roles'
import type { Responsible } from '../../domain/supervision/alert'
import type { House, StoredAccount } from '../ports'

/**
 * The people behind the rungs, each once. Where a rung for the department finds nobody, its supervisor is
 * told instead: a card about which nobody hears is no card.
 */
export async function addresseesOf(
  rung: readonly Addressee[],
  departmentNo: string,
  responsible: Responsible | null,
  deps: Pick<House, 'accounts'>,
): Promise<StoredAccount[]> {
  const found = new Map<string, StoredAccount>()
  const add = (accounts: readonly StoredAccount[]) => accounts.forEach(one => found.set(one.id, one))
  const inChair = (role: Role) =>
    deps.accounts.withRole(role, cityChairs.includes(role) ? undefined : departmentNo)
  for (const addressee of rung) {
    const accounts =
      addressee === 'handler' ? await handlers(responsible, inChair, deps) : await inChair(addressee)
    const isOfCity = addressee !== 'handler' && cityChairs.includes(addressee)
    add(accounts.length > 0 || isOfCity ? accounts : await inChair('department-supervisor'))
  }
  return [...found.values()]
}

async function handlers(
  responsible: Responsible | null,
  inChair: (role: Role) => Promise<StoredAccount[]>,
  { accounts }: Pick<House, 'accounts'>,
): Promise<StoredAccount[]> {
  const named = responsible?.accountId ? await accounts.find(responsible.accountId) : undefined
  if (named) return [named]
  return responsible?.post ? inChair(chairOf[responsible.post]) : []
}
