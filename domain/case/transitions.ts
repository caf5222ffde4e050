import type { EventType } from './events'

/** Where a case stands. The words are the glossary's. */
export type CaseState =
  | 'filed'
  | 'supplementing'
  | 'accepted'
  | 'checked'
  | 'paused'
  | 'reviewed'
  | 'granted'
  | 'refused'
  | 'deemedApproved'
  | 'delivered'
  | 'notAccepted'
  | 'withdrawn'
  | 'archived'

type Moves = Partial<Record<EventType, CaseState>>

/** Lawful in every state that is still before the decision. */
const untilDecision: Moves = { withdrawn: 'withdrawn' }
/** The statutory limit runs: it can be extended, and it can run out. */
const underStatute = (state: CaseState): Moves => ({
  ...untilDecision,
  deemedApproved: 'deemedApproved',
  extended: state,
})

/**
 * State × event → next state. What is not here is refused.
 * `stepStarted` and `documentIssued` change no state and are lawful until the case is archived.
 */
export const transitions: Readonly<Record<CaseState, Moves>> = {
  filed: {
    ...untilDecision,
    accepted: 'accepted',
    deemedAccepted: 'accepted',
    acceptanceRefused: 'notAccepted',
    supplementRequested: 'supplementing',
  },
  supplementing: { ...untilDecision, supplementReceived: 'filed' },
  accepted: { ...underStatute('accepted'), siteChecked: 'checked' },
  checked: { ...underStatute('checked'), reviewed: 'reviewed', clockPaused: 'paused' },
  paused: { ...untilDecision, clockResumed: 'checked' },
  reviewed: { ...underStatute('reviewed'), decided: 'granted' },
  granted: { delivered: 'delivered' },
  refused: { delivered: 'delivered' },
  deemedApproved: { delivered: 'delivered' },
  delivered: { archived: 'archived' },
  notAccepted: { archived: 'archived' },
  withdrawn: { archived: 'archived' },
  archived: {},
}

export const caseStates = Object.keys(transitions) as readonly CaseState[]
