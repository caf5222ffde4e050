import type { Message, Notice } from '../../domain/notification/notice'
import type { MessageRepository, NoticeRepository } from '../../usecases/ports'
import { byText, copied } from './copied'
import type { NoteChange } from './memoryChanges'

/** Keeps the promises of `NoticeRepository` in memory; the Mongo one is held to the same contract. */
export function memoryNotices(note: NoteChange = () => undefined): NoticeRepository {
  const rows = new Map<string, Notice>()
  const put = (notice: Notice) => {
    rows.set(notice.id, copied(notice))
    const { id: caseNo, departmentNo, accountId: ownerId } = notice
    note({ topic: 'notices', caseNo, departmentNo, ownerId })
  }
  const of = (accountId: string) =>
    [...rows.values()]
      .filter(one => one.accountId === accountId)
      .sort((a, b) => byText(a, b, 'at') || byText(a, b, 'id'))

  return {
    async addMany(notices) {
      const added = notices.filter(({ id }) => !rows.has(id))
      added.forEach(put)
      return added.length
    },
    async list(accountId, before, limit) {
      const found = of(accountId).filter(
        one => !before || one.at < before.at || (one.at === before.at && one.id < before.id),
      )
      return copied(found.reverse().slice(0, limit))
    },
    async unread(accountId, most) {
      return Math.min(most, of(accountId).filter(({ readAt }) => readAt === null).length)
    },
    async markRead(accountId, ids, at) {
      for (const one of of(accountId))
        if (one.readAt === null && (ids === 'all' || ids.includes(one.id))) put({ ...one, readAt: at })
    },
    async accountsToSend(until, limit) {
      const due = [...rows.values()].filter(({ sendAt }) => sendAt !== null && sendAt <= until)
      return [...new Set(due.map(({ accountId }) => accountId))].slice(0, limit)
    },
    async toSend(accountId) {
      return copied(of(accountId).filter(({ sendAt }) => sendAt !== null))
    },
    async sent(ids) {
      for (const id of ids) {
        const row = rows.get(id)
        if (row) rows.set(id, { ...row, sendAt: null })
      }
    },
  }
}

/** Keeps the promises of `MessageRepository` in memory; the Mongo one is held to the same contract. */
export function memoryMessages(): MessageRepository {
  const rows = new Map<string, Message>()
  return {
    async insert(message) {
      if (!rows.has(message.id)) rows.set(message.id, copied(message))
      return copied(rows.get(message.id)!)
    },
    async claim(now, until, limit) {
      const due = [...rows.values()]
        .filter(({ nextAt }) => nextAt !== null && nextAt <= now)
        .sort((a, b) => byText(a, b, 'createdAt'))
        .slice(0, limit)
        .map(one => ({ ...one, nextAt: until, attempts: one.attempts + 1 }))
      for (const one of due) rows.set(one.id, copied(one))
      return copied(due)
    },
    async settle(message) {
      if (rows.get(message.id)?.attempts === message.attempts) rows.set(message.id, copied(message))
    },
    async list({ state, before }, limit) {
      const found = [...rows.values()].filter(
        one =>
          (state === undefined || one.state === state) &&
          (!before ||
            one.createdAt < before.createdAt ||
            (one.createdAt === before.createdAt && one.id < before.id)),
      )
      return copied(found.sort((a, b) => byText(b, a, 'createdAt') || byText(b, a, 'id')).slice(0, limit))
    },
  }
}
