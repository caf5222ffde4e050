import {
  type Addressee,
  type AlertTelling,
  type Channel,
  type Ladder,
  type OrderTelling,
  type Weight,
  chairOf,
  cityChairs,
  rungOf,
} from '../../domain/notification/ladder'
import type { Role } from '../../domain/identity/roles'
import type { Order } from '../../domain/orders/order'
import type { Alert, Responsible } from '../../domain/supervision/alert'
import type { House, StoredAccount } from '../ports'

/** Whom a ladder tells of this about a warning or card. */
export function toldOfAlert(
  { departmentNo, itemCode, level, responsible }: Alert,
  what: AlertTelling,
  ladder: Ladder,
  deps: Pick<House, 'accounts' | 'catalogue'>,
): Promise<StoredAccount[]> {
  const place = { departmentNo, itemType: deps.catalogue.item(itemCode)?.type ?? '' }
  return addresseesOf(rungOf(ladder, what, level, place), departmentNo, responsible, deps)
}

/** Whom it tells of this about a supervision order. */
export const toldOfOrder = (
  { departmentNo }: Order,
  what: OrderTelling,
  ladder: Ladder,
  deps: Pick<House, 'accounts'>,
): Promise<StoredAccount[]> => addresseesOf(ladder.orders[what], departmentNo, null, deps)

/** The channels that a ladder wants for what weighs so much, and for which there is an address. */
export const reachedBy = (
  { sealedContact = {} }: StoredAccount,
  weight: Weight,
  { channels }: Ladder,
): Channel[] => channels[weight].by.filter(channel => sealedContact[channel] !== undefined)

/**
 * The people behind the rungs, each once. Where a rung for the department finds nobody, its supervisor is
 * told instead: a card about which nobody hears is no card.
 */
async function addresseesOf(
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

/** Many cards of one run go to the same few people: each is looked up once. */
export function remembered(accounts: House['accounts']): House['accounts'] {
  const chairs = new Map<string, ReturnType<House['accounts']['withRole']>>()
  const people = new Map<string, ReturnType<House['accounts']['find']>>()
  const once = <T>(kept: Map<string, T>, key: string, ask: () => T): T => {
    const answer = kept.get(key) ?? ask()
    kept.set(key, answer)
    return answer
  }
  return {
    ...accounts,
    withRole: (role, no) => once(chairs, `${role} ${no ?? ''}`, () => accounts.withRole(role, no)),
    find: id => once(people, id, () => accounts.find(id)),
  }
}
