import { revisionOf } from '../../../../domain/case/revision'
import { z } from 'zod'
import { authorize } from '../../../../domain/identity/authorize'
import { type Result, accept, refuse } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { caseSubject } from '../../../../usecases/support/subjects'
import { caseNo } from '../../../contract/common'
import {
  caseSummary as summaryShape,
  caseView as viewShape,
  trackCase,
  trackView as trackShape,
} from '../../../contract/cases'
import { type Answer, defineRoute } from '../../support/defineRoute'
import { sendPaper } from '../../support/sendPaper'
import { none, nothing } from '../../support/shapes'
import type { TextsByLanguage } from '../../support/texts'
import { caseSummary, caseView, trackView } from '../../views/caseView'

export interface ReadCaseDeps extends Pick<
  House,
  'cases' | 'alerts' | 'clock' | 'catalogue' | 'documents' | 'vault'
> {
  texts: TextsByLanguage
}

export const listMyCasesRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/cases',
  audit: 'LIST_CASES',
  summary: "The applicant's own cases, newest first",
  ...none,
  answers: z.object({ cases: z.array(summaryShape) }),
  async handle({ account }, deps: ReadCaseDeps) {
    const own = { what: 'case', id: '', ownerId: account.id }
    const permitted = authorize(account, 'case.read', own)
    if (!permitted.ok) return refuse({ code: 'NOT_PERMITTED', action: 'case.read' })
    const cases = await deps.cases.ofApplicant(account.id, 200)
    return accept({ body: { cases: cases.map(one => caseSummary(one, 'applicant', deps)) } })
  },
})

export const readCaseRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/cases/:caseNo',
  audit: 'READ_CASE',
  summary: 'A case with its journal, ruler and documents',
  params: z.strictObject({ caseNo }),
  query: nothing,
  body: nothing,
  answers: viewShape,
  async handle({ account, params, language }, deps: ReadCaseDeps): Promise<Result<Answer>> {
    const found = await deps.cases.find(params.caseNo)
    if (!found) return refuse({ code: 'NOT_FOUND', what: 'case', id: params.caseNo })
    const permitted = authorize(account, 'case.read', caseSubject(found))
    if (!permitted.ok) return permitted
    const alerts = found.raised.length > 0 ? await deps.alerts.ofCases([found.caseNo]) : []
    const body = caseView(found, alerts, account, deps.texts[language], deps)
    return accept({ body, etag: revisionOf(found) })
  },
})

export const readDocumentRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/cases/:caseNo/documents/:documentId',
  audit: 'READ_DOCUMENT',
  summary: 'An issued document, as a printable page',
  params: z.strictObject({ caseNo, documentId: z.string().max(80) }),
  query: nothing,
  body: nothing,
  async handle({ account, params, response }, { cases, documents }: ReadCaseDeps) {
    const found = await cases.find(params.caseNo)
    const missing = refuse({ code: 'NOT_FOUND' as const, what: 'document', id: params.documentId })
    if (!found?.documents.some(({ documentId }) => documentId === params.documentId)) return missing
    const permitted = authorize(account, 'case.read', caseSubject(found))
    if (!permitted.ok) return permitted
    const document = await documents.find(params.documentId)
    if (!document) return missing
    return sendPaper(response, document.html)
  },
})

export const trackCaseRoute = defineRoute({
  access: 'public',
  method: 'post',
  path: '/track',
  audit: 'TRACK_CASE',
  summary: 'Follow a case by its number and query password',
  params: nothing,
  query: nothing,
  body: trackCase,
  answers: trackShape,
  async handle({ body, language }, deps: ReadCaseDeps) {
    const found = await deps.cases.find(body.caseNo)
    // wrong number and wrong password answer alike
    if (!found || deps.vault.queryPassword(body.caseNo) !== body.queryPassword) {
      return refuse({ code: 'NOT_FOUND', what: 'case', id: body.caseNo })
    }
    return accept({ body: trackView(found, deps.texts[language], deps) })
  },
})
