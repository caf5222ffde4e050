import { accept, refuse } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { registerApplicant } from '../../../../usecases/registerApplicant'
import { type SignInDeps, type SignedIn, resumeSession, signIn } from '../../../../usecases/signIn'
import { registration, session, signIn as signInShape } from '../../../contract/session'
import { defineRoute } from '../../support/defineRoute'
import { clearSessionCookie, sessionToken, setSessionCookie } from '../../support/session'
import { none, nothing } from '../../support/shapes'
import { sessionView } from '../../views/sessionView'

type Deps = SignInDeps & Pick<House, 'catalogue' | 'vault'>
const COOKIE_MS = 12 * 3_600_000

export const getSessionRoute = defineRoute({
  access: 'public',
  method: 'get',
  path: '/session',
  audit: 'READ_SESSION',
  summary: 'Who is signed in',
  ...none,
  answers: session,
  async handle({ request }, deps: Deps) {
    const token = sessionToken(request)
    const resumed = token ? await resumeSession(token, deps) : undefined
    if (!resumed) return refuse({ code: 'NOT_SIGNED_IN' })
    return accept({ body: sessionView(resumed.account, resumed.session.csrfToken, deps.catalogue) })
  },
})

export const signInRoute = defineRoute({
  access: 'public',
  method: 'post',
  path: '/session',
  audit: 'SIGN_IN',
  summary: 'Sign in; five failures lock the account for 15 minutes',
  params: nothing,
  query: nothing,
  body: signInShape,
  answers: session,
  async handle({ body, response }, deps: Deps) {
    const signedIn = await signIn(body, deps)
    return signedIn.ok ? accept(opened(signedIn.value, response, deps)) : signedIn
  },
})

export const registerRoute = defineRoute({
  access: 'public',
  method: 'post',
  path: '/accounts',
  audit: 'REGISTER',
  summary: 'Open an applicant account and sign in',
  params: nothing,
  query: nothing,
  body: registration,
  answers: session,
  async handle({ body, response }, deps: Deps) {
    const signedIn = await registerApplicant(body, deps)
    return signedIn.ok ? accept({ status: 201, ...opened(signedIn.value, response, deps) }) : signedIn
  },
})

export const signOutRoute = defineRoute({
  access: 'signed-in',
  method: 'delete',
  path: '/session',
  audit: 'SIGN_OUT',
  summary: 'Sign out; the session is gone on the server too',
  ...none,
  async handle({ request, response }, { sessions, tokens }: Deps) {
    const token = sessionToken(request)
    if (token) await sessions.remove(tokens.sha256(token))
    clearSessionCookie(response)
    return accept({ status: 204 })
  },
})

function opened(
  { account, session: record, token }: SignedIn,
  response: Parameters<typeof setSessionCookie>[0],
  deps: Deps,
) {
  setSessionCookie(response, token, COOKIE_MS)
  response.locals['account'] = account // for the access log: who signed in
  return { body: sessionView(account, record.csrfToken, deps.catalogue) }
}
