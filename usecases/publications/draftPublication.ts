import type { Publication, PublicationBody } from '../../domain/publication/publication'
import { publicationFault } from '../../domain/publication/publicationFault'
import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import { type Result, accept, breaks, refuse } from '../../lib/result'
import { actorOf } from '../answerAlert'
import type { House } from '../ports'
import { standingOf } from './standing'

export type PublicationDeps = Pick<House, 'clock' | 'catalogue' | 'publications' | 'sequences' | 'tokens'>

export interface DraftPublication {
  body: PublicationBody
  reasons: string
  /** The same key of the same person gives the same draft. */
  idempotencyKey: string
}

/** A draft does nothing by itself: the monitor tries it, and another person approves it. */
export async function draftPublication(
  { body, reasons, idempotencyKey }: DraftPublication,
  by: Account,
  { clock, catalogue, publications, tokens }: PublicationDeps,
): Promise<Result<Publication>> {
  const permitted = authorize(by, 'publication.draft')
  if (!permitted.ok) return permitted
  const now = clock.now()
  const fault = publicationFault(body, standingOf(catalogue), now.on)
  if (fault) return breaks(fault.rule, fault)
  const drafted: Publication = {
    id: tokens.sha256(`${by.id} ${idempotencyKey}`).slice(0, 22),
    body,
    reasons,
    state: 'draft',
    draftedBy: actorOf(by),
    draftedAt: now.at,
    trial: null,
    approvedBy: null,
    approvedAt: null,
    approvalNo: null,
    appliedAt: null,
    version: 1,
  }
  if (await publications.insert(drafted)) return accept(drafted)
  const before = (await publications.find(drafted.id))!
  return JSON.stringify(before.body) === JSON.stringify(body)
    ? accept(before)
    : refuse({ code: 'ALREADY_DONE_DIFFERENTLY', what: 'publication', id: drafted.id })
}
