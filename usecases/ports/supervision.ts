import type { Letter, LetterReport } from '../../domain/orders/letter'
import type { Order, OrderState } from '../../domain/orders/order'
import type { OrderColour } from '../../domain/orders/orderRules'
import type { Alert, AlertState } from '../../domain/supervision/alert'
import type { AlertLevel } from '../../domain/supervision/ruleSet'
import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'

export interface AlertRepository {
  /** False when it was raised before: raising twice is raising once. */
  raise(alert: Alert): Promise<boolean>
  /** Many at once, in any order; gives how many were raised. One that was raised before is passed over. */
  raiseMany(alerts: readonly Alert[]): Promise<number>
  /** Newest first; `before` is the `raisedAt` + id of the last one seen, as `cursorOf` writes it. */
  list(query: AlertQuery, limit: number): Promise<Alert[]>
  ofCases(caseNos: readonly string[]): Promise<Alert[]>
  /** Those of the ids that are there, in any order. */
  findMany(ids: readonly string[]): Promise<Alert[]>
  counts(departmentNo?: string): Promise<Record<AlertLevel, number>>
  find(id: string): Promise<Alert | undefined>
  /** Writes all of it if the stored version is `changed.version - 1`; false when somebody was faster. */
  save(changed: Alert): Promise<boolean>
  /** Each as `save` does, in any order; false when somebody was faster with one of them, it is not said which. */
  saveMany(changed: readonly Alert[]): Promise<boolean>
  /** Ids of those whose `nextAt` is not after `until`, earliest first. */
  dueForLook(until: Instant, limit: number): Promise<string[]>
  /** Ids of those whose `tellAt` is not after `until`, earliest first. */
  dueForTelling(until: Instant, limit: number): Promise<string[]>
  /** Those whose `triggersOn` lies between two days, both included; earliest first. */
  triggeredBetween(from: CivilDate, to: CivilDate): Promise<Alert[]>
}

export interface AlertQuery {
  departmentNo?: string
  level?: AlertLevel
  /** In any of these. */
  states?: readonly AlertState[]
  before?: { raisedAt: Instant; id: string }
}

export interface OrderRepository {
  /** False when one with this id is there: opening twice is opening once. */
  insert(order: Order): Promise<boolean>
  find(id: string): Promise<Order | undefined>
  /** Those of the ids that are there, in any order. */
  findMany(ids: readonly string[]): Promise<Order[]>
  /** Newest first; `before` is the last one seen. */
  list(query: OrderQuery, limit: number): Promise<Order[]>
  /** Writes all of it if the stored version is `changed.version - 1`; false when somebody was faster. */
  save(changed: Order): Promise<boolean>
  /** Ids of those whose `nextAt` is not after `until`, earliest first. */
  dueForLook(until: Instant, limit: number): Promise<string[]>
  /** Ids of those whose `tellAt` is not after `until`, earliest first. */
  dueForTelling(until: Instant, limit: number): Promise<string[]>
}

export interface OrderQuery {
  departmentNo?: string
  /** One state, or `open`: every state but `closed`. */
  state?: OrderState | 'open'
  colour?: OrderColour
  letter?: Order['letter']
  before?: { openedAt: Instant; id: string }
}

export interface LetterRepository {
  /** Gives the one that stands: the first one stays, an issued letter never changes. */
  insert(letter: Letter): Promise<Letter>
  /** Adds a report where `count` stand before it; false where another came first, or there is no such letter. */
  report(id: string, count: number, report: LetterReport): Promise<boolean>
  find(id: string): Promise<Letter | undefined>
  /** Newest first; `before` is the last one seen. */
  list(query: LetterQuery, limit: number): Promise<Letter[]>
}

export interface LetterQuery {
  departmentNo?: string
  before?: { issuedAt: Instant; id: string }
}

/** A time in which a part of the system was down, as the monitor found it. */
export interface Outage {
  /** `<part>:<from>` */
  id: string
  part: 'engine' | 'store'
  from: Instant
  /** Null while it lasts. */
  to: Instant | null
}

export interface OutageRepository {
  /** Notes that the record was looked at, and tells when it was looked at before. */
  look(now: Instant): Promise<Instant | undefined>
  /** Adds it, or writes its end. */
  record(outage: Outage): Promise<void>
  /** The one of this part that has no end yet. */
  open(part: Outage['part']): Promise<Outage | undefined>
  /** Those that overlap the stretch; one without an end lasts. Earliest first. */
  between(from: Instant, to: Instant): Promise<Outage[]>
}
