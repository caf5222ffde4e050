import type { Instant } from '../../lib/moment'
import type { AlertTelling, Channel, OrderTelling, Weight } from './ladder'

/** One thing that one person was told. It is his, and stays in his inbox. */
export interface Notice {
  /** `<subject>#<place in its life>.<nth telling>:<account>`: telling twice is telling once. */
  id: string
  accountId: string
  subject: { kind: 'alert' | 'order'; id: string }
  what: AlertTelling | OrderTelling
  weight: Weight
  /** What it is about, in the words of the rule, the item or the order. */
  title: string
  /** Null where an order rests on no case. */
  caseNo: string | null
  departmentNo: string
  at: Instant
  /** By which it is to be sent beside the inbox. */
  channels: readonly Channel[]
  /** From when it goes out, alone or with others; null: it has gone into its messages, or needs none. */
  sendAt: Instant | null
  readAt: Instant | null
}

/** `kept`: no gateway is set for its channel; it can be read in the record and went nowhere. */
export const messageStates = ['waiting', 'sent', 'failed', 'kept'] as const
export type MessageState = (typeof messageStates)[number]

/** What was sent to one person by one channel: many notices merged into one. */
export interface Message {
  /** `<channel>:<first notice>`: a gathering that was cut short is gathered again under the same name. */
  id: string
  accountId: string
  channel: Channel
  noticeIds: readonly string[]
  subject: string
  text: string
  createdAt: Instant
  state: MessageState
  attempts: number
  /** Of the next try; null when there is none. */
  nextAt: Instant | null
  sentAt: Instant | null
  /** Why it could not be sent, without personal data. */
  problem: string | null
}
