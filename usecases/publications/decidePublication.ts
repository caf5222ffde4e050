import type { Publication } from '../../domain/publication/publication'
import { publicationFault } from '../../domain/publication/publicationFault'
import { authorize } from '../../domain/identity/authorize'
import type { Action } from '../../domain/identity/permissions'
import type { Account } from '../../domain/identity/roles'
import { type Result, accept, breaks, refuse } from '../../lib/result'
import { actorOf } from '../answerAlert'
import type { PublicationDeps } from './draftPublication'
import { standingOf } from './standing'

export interface OfPublication {
  publicationId: string
  /** The version that was seen. */
  version: number
}

/**
 * 审定: by a second person, who has seen what the draft does. From here on it stands, and every process lives
 * by it within seconds; the due dates of open cases are counted anew by the monitor.
 */
export async function approvePublication(
  of: OfPublication,
  by: Account,
  deps: PublicationDeps,
): Promise<Result<Publication>> {
  const { clock, catalogue, publications, sequences } = deps
  const found = await draftOf(of, 'publication.approve', by, deps)
  if (!found.ok) return found
  const draft = found.value
  if (draft.draftedBy.accountId === by.id) return breaks('SECOND_PERSON_NEEDED')
  if (draft.trial === null) return breaks('PUBLICATION_NOT_TRIED')
  const now = clock.now()
  // what was approved since it was drafted may be in its way
  const fault = publicationFault(draft.body, standingOf(catalogue), now.on)
  if (fault) return breaks(fault.rule, fault)
  const approved: Publication = {
    ...draft,
    state: 'approved',
    approvedBy: actorOf(by),
    approvedAt: now.at,
    approvalNo: await sequences.next('publication'),
    version: draft.version + 1,
  }
  return (await publications.save(approved)) ? accept(approved) : stale(of)
}

/** A draft that nobody wants any more. It stays in the record. */
export async function withdrawPublication(
  of: OfPublication,
  by: Account,
  deps: PublicationDeps,
): Promise<Result<Publication>> {
  const found = await draftOf(of, 'publication.draft', by, deps)
  if (!found.ok) return found
  const withdrawn: Publication = { ...found.value, state: 'withdrawn', version: found.value.version + 1 }
  return (await deps.publications.save(withdrawn)) ? accept(withdrawn) : stale(of)
}

async function draftOf(
  { publicationId: id, version }: OfPublication,
  action: Action,
  by: Account,
  { publications }: PublicationDeps,
): Promise<Result<Publication>> {
  const found = await publications.find(id)
  const permitted = authorize(by, action, { what: 'publication', id })
  if (!permitted.ok) return permitted
  if (!found) return refuse({ code: 'NOT_FOUND', what: 'publication', id })
  if (found.state !== 'draft') return breaks('PUBLICATION_NOT_A_DRAFT')
  return found.version === version ? accept(found) : stale({ publicationId: id })
}

const stale = ({ publicationId: id }: Pick<OfPublication, 'publicationId'>) =>
  refuse({ code: 'STALE_VERSION' as const, what: 'publication', id })
