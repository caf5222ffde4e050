import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import type { Message, Notice } from '../../domain/notification/notice'
import type { Instant } from '../../lib/moment'
import { type Result, accept } from '../../lib/result'
import type { House, MessageQuery } from '../ports'

const PAGE = 50
/** More are "99+": nobody counts further. */
const COUNTED = 100

export interface Inbox {
  notices: readonly Notice[]
  unread: number
  /** The last one, where there may be more. */
  next?: { at: Instant; id: string }
}

/** One's own, newest first. */
export async function readNotices(
  before: { at: Instant; id: string } | undefined,
  by: Account,
  { notices }: Pick<House, 'notices'>,
): Promise<Result<Inbox>> {
  const permitted = authorize(by, 'notice.read')
  if (!permitted.ok) return permitted
  const [page, unread] = await Promise.all([
    notices.list(by.id, before, PAGE),
    notices.unread(by.id, COUNTED),
  ])
  const last = page.length === PAGE ? page.at(-1) : undefined
  return accept({ notices: page, unread, ...(last ? { next: { at: last.at, id: last.id } } : {}) })
}

/** Marks one's own notices as read; those of others are passed over. Twice is once. */
export async function markNoticesRead(
  ids: readonly string[] | 'all',
  by: Account,
  { notices, clock }: Pick<House, 'notices' | 'clock'>,
): Promise<Result<number>> {
  const permitted = authorize(by, 'notice.read')
  if (!permitted.ok) return permitted
  await notices.markRead(by.id, ids, clock.now().at)
  return accept(await notices.unread(by.id, COUNTED))
}

/** What was sent to whom, and what became of it; the address masked. */
export interface SentMessage extends Message {
  name: string
  maskedAddress: string | null
}

/** The record of sending (通知记录), newest first. */
export async function readMessages(
  query: MessageQuery,
  by: Account,
  { messages, accounts, vault }: Pick<House, 'messages' | 'accounts' | 'vault'>,
): Promise<Result<SentMessage[]>> {
  const permitted = authorize(by, 'message.read')
  if (!permitted.ok) return permitted
  const found = await messages.list(query, PAGE)
  const people = new Map(
    await Promise.all(
      [...new Set(found.map(({ accountId }) => accountId))].map(
        async id => [id, await accounts.find(id)] as const,
      ),
    ),
  )
  return accept(
    found.map(message => {
      const person = people.get(message.accountId)
      const sealed = person?.sealedContact?.[message.channel]
      const address = sealed === undefined ? null : vault.unseal(sealed)
      return {
        ...message,
        name: person?.name ?? message.accountId,
        maskedAddress: address && masked(address),
      }
    }),
  )
}

/** `138****0001`; `c***@example.org`. */
function masked(address: string): string {
  const at = address.indexOf('@')
  return at < 0
    ? address.replace(/^(.{3}).*(.{4})$/, '$1****$2')
    : `${address.slice(0, 1)}***${address.slice(at)}`
}

export const messagesPage = PAGE
