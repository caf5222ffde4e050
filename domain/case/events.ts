import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Post, StepCode } from '../catalogue/item'

/** 同意、有条件同意、不同意: a department that was asked. */
export const stances = ['agree', 'conditional', 'disagree'] as const
export type Stance = (typeof stances)[number]

/** Who did it. `post` is absent for applicants and for the system itself. */
export interface Actor {
  accountId: string
  name: string
  post?: Post
}

export interface FileRef {
  fileId: string
  name: string
  mediaType: string
  bytes: number
}

export interface SubmittedMaterial {
  code: string
  files: readonly FileRef[]
}

/** What every event carries: the instant, the day at the office, and who. */
interface Happened {
  at: Instant
  on: CivilDate
  by: Actor
  /** The day on which it is said to have happened, where it was entered on a later one (补录). */
  happenedOn?: CivilDate
}

/**
 * One line of a case's journal. The journal is append-only; the clock, the cards and the scores are
 * functions of it. `receivedOn` and `effectiveOn` are the days that the law counts from.
 */
export type CaseEvent = Happened &
  (
    | { type: 'filed'; receivedOn: CivilDate; licenceExpiresOn?: CivilDate }
    | { type: 'stepStarted'; step: StepCode; jobKey: string; departmentNo?: string }
    | { type: 'supplementRequested'; needs: readonly string[] }
    | { type: 'supplementReceived'; receivedOn: CivilDate; materials: readonly SubmittedMaterial[] }
    | { type: 'accepted'; effectiveOn: CivilDate; opinion?: string }
    | { type: 'deemedAccepted'; effectiveOn: CivilDate; dueOn: CivilDate }
    | { type: 'acceptanceRefused'; reasons: string; remedies?: readonly string[] }
    | {
        type: 'siteChecked'
        officers: readonly [string, string]
        checkedOn: CivilDate
        record: string
        files: readonly FileRef[]
      }
    /** 会签: what another department says. `isLast`: everybody who was asked has answered. */
    | {
        type: 'countersigned'
        departmentNo: string
        stance: Stance
        opinion: string
        isLast: boolean
        files: readonly FileRef[]
      }
    /** 公示 before the decision. */
    | {
        type: 'publicised'
        from: CivilDate
        to: CivilDate
        place: string
        objections: string
        files: readonly FileRef[]
      }
    | { type: 'reviewed'; opinion: string }
    | {
        type: 'clockPaused'
        ground: string
        reasons: string
        documentNo: string
        plannedEndOn: CivilDate
        files: readonly FileRef[]
      }
    /** `ground` names the pause that ends where two are open; else the only one does. */
    | { type: 'clockResumed'; conclusion: string; files: readonly FileRef[]; ground?: string }
    | { type: 'extended'; workingDays: number; approvedBy: string; reasons: string }
    | { type: 'hearingOffered'; files?: readonly FileRef[] }
    | { type: 'hearingRequested'; files?: readonly FileRef[] }
    | { type: 'hearingWaived'; files?: readonly FileRef[] }
    | { type: 'hearingNoticed'; hearingOn: CivilDate; files?: readonly FileRef[] }
    | { type: 'hearingHeld'; chair: string; record: string; files?: readonly FileRef[] }
    | { type: 'reportedUp'; to: string; opinion: string; files?: readonly FileRef[] }
    | { type: 'feeCharged'; charge: string; quantity: number; amountFen: number }
    | { type: 'feeWaived'; reasons: string }
    /** `organ` and `documentNo`: of the superior organ that decided (上报件); absent where this office did. */
    | {
        type: 'decided'
        outcome: 'granted' | 'refused'
        reasons: string
        remedies: readonly string[]
        organ?: string
        documentNo?: string
      }
    | { type: 'deemedApproved'; effectiveOn: CivilDate; dueOn: CivilDate }
    | { type: 'deemedRenewed'; effectiveOn: CivilDate; dueOn: CivilDate }
    | { type: 'deemedWithdrawn'; effectiveOn: CivilDate; dueOn: CivilDate }
    | { type: 'documentIssued'; document: string; documentId: string; documentNo: string }
    | { type: 'delivered'; method: string; receipt: string }
    | { type: 'withdrawn'; reasons: string }
    | { type: 'archived' }
    /** A complaint that was found to be right (投诉查实), with the event that it is about. */
    | { type: 'complaintUpheld'; about: EventType | null; findings: string; files?: readonly FileRef[] }
  )

export type EventType = CaseEvent['type']
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>
/** An event as a use case proposes it: the case adds nothing, the clock has spoken already. */
export const isEvent =
  <T extends EventType>(type: T) =>
  (event: CaseEvent): event is EventOf<T> =>
    event.type === type
