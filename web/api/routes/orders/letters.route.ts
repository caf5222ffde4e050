import { z } from 'zod'
import { civilDate } from '../../../../lib/civilDate'
import type { Instant } from '../../../../lib/moment'
import { accept, breaks, refuse } from '../../../../lib/result'
import { type DraftLetterDeps, draftLetter } from '../../../../usecases/orders/draftLetter'
import {
  type IssueLetterDeps,
  type PreviewLetterDeps,
  issueLetter,
  previewLetter,
} from '../../../../usecases/orders/issueLetter'
import { type ReportOnLetterDeps, reportOnLetter } from '../../../../usecases/orders/reportOnLetter'
import { type ProposeLettersDeps, proposedLetters, readLetter } from '../../../../usecases/orders/readLetters'
import type { House } from '../../../../usecases/ports'
import {
  letter,
  letterDraft,
  letterId,
  letterList,
  letterPreview,
  reportOnLetter as reportShape,
  writeLetter,
} from '../../../contract/letters'
import { orderId } from '../../../contract/orders'
import { month } from '../../../contract/scores'
import { defineRoute } from '../../support/defineRoute'
import { readableDepartment } from '../../support/readableDepartment'
import { sendPaper } from '../../support/sendPaper'
import { nothing } from '../../support/shapes'
import type { TextsByLanguage } from '../../support/texts'
import { draftView, letterSummary, letterView, proposedView } from '../../views/letterView'

export type LetterDeps = Pick<House, 'letters' | 'catalogue' | 'documents' | 'clock'> & {
  texts: TextsByLanguage
}

const PAGE = 50
const params = z.strictObject({ letterId })
/** `<issuedAt>|<id>` of the last one seen. */
const cursor = z
  .string()
  .regex(/^\d{4}-[\dT:.Z-]{16,24}\|letter:[\w:.-]{1,130}$/, 'WRONG_FORM')
  .optional()

export const listLettersRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/letters',
  audit: 'LIST_LETTERS',
  summary: 'Letters of recommendation, newest first, and which ones should be written',
  params: nothing,
  query: z.strictObject({ cursor }),
  body: nothing,
  answers: letterList,
  async handle({ account, query, language }, deps: LetterDeps & ProposeLettersDeps) {
    const departmentNo = readableDepartment(account, 'letter.read')
    if (departmentNo === undefined) return refuse({ code: 'NOT_PERMITTED', action: 'letter.read' })
    const [issuedAt, id] = query.cursor?.split('|', 2) ?? []
    const before = issuedAt && id ? { before: { issuedAt: issuedAt as Instant, id } } : {}
    const letters = await deps.letters.list({ ...(departmentNo ? { departmentNo } : {}), ...before }, PAGE)
    const proposed = await proposedLetters(account, deps)
    const last = letters.length === PAGE ? letters.at(-1) : undefined
    const body = {
      letters: letters.map(one => letterSummary(one, deps)),
      proposed: proposed.ok ? proposed.value.map(one => proposedView(one, deps.texts[language], deps)) : [],
      ...(last ? { next: `${last.issuedAt}|${last.id}` } : {}),
    }
    return accept({ body })
  },
})

export const draftLetterRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/letters/draft',
  audit: 'DRAFT_LETTER',
  summary: 'The facts of a letter about an order, or about a month that a department failed',
  params: nothing,
  query: z.strictObject({
    orderId: orderId.optional(),
    month: month.optional(),
    departmentNo: z
      .string()
      .regex(/^\d{2}$/, 'WRONG_FORM')
      .optional(),
  }),
  body: nothing,
  answers: letterDraft,
  async handle({ account, query }, deps: LetterDeps & DraftLetterDeps) {
    const { orderId: order, month: failed, departmentNo } = query
    const subject = order
      ? { orderId: order }
      : failed && departmentNo
        ? { month: failed, departmentNo }
        : undefined
    if (!subject) return breaks('REQUIRED', { field: 'orderId' })
    const draft = await draftLetter(subject, account, deps)
    return draft.ok ? accept({ body: draftView(draft.value, deps) }) : draft
  },
})

const wantedOf = ({ dueOn, ...said }: z.output<typeof writeLetter>) => ({
  ...said,
  ...(dueOn ? { dueOn: civilDate(dueOn) } : {}),
})

export const previewLetterRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/letters/preview',
  audit: 'PREVIEW_LETTER',
  summary: 'The letter as it would be printed; nothing is kept',
  params: nothing,
  query: nothing,
  body: writeLetter,
  answers: letterPreview,
  async handle({ account, body }, deps: PreviewLetterDeps) {
    const html = await previewLetter(wantedOf(body), account, deps)
    return html.ok ? accept({ body: { html: html.value } }) : html
  },
})

export const issueLetterRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/letters',
  audit: 'ISSUE_LETTER',
  summary: 'Number the letter, print it and keep it for ever; an order or a failed month has one',
  params: nothing,
  query: nothing,
  body: writeLetter,
  answers: letter,
  async handle({ account, body }, deps: LetterDeps & IssueLetterDeps) {
    const issued = await issueLetter(wantedOf(body), account, deps)
    return issued.ok ? accept({ status: 201, body: letterView(issued.value, deps) }) : issued
  },
})

export const readLetterRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/letters/:letterId',
  audit: 'READ_LETTER',
  summary: 'A letter of recommendation',
  params,
  query: nothing,
  body: nothing,
  answers: letter,
  async handle({ account, params: { letterId: id } }, deps: LetterDeps) {
    const found = await readLetter(id, account, deps)
    if (!found.ok) return found
    return accept({ body: letterView(found.value, deps), etag: found.value.reports.length })
  },
})

export const reportOnLetterRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  needs: 'version',
  path: '/letters/:letterId/reports',
  audit: 'REPORT_ON_LETTER',
  summary: 'The department says what it did about the letter, with what shows it',
  params,
  query: nothing,
  body: reportShape,
  answers: letter,
  async handle({ account, params: of, body, version }, deps: LetterDeps & ReportOnLetterDeps) {
    const reported = await reportOnLetter({ ...of, ...body, version }, account, deps)
    if (!reported.ok) return reported
    return accept({ body: letterView(reported.value, deps), etag: reported.value.reports.length })
  },
})

export const readLetterDocumentRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/letters/:letterId/document',
  audit: 'READ_LETTER_DOCUMENT',
  summary: 'The letter as a printable page',
  params,
  query: nothing,
  body: nothing,
  async handle({ account, params: { letterId: id }, response }, deps: LetterDeps) {
    const found = await readLetter(id, account, deps)
    if (!found.ok) return found
    const document = await deps.documents.find(found.value.documentId)
    if (!document) throw new Error(`letter ${id}: its document is not there`)
    return sendPaper(response, document.html)
  },
})
