import type { Case, IssuedDocument } from '../domain/case/case'
import type { EventType } from '../domain/case/events'
import { dues } from '../domain/clock/dues'
import type { Moment } from '../lib/moment'
import { type Result, accept, refuse } from '../lib/result'
import type { House, StoredDocument } from './ports'
import { type ChangeDeps, changeCase, happened } from './support/changeCase'
import { systemActor } from './support/systemActor'

export type IssueDocumentDeps = ChangeDeps & Pick<House, 'documents' | 'renderer' | 'sequences' | 'tokens'>

/** The event that each document is about. A document is issued once for each such event. */
const occasions: Readonly<Record<string, readonly EventType[]>> = {
  receipt: ['filed'],
  'acceptance-notice': ['accepted', 'deemedAccepted'],
  'supplement-notice': ['supplementRequested'],
  'non-acceptance-notice': ['acceptanceRefused'],
  'special-procedure-notice': ['clockPaused'],
  'licence-grant': ['decided'],
  'licence-refusal': ['decided'],
  'approval-decision': ['decided'],
  'filing-notice': ['decided'],
  'superior-result': ['decided'],
  'deemed-approval': ['deemedApproved'],
  'withdrawal-notice': ['withdrawn'],
}

/**
 * Renders an official document, keeps it for ever and puts it into the case. Safe to repeat: the
 * same occasion gives the same document, and the first text stays.
 */
export async function issueDocument(
  { caseNo, document }: { caseNo: string; document: string },
  deps: IssueDocumentDeps,
): Promise<Result<true>> {
  const changed = await changeCase(caseNo, deps, async (current, now) => {
    const occasion = current.journal.findLastIndex(event => occasions[document]?.includes(event.type))
    if (occasion < 0) return refuse({ code: 'NOT_FOUND', what: 'occasion of document', id: document })
    const documentId = `${caseNo}-${occasion}-${document}`
    if (current.documents.some(issued => issued.documentId === documentId)) return accept('nothing')

    const issued = await write(current, document, documentId, now, deps)
    const { documentNo } = issued
    const event = {
      type: 'documentIssued' as const,
      document,
      documentId,
      documentNo,
      ...happened(now, systemActor),
    }
    return accept({ events: [event], patch: { documents: [...current.documents, issued] } })
  })
  return changed.ok ? accept(true) : changed
}

async function write(
  about: Case,
  document: string,
  documentId: string,
  now: Moment,
  deps: IssueDocumentDeps,
): Promise<IssuedDocument> {
  const { catalogue, documents, renderer, sequences, tokens } = deps
  const item = catalogue.item(about.itemCode, about.itemVersion)
  const department = catalogue.department(about.departmentNo)
  if (!item || !department)
    throw new Error(`${about.itemCode} of department ${about.departmentNo} is not published`)

  const kept = (await documents.find(documentId)) ?? (await documents.insert(await draft()))
  return {
    documentId,
    document,
    documentNo: kept.documentNo,
    issuedAt: kept.issuedAt,
    sha256: tokens.sha256(kept.html),
  }

  async function draft(): Promise<StoredDocument> {
    const year = now.on.slice(0, 4)
    const documentNo = numberText(year, await sequences.next(`document.${about.departmentNo}.${year}`))
    const all = dues(about.journal, item!.limits, catalogue.calendarOf(about.departmentNo), now.on)
    const facts = {
      case: about,
      item: item!,
      department: department!,
      documentNo,
      issuedAt: now.at,
      issuedOn: now.on,
      dues: all,
    }
    return {
      documentId,
      subjectNo: about.caseNo,
      documentNo,
      issuedAt: now.at,
      html: renderer.render(document, facts),
    }
  }
}

/** 〔2026〕00017号; the department's own word before it is the template's. */
const numberText = (year: string, number: number) => `〔${year}〕${String(number).padStart(5, '0')}号`
