import type { StepCode } from '../catalogue/item'
import type { CaseEvent, EventType } from './events'
import type { CaseState } from './transitions'

/** Between acceptance and review, in whatever order the item has its steps. */
const examined: readonly CaseState[] = ['accepted', 'checked']

/** The states in which a step can be worked on. An engine that shows a step outside them is behind the journal. */
export const stepStates: Readonly<Record<StepCode, readonly CaseState[]>> = {
  'acceptance-check': ['filed'],
  'site-check': ['accepted'],
  countersign: examined,
  commission: examined,
  publicity: examined,
  review: examined,
  'special-procedure': ['paused'],
  // who holds the hearing works on while the clock stands for it
  hearing: ['reviewed', 'paused'],
  'report-up': ['reviewed'],
  'superior-decision': ['reviewed'],
  decision: ['accepted', 'reviewed'],
  fee: ['granted', 'deemedApproved'],
  delivery: ['granted', 'refused', 'deemedApproved'],
}

/** Events that end a step without changing the state of the case. */
const quietEnds: Partial<Record<StepCode, readonly EventType[]>> = {
  countersign: ['countersigned'],
  commission: ['clockPaused'],
  publicity: ['publicised'],
  hearing: ['hearingHeld', 'hearingWaived'],
  'report-up': ['reportedUp'],
  fee: ['feeCharged', 'feeWaived'],
}

/**
 * Whether the step can be worked on as the journal stands. Where it cannot, the engine is behind.
 *
 * @param departmentNo of a countersignature: who is asked
 */
export function isStepDue(
  step: StepCode,
  { state, journal }: { state: CaseState; journal: readonly CaseEvent[] },
  departmentNo?: string,
): boolean {
  if (!stepStates[step].includes(state)) return false
  const ends = quietEnds[step] ?? []
  return !journal.some(event => ends.includes(event.type) && askedIn(event) === departmentNo)
}

/** Of a countersignature: the department that was asked. */
export const askedIn = (event: CaseEvent): string | undefined =>
  event.type === 'countersigned' ? event.departmentNo : undefined
