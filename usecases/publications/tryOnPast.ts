import type { BackTestReport } from '../../domain/publication/backTestReport'
import type { PublicationBody } from '../../domain/publication/publication'
import { publicationFault } from '../../domain/publication/publicationFault'
import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import type { CivilDate } from '../../lib/civilDate'
import { type Result, breaks, refuse } from '../../lib/result'
import { type BackTestDeps, backTest } from '../backTest/backTest'
import type { DraftLimit } from '../backTest/draftCatalogue'
import type { House } from '../ports'
import { draftOf } from './draftOf'
import { standingOf } from './standing'

export interface TryOnPast {
  from: CivilDate
  to: CivilDate
  /** A draft in the record, or one that is not written down yet. */
  publicationId?: string
  body?: PublicationBody
  limits?: readonly DraftLimit[]
}

/** A draft may be tried on days that are past, whenever it shall take effect. */
const aboutTime: readonly string[] = ['PAST_DAY_STAYS', 'EFFECTIVE_DAY_TO_COME', 'EFFECTIVE_AFTER_LAST']

/** 回测: what a past period would have been under a draft. Writes nothing. */
export async function tryOnPast(
  { from, to, publicationId, body, limits = [] }: TryOnPast,
  by: Account,
  deps: BackTestDeps & Pick<House, 'publications'>,
): Promise<Result<BackTestReport>> {
  const permitted = authorize(by, 'publication.try')
  if (!permitted.ok) return permitted
  const stored = publicationId === undefined ? undefined : await deps.publications.find(publicationId)
  if (publicationId !== undefined && !stored)
    return refuse({ code: 'NOT_FOUND', what: 'publication', id: publicationId })
  const tried = stored?.body ?? body
  // who is told changes no card; its own trial says whom it reaches
  if (tried?.kind === 'ladder' || (!tried && limits.length === 0))
    return breaks('NOTHING_TO_TRY', { field: 'body' })
  const fault = tried && publicationFault(tried, standingOf(deps.catalogue), deps.clock.now().on)
  if (fault && !aboutTime.includes(fault.rule)) return breaks(fault.rule, fault)
  return backTest({ from, to, draft: { ...(tried ? draftOf(tried) : {}), limits } }, deps)
}
