import type { Connection } from 'mongoose'
import type { Message, Notice } from '../../domain/notification/notice'
import type { MessageRepository, NoticeRepository } from '../../usecases/ports'
import { insertMany } from './support/insertMany'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, nullable, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

type NoticeRecord = Omit<Notice, 'id'> & { _id: string; savedAt: Date }

export function createNoticeRepository(connection: Connection): NoticeRepository {
  const notices = modelOf<NoticeRecord>(
    connection,
    'notices',
    {
      accountId: text,
      subject: { type: mixed, required: true },
      what: text,
      weight: text,
      title: text,
      caseNo: nullable,
      departmentNo: text,
      at: text,
      channels: { type: [String], required: true },
      sendAt: nullable,
      readAt: nullable,
      savedAt: { type: Date, required: true },
    },
    [{ accountId: 1, at: 1 }, { accountId: 1, readAt: 1 }, { sendAt: 1 }, { savedAt: 1 }],
  ).collection

  return overStore<NoticeRepository>({
    addMany: added => {
      const savedAt = new Date()
      return insertMany(
        notices,
        added.map(({ id, ...notice }) => ({ _id: id, ...notice, savedAt })),
      )
    },

    async list(accountId, before, limit) {
      const filter = {
        accountId: keyOf(accountId),
        ...(before ? { at: { $lte: keyOf(before.at) } } : {}),
      }
      const page: Notice[] = []
      for await (const record of notices.find(filter).sort({ at: -1, _id: -1 })) {
        const notice = toNotice(record)
        const isSeen = before && notice.at === before.at && notice.id >= before.id
        if (!isSeen) page.push(notice)
        if (page.length === limit) break
      }
      return page
    },

    async unread(accountId, most) {
      const own = { accountId: keyOf(accountId), readAt: null }
      return (
        await notices
          .find(own, { projection: { _id: 1 } })
          .limit(most)
          .toArray()
      ).length
    },

    async markRead(accountId, ids, at) {
      const which = ids === 'all' ? {} : { _id: { $in: ids.map(keyOf) as never[] } }
      const own = { accountId: keyOf(accountId), readAt: null, ...which }
      await notices.updateMany(own, { $set: { readAt: keyOf(at), savedAt: new Date() } })
    },

    async accountsToSend(until, limit) {
      const accounts = new Set<string>()
      const due = { sendAt: { $gt: '', $lte: keyOf(until) } }
      for await (const record of notices.find(due, { projection: { accountId: 1 } }).sort({ sendAt: 1 })) {
        accounts.add(String(record['accountId']))
        if (accounts.size === limit) break
      }
      return [...accounts]
    },

    async toSend(accountId) {
      const own = { accountId: keyOf(accountId), sendAt: { $gt: '' } }
      return (await notices.find(own).sort({ at: 1, _id: 1 }).toArray()).map(toNotice)
    },

    async sent(ids) {
      await notices.updateMany({ _id: { $in: ids.map(keyOf) as never[] } }, { $set: { sendAt: null } })
    },
  })
}

function toNotice(record: object): Notice {
  const { _id, savedAt: _, ...rest } = record as NoticeRecord
  return { id: _id, ...rest }
}

type MessageRecord = Omit<Message, 'id'> & { _id: string }

export function createMessageRepository(connection: Connection): MessageRepository {
  const messages = modelOf<MessageRecord>(
    connection,
    'messages',
    {
      accountId: text,
      channel: text,
      noticeIds: { type: [String], required: true },
      subject: text,
      text,
      createdAt: text,
      state: text,
      attempts: { type: Number, required: true },
      nextAt: nullable,
      sentAt: nullable,
      problem: nullable,
    },
    [{ createdAt: 1 }, { state: 1, createdAt: 1 }, { nextAt: 1 }],
  ).collection

  return overStore<MessageRepository>({
    async insert({ id, ...message }) {
      try {
        await messages.insertOne({ _id: id, ...message } as never)
        return { id, ...message }
      } catch (error) {
        if (!isDuplicate(error)) throw error
        return toMessage((await messages.findOne({ _id: keyOf(id) as never }))!)
      }
    },

    async claim(now, until, limit) {
      const due = await messages
        .find({ nextAt: { $gt: '', $lte: keyOf(now) } })
        .sort({ nextAt: 1 })
        .limit(limit)
        .toArray()
      const claimed: Message[] = []
      for (const one of due.map(toMessage)) {
        const attempts = one.attempts + 1
        const { matchedCount } = await messages.updateOne(
          { _id: keyOf(one.id) as never, attempts: one.attempts, nextAt: one.nextAt },
          { $set: { attempts, nextAt: keyOf(until) } },
        )
        if (matchedCount === 1) claimed.push({ ...one, attempts, nextAt: until })
      }
      return claimed
    },

    async settle({ id, ...message }) {
      await messages.replaceOne({ _id: keyOf(id) as never, attempts: message.attempts }, message as never)
    },

    async list({ state, before }, limit) {
      const filter = {
        ...(state === undefined ? {} : { state: keyOf(state) }),
        ...(before ? { createdAt: { $lte: keyOf(before.createdAt) } } : {}),
      }
      const page: Message[] = []
      for await (const record of messages.find(filter).sort({ createdAt: -1, _id: -1 })) {
        const message = toMessage(record)
        const isSeen = before && message.createdAt === before.createdAt && message.id >= before.id
        if (!isSeen) page.push(message)
        if (page.length === limit) break
      }
      return page
    },
  })
}

function toMessage(record: object): Message {
  const { _id, ...rest } = record as MessageRecord
  return { id: _id, ...rest }
}
