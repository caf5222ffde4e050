import { z } from 'zod'
import { shownReport } from '../../../../domain/publication/backTestReport'
import type { Publication, PublicationBody } from '../../../../domain/publication/publication'
import { civilDate } from '../../../../lib/civilDate'
import { type Result, accept, breaks } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import type { DraftLimit } from '../../../../usecases/backTest/draftCatalogue'
import { approvePublication, withdrawPublication } from '../../../../usecases/publications/decidePublication'
import { type PublicationDeps, draftPublication } from '../../../../usecases/publications/draftPublication'
import { listPublications, readPublication } from '../../../../usecases/publications/readPublications'
import { type TryOnPast, tryOnPast } from '../../../../usecases/publications/tryOnPast'
import {
  backTest,
  backTestReport,
  draftPublication as draftShape,
  publication,
  publicationList,
} from '../../../contract/publications'
import { type Answer, defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import { publicationLineView, publicationView } from '../../views/publicationView'

const params = z.strictObject({ publicationId: z.string().regex(/^[\w-]{1,40}$/, 'WRONG_FORM') })
const shown = (
  result: Result<Publication>,
  deps: Pick<House, 'catalogue'>,
  status: 200 | 201 = 200,
): Result<Answer> =>
  result.ok
    ? accept({ status, body: publicationView(result.value, deps), etag: result.value.version })
    : result

export const listPublicationsRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/publications',
  audit: 'LIST_PUBLICATIONS',
  summary: 'Calendars, closures, rule sets and ladders: drafts, and what became of them, the newest first',
  params: nothing,
  query: nothing,
  body: nothing,
  answers: publicationList,
  async handle({ account }, deps: Pick<House, 'publications' | 'catalogue'>) {
    const found = await listPublications(account, deps)
    if (!found.ok) return found
    return accept({ body: { publications: found.value.map(one => publicationLineView(one, deps)) } })
  },
})

export const readPublicationRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/publications/:publicationId',
  audit: 'READ_PUBLICATION',
  summary: 'A draft with what it would do, or what was approved',
  params,
  query: nothing,
  body: nothing,
  answers: publication,
  handle: async ({ account, params: { publicationId } }, deps: Pick<House, 'publications' | 'catalogue'>) =>
    shown(await readPublication(publicationId, account, deps), deps),
})

export const draftPublicationRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/publications',
  audit: 'DRAFT_PUBLICATION',
  summary:
    'Draft a calendar year, a closure, a rule set or a ladder; the monitor tries it, another person approves it',
  needs: 'key',
  params: nothing,
  query: nothing,
  body: draftShape,
  answers: publication,
  handle: async ({ account, body: { body, reasons }, idempotencyKey }, deps: PublicationDeps) =>
    shown(
      await draftPublication({ body: body as PublicationBody, reasons, idempotencyKey }, account, deps),
      deps,
      201,
    ),
})

export const approvePublicationRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/publications/:publicationId/approval',
  audit: 'APPROVE_PUBLICATION',
  summary: 'Approved by a second person, who has seen what it does',
  needs: 'version',
  params,
  query: nothing,
  body: nothing,
  answers: publication,
  handle: async ({ account, params: of, version }, deps: PublicationDeps) =>
    shown(await approvePublication({ ...of, version }, account, deps), deps),
})

export const withdrawPublicationRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/publications/:publicationId/withdrawal',
  audit: 'WITHDRAW_PUBLICATION',
  summary: 'A draft that nobody wants any more',
  needs: 'version',
  params,
  query: nothing,
  body: nothing,
  answers: publication,
  handle: async ({ account, params: of, version }, deps: PublicationDeps) =>
    shown(await withdrawPublication({ ...of, version }, account, deps), deps),
})

/** A replay of a whole city keeps this process busy: one at a time. */
let isTrying = false

export const backTestRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/back-tests',
  audit: 'BACK_TEST',
  summary:
    'What a past period would have been under a draft: cards, scores, ranks, false alerts; writes nothing',
  params: nothing,
  query: nothing,
  body: backTest,
  answers: backTestReport,
  async handle(
    { account, body },
    deps: Pick<House, 'clock' | 'catalogue' | 'cases' | 'alerts' | 'publications' | 'scoreInputs'>,
  ) {
    if (isTrying) return breaks('BACK_TEST_RUNNING')
    isTrying = true
    try {
      const { from, to, publicationId, body: tried, limits } = body
      const wish: TryOnPast = {
        from: civilDate(from),
        to: civilDate(to),
        ...(publicationId === undefined ? {} : { publicationId }),
        ...(tried === undefined ? {} : { body: tried as PublicationBody }),
        limits: limits as DraftLimit[],
      }
      const report = await tryOnPast(wish, account, deps)
      return report.ok ? accept({ body: shownReport(report.value) }) : report
    } finally {
      isTrying = false
    }
  },
})
