import type { Account, Role } from '../../domain/identity/roles'
import type { Channel } from '../../domain/notification/ladder'
import type { Instant } from '../../lib/moment'

export interface StoredAccount extends Account {
  passwordHash: string
  failures: number
  lockedUntil: Instant | null
  /** Where messages reach him; each sealed, as other personal data is. */
  sealedContact?: Partial<Record<Channel, string>>
}

export interface AccountRepository {
  /** False when the login name is taken. */
  insert(account: StoredAccount): Promise<boolean>
  find(id: string): Promise<StoredAccount | undefined>
  findByLoginName(loginName: string): Promise<StoredAccount | undefined>
  /** Atomic: counts one failure and gives the number after it. */
  countFailure(id: string): Promise<number>
  /** Failures back to 0, with or without a lock. */
  setLock(id: string, lockedUntil: Instant | null): Promise<void>
  list(limit: number): Promise<StoredAccount[]>
  /** Everybody in this chair, of the department where one is given; in the order of their login names. */
  withRole(role: Role, departmentNo?: string): Promise<StoredAccount[]>
}

export interface SessionRecord {
  /** SHA-256 of the cookie's token: a stolen database opens no session. */
  id: string
  accountId: string
  csrfToken: string
  expiresAt: Instant
}

export interface SessionRepository {
  insert(session: SessionRecord): Promise<void>
  find(id: string): Promise<SessionRecord | undefined>
  remove(id: string): Promise<void>
  removeExpired(now: Instant): Promise<number>
}

export interface Passwords {
  hash(password: string): Promise<string>
  verify(password: string, hash: string): Promise<boolean>
}

/** What needs the house's secret key. */
export interface Vault {
  seal(text: string): string
  unseal(sealed: string): string
  /** Six digits, the same each time for the same case. */
  queryPassword(caseNo: string): string
}

/** Fresh, unguessable names. */
export interface Tokens {
  /** 128 bits as 22 characters. */
  fresh(): string
  sha256(content: string | Uint8Array): string
}

export interface AccessEntry {
  at: Instant
  who: string
  role?: Role
  what: string
  subject?: string
  outcome: string
}

export interface AccessLog {
  /** Resolves when it is durable. */
  append(entry: AccessEntry): Promise<void>
  /** Newest first. */
  list(query: { who?: string; what?: string; outcome?: string }, limit: number): Promise<AccessEntry[]>
}
