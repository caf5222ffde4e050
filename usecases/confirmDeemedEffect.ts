import type { EventType } from '../domain/case/events'
import type { DeemedEffect } from '../domain/catalogue/item'
import { type Result, accept, refuse } from '../lib/result'
import type { House } from './ports'

const events: Record<DeemedEffect, EventType> = {
  'deemed-acceptance': 'deemedAccepted',
  'deemed-approval': 'deemedApproved',
  'deemed-renewal': 'deemedRenewed',
  'deemed-withdrawal': 'deemedWithdrawn',
}

/**
 * The engine arrived at a deemed effect: the journal must say so already, because only the clock
 * makes the law speak. A message from anywhere else moves no case.
 */
export async function confirmDeemedEffect(
  { caseNo, effect }: { caseNo: string; effect: DeemedEffect },
  { cases }: Pick<House, 'cases'>,
): Promise<Result<true>> {
  const found = await cases.find(caseNo)
  if (!found) return refuse({ code: 'NOT_FOUND', what: 'case', id: caseNo })
  const isInJournal = found.journal.some(event => event.type === events[effect])
  if (!isInJournal) throw new Error(`case ${caseNo}: the engine claims ${effect}, the journal does not`)
  return accept(true)
}
