import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Actor, FileRef } from '../case/events'
import type { OrderColour } from './orderRules'

/** 待签收、办理中、待审核、退回重办、已办结、已销号 */
export const orderStates = ['issued', 'signed', 'fedBack', 'returned', 'accepted', 'closed'] as const
export type OrderState = (typeof orderStates)[number]

/** Who opened it. What the system opened rests on a card; what a person opened may. */
export type OrderOrigin =
  | { kind: 'by-hand'; alertId?: string }
  | { kind: 'alert'; alertId: string }
  | { kind: 'accumulation'; alertId: string }

interface Happened {
  at: Instant
  on: CivilDate
  by: Actor
}

/** One line of an order's life. Append-only, as a case's journal is. */
export type OrderEvent = Happened &
  (
    | { type: 'opened'; colour: OrderColour; dueOn: CivilDate }
    /** Who was told, and of which place in this life. */
    | { type: 'notified'; told: readonly string[]; of: number }
    | { type: 'signed' }
    | { type: 'fedBack'; text: string; files: readonly FileRef[] }
    | { type: 'returned'; reasons: string; dueOn: CivilDate }
    | { type: 'accepted'; reasons: string }
    /** `since`: the day from which it was due. Written on a later day, the monitor itself was late. */
    | { type: 'escalated'; to: OrderColour; since: CivilDate; dueOn: CivilDate }
    /** A red order that is overdue: an inspector is asked to write 监察建议书; nothing is sent. */
    | { type: 'letterProposed'; since: CivilDate }
    | { type: 'letterIssued'; letterId: string; letterNo: string }
    | { type: 'closed'; reasons: string }
  )

/** A supervision order 督办单: something that a department must do by a day, and report. */
export interface Order {
  /** `order:<alert>` where a card is behind it: one card opens one order, however often it is tried. */
  id: string
  /** As it is cited: 郑监督〔2026〕12号. */
  orderNo: string
  /** Of the rules by which it runs. */
  rulesVersion: number
  departmentNo: string
  origin: OrderOrigin
  subject: string
  /** 要求 */
  demand: string
  /** 依据 */
  basis: string
  caseNos: readonly string[]
  openedAt: Instant
  /** As the life tells them; see `foldOrder`. */
  colour: OrderColour
  /** The last day for the feedback. */
  dueOn: CivilDate
  state: OrderState
  letter: 'none' | 'proposed' | 'issued'
  life: readonly OrderEvent[]
  /** When the monitor must look at it; null = as things stand, never. */
  nextAt: Instant | null
  /** When people must next be told of it; null = as things stand, never. */
  tellAt: Instant | null
  /** Grows by one with each write. */
  version: number
}
