import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Actor, CaseEvent, FileRef } from '../case/events'
import { HEARING_GROUND, type Item, feeOf } from '../catalogue/item'
import type { CasePause } from '../clock/casePauses'
import type { CaseEntry } from './caseEntry'

interface Entering {
  item: Item
  /** Of the case, as of the day. */
  pauses: readonly CasePause[]
  files: readonly FileRef[]
  done: { at: Instant; on: CivilDate; by: Actor }
}

/**
 * What an entry that was found lawful writes into the journal. The time that a hearing needs is not counted, where the
 * item lists it: from the notice, which tells it in writing, until it was held or given up (行政许可法 art. 45).
 */
export function entryEvents(entry: CaseEntry, { item, pauses, files, done }: Entering): CaseEvent[] {
  const shown = files.length > 0 ? { files } : {}
  switch (entry.type) {
    case 'extended':
      return [{ ...entry, workingDays: item.extension!.workingDays, approvedBy: done.by.name, ...done }]
    case 'feeCharged':
      return [{ ...entry, amountFen: feeOf(item, entry.charge, entry.quantity)!, ...done }]
    case 'hearingNoticed': {
      const { hearingOn, documentNo, type } = entry
      // one that is put off is told anew, with the time that it needs then
      return [...resumed('改期'), { type, hearingOn, ...shown, ...done }, ...paused(hearingOn, documentNo)]
    }
    case 'hearingHeld':
      return [{ ...entry, ...shown, ...done }, ...resumed('听证已经举行')]
    case 'hearingWaived':
      return [{ ...entry, ...shown, ...done }, ...resumed('放弃听证')]
    default:
      return [{ ...entry, ...shown, ...done }]
  }

  function paused(plannedEndOn: CivilDate, documentNo: string): CaseEvent[] {
    if (!item.specialProcedures.some(({ ground }) => ground === HEARING_GROUND)) return []
    const of = { ground: HEARING_GROUND, reasons: '举行听证', documentNo, plannedEndOn, files }
    return [{ type: 'clockPaused', ...of, ...done }]
  }
  function resumed(conclusion: string): CaseEvent[] {
    if (!pauses.some(({ ground, isOpen }) => isOpen && ground === HEARING_GROUND)) return []
    return [{ type: 'clockResumed', conclusion, files: [], ground: HEARING_GROUND, ...done }]
  }
}
