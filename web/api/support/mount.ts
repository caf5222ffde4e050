import { timingSafeEqual } from 'node:crypto'
import type { Request, Response, Router } from 'express'
import type { z } from 'zod'
import { TransientError } from '../../../lib/errors'
import type { Log } from '../../../lib/log'
import { type Result, breaks, refuse } from '../../../lib/result'
import type { AccessLog, Clock, SessionRecord } from '../../../usecases/ports'
import type { Account } from '../../../domain/identity/roles'
import type { Route } from './defineRoute'
import { sendInvalid, sendProblem, sendRefusal } from './problems'
import { sessionToken } from './session'
import { type TextsByLanguage, languageOf } from './texts'

export interface RouteSupport {
  resume(token: string): Promise<{ account: Account; session: SessionRecord } | undefined>
  accessLog: Pick<AccessLog, 'append'>
  clock: Pick<Clock, 'now'>
  texts: TextsByLanguage
  log: Log
  observe(audit: string, status: number, seconds: number): void
}

type AnyRoute<Deps> = Route<z.ZodType, z.ZodType, z.ZodType, Deps>

/** The only function in the system that turns a route into an Express handler. */
export function mount<Deps>(router: Router, route: AnyRoute<Deps>, deps: Deps, support: RouteSupport): void {
  router[route.method](route.path, async (request, response) => {
    const startedAt = process.hrtime.bigint()
    await answer(route, deps, support, request, response)
    support.observe(route.audit, response.statusCode, Number(process.hrtime.bigint() - startedAt) / 1e9)
  })
}

async function answer<Deps>(
  route: AnyRoute<Deps>,
  deps: Deps,
  support: RouteSupport,
  request: Request,
  response: Response,
): Promise<void> {
  const texts = support.texts[languageOf(request.headers['accept-language'])]
  let who: Account | undefined
  let outcome = 'FAILED'
  try {
    const token = sessionToken(request)
    const caller = token ? await support.resume(token) : undefined
    who = caller?.account
    const result = await run(route, deps, request, response, caller)
    who ??= response.locals['account'] as Account | undefined
    outcome = result.ok ? 'DONE' : 'invalid' in result ? 'INVALID' : codeOf(result)
    // written down before it is answered: what was answered is in the log
    await append(route, request, who, outcome, support)
    if (!result.ok) {
      if ('invalid' in result) return sendInvalid(response, result.invalid, texts)
      return sendRefusal(response, result.refusal, texts)
    }
    if (result.value === 'answered') return
    const { status = 200, body, etag } = result.value
    if (etag !== undefined) response.set('ETag', `"${etag}"`)
    response.status(status)
    if (body === undefined) response.end()
    else response.json(body)
  } catch (error) {
    if (outcome === 'FAILED') await append(route, request, who, 'FAILED', support).catch(() => undefined)
    fail(error, route.audit, response, texts, support)
  }
}

type Outcome =
  Awaited<ReturnType<AnyRoute<unknown>['handle']>> | { ok: false; invalid: readonly z.core.$ZodIssue[] }

async function run<Deps>(
  route: AnyRoute<Deps>,
  deps: Deps,
  request: Request,
  response: Response,
  caller: { account: Account; session: SessionRecord } | undefined,
): Promise<Outcome> {
  if (route.access === 'signed-in' && !caller) return refuse({ code: 'NOT_SIGNED_IN' })
  const isChange = route.access === 'signed-in' && request.method !== 'GET'
  if (isChange && caller && !hasCsrfToken(request, caller.session)) return breaks('CSRF')

  const params = route.params.safeParse(request.params, { reportInput: true })
  const query = route.query.safeParse(request.query, { reportInput: true })
  const body = route.body.safeParse(request.body ?? {}, { reportInput: true })
  if (!params.success || !query.success || !body.success) {
    const issues = [params, query, body].flatMap(part => part.error?.issues ?? [])
    return { ok: false, invalid: issues }
  }
  const version = versionOf(request)
  if (route.needs === 'version' && version === undefined) return breaks('IF_MATCH_NEEDED')
  const idempotencyKey = request.get('Idempotency-Key') ?? ''
  if (route.needs === 'key' && !/^[A-Za-z0-9-]{16,64}$/.test(idempotencyKey))
    return breaks('IDEMPOTENCY_KEY_NEEDED')

  const call = {
    params: params.data,
    query: query.data,
    body: body.data,
    version: version ?? 0,
    idempotencyKey,
    language: languageOf(request.headers['accept-language']),
    request,
    response,
  }
  // the two kinds of route differ in this one field, and the line above has made sure of it
  return route.handle({ ...call, account: caller?.account as Account }, deps)
}

/** What a signed-in person changes carries the session's own token; a foreign page cannot read it. */
function hasCsrfToken(request: Request, session: SessionRecord): boolean {
  const sent = Buffer.from(request.get('X-CSRF-Token') ?? '')
  const wanted = Buffer.from(session.csrfToken)
  return sent.length === wanted.length && timingSafeEqual(sent, wanted)
}

function versionOf(request: Request): number | undefined {
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(request.get('If-Match') ?? '')
  return match ? Number(match[1]) : undefined
}

const codeOf = (result: Result<unknown> & { ok: false }): string =>
  result.refusal.code === 'RULE_BROKEN' ? result.refusal.rule : result.refusal.code

async function append<Deps>(
  route: AnyRoute<Deps>,
  request: Request,
  who: Account | undefined,
  outcome: string,
  { accessLog, clock }: RouteSupport,
): Promise<void> {
  const subject = Object.values(request.params)[0]
  await accessLog.append({
    at: clock.now().at,
    who: who?.loginName ?? '-',
    ...(who ? { role: who.role } : {}),
    what: route.audit,
    ...(typeof subject === 'string' ? { subject: subject.slice(0, 80) } : {}),
    outcome,
  })
}

function fail(
  error: unknown,
  audit: string,
  response: Response,
  texts: TextsByLanguage['en'],
  { log }: RouteSupport,
): void {
  if (response.headersSent) {
    response.destroy()
  } else if (error instanceof TransientError) {
    log.warn({ audit, reason: error.message }, 'asked to come again')
    response.set('Retry-After', String(Math.max(1, Math.ceil(error.retryAfterMs / 1000))))
    sendProblem(response, 503, 'UNAVAILABLE', texts)
  } else {
    log.error({ audit, err: error }, 'a call failed')
    sendProblem(response, 500, 'INTERNAL', texts)
  }
}
