import type { Account } from '../domain/identity/roles'
import type { Instant } from '../lib/moment'
import { type Result, accept, breaks } from '../lib/result'
import type { House, SessionRecord, StoredAccount } from './ports'

export type SignInDeps = Pick<House, 'accounts' | 'sessions' | 'passwords' | 'tokens' | 'clock'>

const FAILURES_BEFORE_LOCK = 5
const LOCK_MINUTES = 15
const SESSION_HOURS = 12
/** Verified against when there is no such account, so that the answer takes as long. */
let nobodysHash: Promise<string> | undefined

export interface SignedIn {
  account: Account
  session: SessionRecord
  /** Goes into the cookie; only its hash is kept. */
  token: string
}

/** Five failures lock an account for a quarter of an hour. Wrong name and wrong password answer alike. */
export async function signIn(
  { loginName, password }: { loginName: string; password: string },
  deps: SignInDeps,
): Promise<Result<SignedIn>> {
  const now = deps.clock.machineNow()
  const found = await deps.accounts.findByLoginName(loginName)
  nobodysHash ??= deps.passwords.hash(deps.tokens.fresh())
  const isRight = await deps.passwords.verify(password, found?.passwordHash ?? (await nobodysHash))
  if (!found) return breaks('SIGN_IN_FAILED')
  if (found.lockedUntil && found.lockedUntil > now) return lockedOut(found.lockedUntil, now)
  if (!isRight) return countFailure(found, now, deps)

  if (found.failures > 0 || found.lockedUntil) await deps.accounts.setLock(found.id, null)
  return accept(await openSession(found, deps))
}

async function countFailure(account: StoredAccount, now: Instant, { accounts }: SignInDeps) {
  const failures = await accounts.countFailure(account.id)
  if (failures < FAILURES_BEFORE_LOCK) return breaks('SIGN_IN_FAILED')
  const until = plus(now, LOCK_MINUTES * 60_000)
  await accounts.setLock(account.id, until)
  return lockedOut(until, now)
}

const lockedOut = (until: Instant, now: Instant) =>
  breaks('LOCKED_OUT', { facts: { minutes: Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000) } })

/** A fresh session after each sign-in: an older cookie gains nothing by it. */
export async function openSession(
  stored: StoredAccount,
  deps: Omit<SignInDeps, 'passwords' | 'accounts'>,
): Promise<SignedIn> {
  const token = deps.tokens.fresh()
  const expiresAt = plus(deps.clock.machineNow(), SESSION_HOURS * 3_600_000)
  const session = {
    id: deps.tokens.sha256(token),
    accountId: stored.id,
    csrfToken: deps.tokens.fresh(),
    expiresAt,
  }
  await deps.sessions.insert(session)
  return { account: toAccount(stored), session, token }
}

/** The account of a cookie, while its session lives. */
export async function resumeSession(
  token: string,
  { sessions, accounts, tokens, clock }: Pick<House, 'sessions' | 'accounts' | 'tokens' | 'clock'>,
): Promise<{ account: Account; session: SessionRecord } | undefined> {
  const session = await sessions.find(tokens.sha256(token))
  if (!session || session.expiresAt <= clock.machineNow()) return undefined
  const stored = await accounts.find(session.accountId)
  return stored && { account: toAccount(stored), session }
}

const toAccount = ({ id, loginName, name, role, departmentNo }: StoredAccount): Account => ({
  id,
  loginName,
  name,
  role,
  ...(departmentNo === undefined ? {} : { departmentNo }),
})

const plus = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString() as Instant
