import { type Result, accept } from '../lib/result'
import { addAccount } from './addAccount'
import type { House } from './ports'
import { type SignInDeps, type SignedIn, openSession } from './signIn'

/** A citizen opens an account and is signed in. */
export async function registerApplicant(
  given: { loginName: string; password: string; name: string },
  deps: SignInDeps & Pick<House, 'vault'>,
): Promise<Result<SignedIn>> {
  const added = await addAccount({ ...given, role: 'applicant' }, deps)
  if (!added.ok) return added
  const stored = await deps.accounts.find(added.value)
  if (!stored) throw new Error('the account that was just added is not there')
  return accept(await openSession(stored, deps))
}
