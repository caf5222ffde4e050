import type { CivilDate } from '../../lib/civilDate'
import type { EventType } from '../case/events'

/**
 * What people enter in a case beside the steps of its process: the hearing, the extension, the first review, a fee,
 * a complaint that was upheld. None of it moves the process on.
 */
export type CaseEntry =
  | { type: 'extended'; reasons: string }
  | { type: 'hearingOffered' }
  | { type: 'hearingRequested' }
  | { type: 'hearingWaived' }
  /** `documentNo`: of the written notice (行政许可法 arts 45, 48). */
  | { type: 'hearingNoticed'; hearingOn: CivilDate; documentNo: string }
  | { type: 'hearingHeld'; chair: string; record: string }
  | { type: 'reportedUp'; to: string; opinion: string }
  | { type: 'feeCharged'; charge: string; quantity: number }
  | { type: 'complaintUpheld'; about: EventType | null; findings: string }

/** In the order in which pages offer them. */
export const entryTypes = [
  'hearingOffered',
  'hearingRequested',
  'hearingWaived',
  'hearingNoticed',
  'hearingHeld',
  'extended',
  'reportedUp',
  'feeCharged',
  'complaintUpheld',
] as const satisfies readonly CaseEntry['type'][]
export type EntryType = (typeof entryTypes)[number]
