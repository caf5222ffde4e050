import type { Channel } from '../../domain/notification/ladder'
import type { Message, MessageState, Notice } from '../../domain/notification/notice'
import type { Instant } from '../../lib/moment'

export interface NoticeRepository {
  /** Adds those that are not there yet; gives how many were added. */
  addMany(notices: readonly Notice[]): Promise<number>
  /** Newest first; `before` is the last one seen. */
  list(accountId: string, before: { at: Instant; id: string } | undefined, limit: number): Promise<Notice[]>
  /** How many of somebody's notices he has not read; counts to `most` and no further. */
  unread(accountId: string, most: number): Promise<number>
  /** Marks one's own notices as read, those given, or all. One that was read before keeps its instant. */
  markRead(accountId: string, ids: readonly string[] | 'all', at: Instant): Promise<void>
  /** The accounts that have one whose `sendAt` is not after `until`, at most `limit` of them. */
  accountsToSend(until: Instant, limit: number): Promise<string[]>
  /** All of somebody's that are still to be sent, due or not; earliest first. */
  toSend(accountId: string): Promise<Notice[]>
  /** They have gone into their messages. */
  sent(ids: readonly string[]): Promise<void>
}

export interface MessageRepository {
  /** Gives the one that stands under this id: the one given, or the one that was there before. */
  insert(message: Message): Promise<Message>
  /** Takes up to `limit` whose `nextAt` is not after `now`, puts each off to `until` and counts an attempt. */
  claim(now: Instant, until: Instant, limit: number): Promise<Message[]>
  /** What became of it; only while its attempts are those that were claimed. */
  settle(message: Message): Promise<void>
  /** Newest first; `before` is the last one seen. */
  list(query: MessageQuery, limit: number): Promise<Message[]>
}

export interface MessageQuery {
  state?: MessageState
  before?: { createdAt: Instant; id: string }
}

/** Sends to the world outside. */
export interface Messenger {
  /** Those for which a gateway is set. */
  channels: readonly Channel[]
  /**
   * @param address an e-mail address, or a mobile number
   * @returns `refused`, with the gateway's reason and no personal data, where it will never take this one
   * @throws TransientError when the gateway is away or busy
   */
  send(
    message: Pick<Message, 'id' | 'channel' | 'subject' | 'text'>,
    address: string,
  ): Promise<'sent' | { refused: string }>
}
