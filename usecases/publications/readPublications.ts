import type { Publication } from '../../domain/publication/publication'
import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import { type Result, accept, refuse } from '../../lib/result'
import type { House } from '../ports'

const AT_MOST = 200

/** Drafts and what became of them, the newest first. */
export async function listPublications(
  by: Account,
  { publications }: Pick<House, 'publications'>,
): Promise<Result<Publication[]>> {
  const permitted = authorize(by, 'publication.read')
  return permitted.ok ? accept(await publications.list(AT_MOST)) : permitted
}

export async function readPublication(
  id: string,
  by: Account,
  { publications }: Pick<House, 'publications'>,
): Promise<Result<Publication>> {
  const permitted = authorize(by, 'publication.read', { what: 'publication', id })
  if (!permitted.ok) return permitted
  const found = await publications.find(id)
  return found ? accept(found) : refuse({ code: 'NOT_FOUND', what: 'publication', id })
}
