import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Actor, FileRef } from '../case/events'
import type { LimitCode, Post } from '../catalogue/item'
import type { AlertLevel } from './ruleSet'
import type { ScoredAs } from './scorePart'

/** Who answers for it: the officer, where the record names one; else the post that held the step. */
export interface Responsible {
  accountId: string | null
  name: string
  post: Post | null
}

/** Where an alert stands in its own life. `closed` is the end of all of them. */
export type AlertState = 'raised' | 'notified' | 'signed' | 'answered' | 'appealed' | 'reviewed' | 'closed'

export type ReviewOutcome = 'upheld' | 'lowered' | 'revoked'

/** Why an officer may be spared (domain.md §2.3, S14 arts 11–12). */
export type ExemptionGround = 'false-material' | 'force-majeure' | 'system-outage' | 'corrected-by-itself'

interface Happened {
  at: Instant
  on: CivilDate
  by: Actor
}

/** One line of an alert's life. Append-only, as a case's journal is. */
export type AlertEvent = Happened &
  (
    | { type: 'raised' }
    /** Who was told, and of which place in this life; of the first place a second time: nobody had signed. */
    | { type: 'notified'; told: readonly string[]; of: number }
    | { type: 'signed' }
    | {
        type: 'answered'
        kind: 'explanation' | 'evidence' | 'corrected'
        text: string
        files: readonly FileRef[]
      }
    | { type: 'appealed'; ground: ExemptionGround | 'facts' | 'law'; text: string; files: readonly FileRef[] }
    | {
        type: 'reviewed'
        outcome: ReviewOutcome
        /** For `lowered`: what it is now. */
        level?: AlertLevel
        reasons: string
        exemption?: ExemptionGround
      }
    | { type: 'escalated'; toAlertId: string }
    | { type: 'closed'; reasons: string }
  )

/** A warning or card as it stands in the record. */
export interface Alert {
  /** `<case>:<rule>:<occurrence>`: raising it twice is raising it once. */
  id: string
  caseNo: string
  itemCode: string
  departmentNo: string
  ruleId: string
  ruleSetVersion: number
  /** As it was raised. What counts today is `standing`. */
  level: AlertLevel
  dueOn: CivilDate
  triggersOn: CivilDate
  raisedAt: Instant
  /** The monitor itself was late: it was raised on a later day than it was due. */
  isRaisedLate: boolean
  /** The limit that it is about; absent for a defect of procedure. */
  limit?: LimitCode
  /** Index in the case's journal of the event that it is about, where there is one. */
  about?: number
  scoredAs: ScoredAs
  responsible: Responsible | null
  state: AlertState
  /** After a review: the level that counts, or that none does. A revoked card stays in the record. */
  standing: AlertLevel | 'revoked'
  life: readonly AlertEvent[]
  /** When the monitor must look at its own clock; null = never again. */
  nextAt: Instant | null
  /** When people must next be told of it; null = as things stand, never. */
  tellAt: Instant | null
  /** Grows by one with each change. */
  version: number
}
