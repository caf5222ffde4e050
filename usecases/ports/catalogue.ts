import type { WorkingCalendar } from '../../domain/calendar/workingCalendar'
import type { Department, Item } from '../../domain/catalogue/item'
import type { Ladder } from '../../domain/notification/ladder'
import type { OrderRules } from '../../domain/orders/orderRules'
import type { Scoring } from '../../domain/performance/scoring'
import type { Publication } from '../../domain/publication/publication'
import type { DueProcess } from '../../domain/supervision/dueProcess'
import type { RuleSet } from '../../domain/supervision/ruleSet'
import type { CivilDate } from '../../lib/civilDate'
import type { Instant, Moment } from '../../lib/moment'

/** The office's clock. In the demo it can stand days ahead of the world's. */
export interface Clock {
  now(): Moment
  /** The machine's own time, never moved: for sessions, retries and leases, which are not the law's. */
  machineNow(): Instant
  /** 00:00 of that day at the office. */
  startOf(day: CivilDate): Instant
}

/** What the house lives by: configuration, read when the process starts, and what two persons approved since. */
export interface Catalogue {
  departments(): readonly Department[]
  department(no: string): Department | undefined
  /** All of the city's, in their newest version. */
  items(): readonly Item[]
  /** The newest version, or the one asked for: a running case stays on its own. */
  item(code: string, version?: number): Item | undefined
  /** The country's, as it is known now. */
  nationalCalendar(): WorkingCalendar
  /** As the department counts; with `asOf` by what had been approved before that instant. */
  calendarOf(departmentNo: string, asOf?: Instant): WorkingCalendar
  ruleSetOn(day: CivilDate): RuleSet
  /** All that are or will be in force, in the order of their effective days. */
  ruleSets(): readonly RuleSet[]
  /** How long everybody has after a card. */
  dueProcess(): DueProcess
  /** How supervision orders run. */
  orderRules(): OrderRules
  /** Who is told of what on that day. */
  ladderOn(day: CivilDate): Ladder
  /** All that are or will be in force, in the order of their effective days. */
  ladders(): readonly Ladder[]
  scoring(): Scoring
}

export interface PublicationRepository {
  /** False when there is one with this id already. */
  insert(publication: Publication): Promise<boolean>
  find(id: string): Promise<Publication | undefined>
  /** Writes all of it if the stored version is `changed.version - 1`; false when somebody was faster. */
  save(changed: Publication): Promise<boolean>
  /** Newest draft first. */
  list(limit: number): Promise<Publication[]>
  /** Drafts that have not been tried, and approved ones that have not been applied; oldest first. */
  waiting(): Promise<Publication[]>
  /** In the order of their approvals. */
  approved(): Promise<Publication[]>
  /** The highest number of an approval; 0 while there is none. */
  lastApproval(): Promise<number>
}
