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
/** 行政许可法 art. 50: a renewal that is not decided when the licence expires is granted, wherever the case stands. */
const untilDecision: Moves = { withdrawn: 'withdrawn', deemedRenewed: 'deemedApproved' }
const heard: readonly EventType[] = [
  'hearingOffered',
  'hearingRequested',
  'hearingWaived',
  'hearingNoticed',
  'hearingHeld',
  'reportedUp',
]
/** The statutory limit runs: it can be extended, and it can run out; what is heard or reported changes no state. */
const underStatute = (state: CaseState): Moves => ({
  ...untilDecision,
  deemedApproved: 'deemedApproved',
  extended: state,
  clockPaused: 'paused',
  ...Object.fromEntries(heard.map(type => [type, state])),
})

/** Others are asked and the public is heard before the review. */
const examined = (state: CaseState): Moves => ({
  ...underStatute(state),
  countersigned: state,
  publicised: state,
})

/**
 * State × event → next state. What is not here is refused. Not every item has every step, so a later
 * step may follow an earlier one that another item would put between: rule R3 holds a case against its
 * item's own steps. `always` (below) changes no state and is lawful until the case is archived.
 */
export const transitions: Readonly<Record<CaseState, Moves>> = {
  filed: {
    ...untilDecision,
    accepted: 'accepted',
    deemedAccepted: 'accepted',
    acceptanceRefused: 'notAccepted',
    supplementRequested: 'supplementing',
  },
  supplementing: { ...untilDecision, supplementReceived: 'filed', deemedWithdrawn: 'withdrawn' },
  accepted: { ...examined('accepted'), siteChecked: 'checked', reviewed: 'reviewed', decided: 'granted' },
  checked: { ...examined('checked'), reviewed: 'reviewed', decided: 'granted' },
  // a clock that goes on takes the case back to where it stood: foldJournal knows where
  paused: {
    ...untilDecision,
    clockPaused: 'paused',
    clockResumed: 'checked',
    ...Object.fromEntries(heard.map(type => [type, 'paused' as const])),
  },
  reviewed: { ...underStatute('reviewed'), decided: 'granted' },
  granted: { delivered: 'delivered' },
  refused: { delivered: 'delivered' },
  deemedApproved: { delivered: 'delivered' },
  delivered: { archived: 'archived' },
  notAccepted: { archived: 'archived' },
  withdrawn: { archived: 'archived' },
  archived: {},
}

/** Change no state: what the house does by itself, what is charged, and what is found out later. */
export const always: readonly EventType[] = ['stepStarted', 'documentIssued', 'feeCharged', 'feeWaived']

export const caseStates = Object.keys(transitions) as readonly CaseState[]
