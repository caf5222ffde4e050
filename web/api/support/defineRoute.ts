import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Account } from '../../../domain/identity/roles'
import type { Result } from '../../../lib/result'

/** Who calls: nobody yet, or an account with its session. */
export interface Caller {
  account: Account
  csrfToken: string
}

export interface Call<P, Q, B, Who> {
  /** Present on every route but the public ones. */
  account: Who
  params: P
  query: Q
  body: B
  /** From `If-Match`; required where the route says `needs: 'version'`. */
  version: number
  /** From `Idempotency-Key`; required where the route says `needs: 'key'`. */
  idempotencyKey: string
  language: 'zh-CN' | 'en'
  request: Request
  response: Response
}

/** `answered`: the handler has sent the answer itself (a file, a page, an event stream). */
export type Answer = { status?: 200 | 201 | 204; body?: unknown; etag?: number } | 'answered'

interface RouteOf<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, Deps, Who> {
  method: 'get' | 'post' | 'delete'
  /** Under `/api`, as express writes it: `/cases/:caseNo`. */
  path: string
  /** Name in the access log and in the OpenAPI document. Every call is written there, whatever its outcome. */
  audit: string
  summary: string
  params: P
  query: Q
  body: B
  needs?: 'version' | 'key'
  /** For the OpenAPI document; answers are typed where they are made. */
  answers?: z.ZodType
  handle(call: Call<z.output<P>, z.output<Q>, z.output<B>, Who>, deps: Deps): Promise<Result<Answer>>
}

/** A route for a signed-in person, or `access: 'public'`. Authorisation itself is the use case's, by the one table. */
export type Route<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, Deps> =
  | ({ access: 'signed-in' } & RouteOf<P, Q, B, Deps, Account>)
  | ({ access: 'public' } & RouteOf<P, Q, B, Deps, Account | undefined>)

/** Only here to let the compiler infer the types of `handle`. */
export const defineRoute = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, Deps>(
  route: Route<P, Q, B, Deps>,
): Route<P, Q, B, Deps> => route
