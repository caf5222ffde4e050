import { z } from 'zod'
import { alertTellings, channels, orderTellings, weights } from '../../domain/notification/ladder'
import { messageStates } from '../../domain/notification/notice'
import { caseNo, instant } from './common'

const weight = z.enum(weights)
const noticeId = z.string().regex(/^[\w:.#-]{1,200}$/, 'WRONG_FORM')

export const notice = z.object({
  id: noticeId,
  subject: z.object({ kind: z.enum(['alert', 'order']), id: z.string() }),
  what: z.enum([...alertTellings, ...orderTellings]),
  weight,
  title: z.string(),
  caseNo: caseNo.nullable(),
  at: instant,
  isRead: z.boolean(),
})
export type Notice = z.infer<typeof notice>

export const noticeList = z.object({
  notices: z.array(notice),
  /** Counted to 100 and no further. */
  unread: z.number().int(),
  next: z.string().optional(),
})
export type NoticeList = z.infer<typeof noticeList>

/** Which of one's own; absent: all. */
export const readNotices = z.strictObject({ ids: z.array(noticeId).max(100, 'TOO_MANY').optional() })
export const unreadCount = z.object({ unread: z.number().int() })

export const message = z.object({
  id: z.string(),
  name: z.string(),
  channel: z.enum(channels),
  /** Null: there is none any more. */
  maskedAddress: z.string().nullable(),
  subject: z.string(),
  text: z.string(),
  notices: z.number().int(),
  createdAt: instant,
  state: z.enum(messageStates),
  attempts: z.number().int(),
  sentAt: instant.nullable(),
  problem: z.string().nullable(),
})
export type Message = z.infer<typeof message>

export const messageList = z.object({ messages: z.array(message), next: z.string().optional() })
export type MessageList = z.infer<typeof messageList>
