import type { Case, EngineOrder } from '../../domain/case/case'
import type { CaseEvent, EventType } from '../../domain/case/events'
import type { StepCode } from '../../domain/catalogue/item'
import { type StepOutcome, outcomesOf } from './outcomes'

type Variables = Readonly<Record<string, string>>

/** The events that end each step, with the outcome that the engine's gateways read. */
const ends: Readonly<Record<StepCode, Partial<Record<EventType, StepOutcome['outcome']>>>> = {
  'acceptance-check': {
    accepted: 'accepted',
    supplementRequested: 'supplement',
    acceptanceRefused: 'acceptance-refused',
  },
  'site-check': { siteChecked: 'site-checked', reviewed: 'site-checked', decided: 'site-checked' },
  countersign: { countersigned: 'countersigned', reviewed: 'countersigned', decided: 'countersigned' },
  commission: { clockPaused: 'paused', reviewed: 'paused', decided: 'paused' },
  publicity: { publicised: 'publicised', reviewed: 'publicised', decided: 'publicised' },
  review: { reviewed: 'reviewed', decided: 'reviewed', clockPaused: 'paused' },
  'special-procedure': { clockResumed: 'resumed' },
  // no outcome of its own: the engine goes on when it was held, given up, or passed over
  hearing: { hearingHeld: 'reviewed', hearingWaived: 'reviewed', decided: 'reviewed' },
  'report-up': { reportedUp: 'reported-up', decided: 'reported-up' },
  'superior-decision': { decided: 'granted' },
  decision: { decided: 'granted' },
  fee: { feeCharged: 'fee-charged', feeWaived: 'fee-waived', delivered: 'fee-waived' },
  delivery: { delivered: 'delivered' },
}

/** Where the law spoke after it, a message moves the engine and no completion does. */
const byLaw: readonly EventType[] = ['deemedAccepted', 'deemedApproved', 'deemedRenewed', 'withdrawn']

/**
 * A case whose history was written straight into the journal has steps behind it that the engine never
 * held open: each is ended as the journal says, without an inbox, until the engine stands where the case
 * does. A step that the house opened once is led by its own completion, never by this.
 */
export function leadEngine(current: Case, step: StepCode, jobKey: string): EngineOrder | undefined {
  const isOwn = current.journal.some(event => event.type === 'stepStarted' && event.step === step)
  const variables = isOwn ? undefined : variablesOf(current, step)
  return variables && { kind: 'complete-job', jobKey, variables }
}

function variablesOf({ journal, state }: Case, step: StepCode): Variables | undefined {
  const last = journal.findLast(({ type }) => ends[step][type] !== undefined || byLaw.includes(type))
  if (!last || byLaw.includes(last.type)) return undefined
  // an ended pause is behind the case: the second look at the review is the one that counts
  const isOldPause = step === 'review' && last.type === 'clockPaused' && state !== 'paused'
  return isOldPause ? undefined : (outcomesOf[step][outcomeOf(last, step)] ?? {})
}

function outcomeOf(event: CaseEvent, step: StepCode): StepOutcome['outcome'] {
  if (event.type === 'decided' && (step === 'decision' || step === 'superior-decision')) return event.outcome
  return ends[step][event.type]!
}
