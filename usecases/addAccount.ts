import { type Result, accept, breaks } from '../lib/result'
import type { Role } from '../domain/identity/roles'
import type { House } from './ports'

export interface NewAccount {
  loginName: string
  password: string
  name: string
  role: Role
  departmentNo?: string
}

/** Opens an account of any role. For the installation's own commands; the web opens applicants' only. */
export async function addAccount(
  { password, ...account }: NewAccount,
  { accounts, passwords, tokens }: Pick<House, 'accounts' | 'passwords' | 'tokens'>,
): Promise<Result<string>> {
  const stored = {
    ...account,
    id: tokens.fresh(),
    passwordHash: await passwords.hash(password),
    failures: 0,
    lockedUntil: null,
  }
  return (await accounts.insert(stored))
    ? accept(stored.id)
    : breaks('LOGIN_NAME_TAKEN', { field: 'loginName' })
}
