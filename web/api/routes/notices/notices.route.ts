import { z } from 'zod'
import { messageStates } from '../../../../domain/notification/notice'
import type { Instant } from '../../../../lib/moment'
import { accept } from '../../../../lib/result'
import {
  markNoticesRead,
  messagesPage,
  readMessages,
  readNotices,
} from '../../../../usecases/notification/readNotices'
import type { House } from '../../../../usecases/ports'
import { messageList, noticeList, readNotices as readShape, unreadCount } from '../../../contract/notices'
import { defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'

/** `<instant>|<id>` of the last one seen. */
const cursor = z
  .string()
  .regex(/^\d{4}-[\dT:.Z-]{16,24}\|[\w:.#-]{1,200}$/, 'WRONG_FORM')
  .optional()
const seen = (text: string | undefined): { at: Instant; id: string } | undefined => {
  const [at, id] = text?.split('|', 2) ?? []
  return at && id ? { at: at as Instant, id } : undefined
}

export const listNoticesRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/notices',
  audit: 'LIST_NOTICES',
  summary: 'What the caller was told of cards and supervision orders, newest first',
  params: nothing,
  query: z.strictObject({ cursor }),
  body: nothing,
  answers: noticeList,
  async handle({ account, query }, deps: Pick<House, 'notices'>) {
    const found = await readNotices(seen(query.cursor), account, deps)
    if (!found.ok) return found
    const { notices, unread, next } = found.value
    const shown = notices.map(({ id, subject, what, weight, title, caseNo, at, readAt }) => {
      return { id, subject, what, weight, title, caseNo, at, isRead: readAt !== null }
    })
    return accept({ body: { notices: shown, unread, ...(next ? { next: `${next.at}|${next.id}` } : {}) } })
  },
})

export const readNoticesRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/notices/read',
  audit: 'READ_NOTICES',
  summary: 'The caller has read these notices, or all of his',
  params: nothing,
  query: nothing,
  body: readShape,
  answers: unreadCount,
  async handle({ account, body: { ids } }, deps: Pick<House, 'notices' | 'clock'>) {
    const marked = await markNoticesRead(ids ?? 'all', account, deps)
    return marked.ok ? accept({ body: { unread: marked.value } }) : marked
  },
})

export const listMessagesRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/messages',
  audit: 'LIST_MESSAGES',
  summary: 'What was sent by mail and text message, to whom, and what became of it',
  params: nothing,
  query: z.strictObject({ state: z.enum(messageStates).optional(), cursor }),
  body: nothing,
  answers: messageList,
  async handle(
    { account, query: { state, cursor: after } },
    deps: Pick<House, 'messages' | 'accounts' | 'vault'>,
  ) {
    const last = seen(after)
    const before = last && { createdAt: last.at, id: last.id }
    const found = await readMessages(
      { ...(state ? { state } : {}), ...(before ? { before } : {}) },
      account,
      deps,
    )
    if (!found.ok) return found
    const messages = found.value.map(({ noticeIds, accountId: _, nextAt: __, ...message }) => {
      return { ...message, notices: noticeIds.length }
    })
    const end = messages.length === messagesPage ? messages.at(-1) : undefined
    return accept({ body: { messages, ...(end ? { next: `${end.createdAt}|${end.id}` } : {}) } })
  },
})
