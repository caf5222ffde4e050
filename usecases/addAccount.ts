import { type Result, accept, breaks } from '../lib/result'
import type { Role } from '../domain/identity/roles'
import type { Channel } from '../domain/notification/ladder'
import type { House } from './ports'

export interface NewAccount {
  loginName: string
  password: string
  name: string
  role: Role
  departmentNo?: string
  /** An e-mail address and a mobile number, either or both. */
  contact?: Partial<Record<Channel, string>>
}

/** Opens an account of any role. For the installation's own commands; the web opens applicants' only. */
export async function addAccount(
  { password, contact = {}, ...account }: NewAccount,
  { accounts, passwords, tokens, vault }: Pick<House, 'accounts' | 'passwords' | 'tokens' | 'vault'>,
): Promise<Result<string>> {
  const stored = {
    ...account,
    id: tokens.fresh(),
    passwordHash: await passwords.hash(password),
    failures: 0,
    lockedUntil: null,
    ...(Object.keys(contact).length > 0 ? { sealedContact: sealed(contact, vault) } : {}),
  }
  return (await accounts.insert(stored))
    ? accept(stored.id)
    : breaks('LOGIN_NAME_TAKEN', { field: 'loginName' })
}

const sealed = (contact: Partial<Record<Channel, string>>, vault: Pick<House['vault'], 'seal'>) =>
  Object.fromEntries(Object.entries(contact).map(([channel, address]) => [channel, vault.seal(address)]))
