import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { PublishedYear } from '../calendar/buildCalendar'
import type { Closure } from '../calendar/calendar'
import type { Actor } from '../case/events'
import type { RuleSet } from '../supervision/ruleSet'
import type { ShownReport } from './backTestReport'

/** What the house lives by and people may change while it runs. */
export type PublicationBody =
  /** One year's notice of the State Council, or a correction of one for days that are still to come. */
  | ({ kind: 'calendar-year'; year: number; source: string } & PublishedYear)
  /** An office that is closed by public notice. */
  | ({ kind: 'closure'; departmentNo: string } & Closure)
  /** In force from its day on. Its version is given when it is approved. */
  | ({ kind: 'rule-set' } & Omit<RuleSet, 'version'>)

export type PublicationKind = PublicationBody['kind']
export type PublicationState = 'draft' | 'approved' | 'withdrawn'

/** One due date of an open case that a calendar moves. */
export interface MovedDue {
  caseNo: string
  departmentNo: string
  /** Of the limit. */
  code: string
  name: string
  before: CivilDate
  after: CivilDate
}

/** What a draft would do, counted before anybody approves it. */
export type Trial =
  | {
      kind: 'moved-dues'
      at: Instant
      /** Open cases that were looked at. */
      cases: number
      moved: number
      departments: readonly { departmentNo: string; moved: number }[]
      /** The first of them, in the order of the case numbers. */
      rows: readonly MovedDue[]
    }
  | ({ kind: 'back-test'; at: Instant } & ShownReport)

/** Drafted by one person, tried on what there is, approved by another. Never changed once it is approved. */
export interface Publication {
  id: string
  body: PublicationBody
  /** Why, in the drafter's words. */
  reasons: string
  state: PublicationState
  draftedBy: Actor
  draftedAt: Instant
  /** Null until the monitor has tried it. */
  trial: Trial | null
  approvedBy: Actor | null
  approvedAt: Instant | null
  /** From 1, in the order of the approvals; null while there is none. */
  approvalNo: number | null
  /** When the due dates of the open cases had been counted anew; null while they have not. */
  appliedAt: Instant | null
  /** Grows by one with each change. */
  version: number
}
