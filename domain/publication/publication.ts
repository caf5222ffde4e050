import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { PublishedYear } from '../calendar/buildCalendar'
import type { Closure } from '../calendar/calendar'
import type { Actor } from '../case/events'
import type { Ladder } from '../notification/ladder'
import type { ToldReport } from '../notification/toldReport'
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
  /** Who is told of what, from its day on. Its version is given when it is approved. */
  | ({ kind: 'ladder' } & Omit<Ladder, 'version'>)

export type PublicationKind = PublicationBody['kind']
export type BodyOf<Kind extends PublicationKind> = Extract<PublicationBody, { kind: Kind }>
/** What changes a case's days or cards, and can be tried on the past. */
export type JudgingBody = Exclude<PublicationBody, { kind: 'ladder' }>
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
  | ({ kind: 'told'; at: Instant } & ToldReport)

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
