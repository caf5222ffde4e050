import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { Message, Notice } from '../../domain/notification/notice'
import type { MessageRepository, NoticeRepository } from '../../usecases/ports'
import { countOf, inParallel } from './support/parallel'
import { after } from './support/samples'

export const sampleNotice = (n: number, more: Partial<Notice> = {}): Notice => ({
  id: `case-1:Y4:1#0:account-${n}`,
  accountId: 'account-1',
  subject: { kind: 'alert', id: 'case-1:Y4:1' },
  what: 'raised',
  weight: 'yellow',
  title: '超承诺时限：户外广告设置审批',
  caseNo: 'case-1',
  departmentNo: '18',
  at: after(n),
  channels: ['email'],
  sendAt: after(n + 1_000),
  readAt: null,
  ...more,
})

const sampleMessage = (n: number, more: Partial<Message> = {}): Message => ({
  id: `email:notice-${n}`,
  accountId: 'account-1',
  channel: 'email',
  noticeIds: [`notice-${n}`],
  subject: '黄牌已发出',
  text: '黄牌已发出：超承诺时限',
  createdAt: after(n),
  state: 'waiting',
  attempts: 0,
  nextAt: after(n),
  sentAt: null,
  problem: null,
  ...more,
})

export function noticesContract(fresh: () => Promise<Stores>): void {
  describe('NoticeRepository', () => {
    let notices: NoticeRepository
    beforeEach(async () => ({ notices } = await fresh()))
    const numbers = (found: readonly Notice[]) => found.map(({ id }) => id.slice(-1)).join('')

    it('adds what is not there yet, and changes nothing of what is', async () => {
      expect(await notices.addMany([sampleNotice(1), sampleNotice(2)])).to.equal(2)
      expect(await notices.addMany([sampleNotice(2, { title: 'x' }), sampleNotice(3)])).to.equal(1)
      expect(await notices.list('account-1', undefined, 9)).to.deep.equal([3, 2, 1].map(n => sampleNotice(n)))
      expect(await notices.addMany([])).to.equal(0)
    })

    it('lists one’s own, page by page, also where two came at one instant', async () => {
      await notices.addMany([
        ...[1, 2].map(n => sampleNotice(n, { at: after(1) })),
        sampleNotice(3),
        sampleNotice(4, { accountId: 'account-2' }),
      ])
      const first = await notices.list('account-1', undefined, 2)
      expect(numbers(first)).to.equal('32')
      expect(numbers(await notices.list('account-1', first.at(-1), 2))).to.equal('1')
    })

    it('counts what is not read, to a number and no further', async () => {
      await notices.addMany([1, 2, 3].map(n => sampleNotice(n)))
      expect(await notices.unread('account-1', 9)).to.equal(3)
      expect(await notices.unread('account-1', 2)).to.equal(2)
      await notices.markRead('account-1', [sampleNotice(2).id, 'nobody’s'], after(50))
      expect(await notices.unread('account-1', 9)).to.equal(2)
      await notices.markRead('account-1', 'all', after(60))
      const read = await notices.list('account-1', undefined, 9)
      expect(read.map(({ readAt }) => readAt)).to.deep.equal([after(60), after(50), after(60)])
    })

    it('marks nobody else’s', async () => {
      await notices.addMany([sampleNotice(1)])
      await notices.markRead('account-2', [sampleNotice(1).id], after(5))
      await notices.markRead('account-2', 'all', after(5))
      expect(await notices.unread('account-1', 9)).to.equal(1)
    })

    it('knows whose time has come, and all that go along', async () => {
      await notices.addMany([
        sampleNotice(1),
        sampleNotice(2, { sendAt: after(9_000) }),
        sampleNotice(3, { sendAt: null }),
        sampleNotice(4, { accountId: 'account-2', sendAt: after(9_000) }),
      ])
      expect(await notices.accountsToSend(after(1_000), 9)).to.deep.equal([])
      expect(await notices.accountsToSend(after(1_001), 9)).to.deep.equal(['account-1'])
      expect((await notices.accountsToSend(after(9_000), 9)).sort()).to.deep.equal(['account-1', 'account-2'])
      expect(await notices.accountsToSend(after(9_000), 1)).to.have.length(1)
      expect(numbers(await notices.toSend('account-1'))).to.equal('12')
      await notices.sent([sampleNotice(1).id])
      expect(numbers(await notices.toSend('account-1'))).to.equal('2')
      await notices.sent([])
    })
  })

  describe('MessageRepository', () => {
    let messages: MessageRepository
    beforeEach(async () => ({ messages } = await fresh()))

    it('keeps the first under one id, and tells everybody which it is', async () => {
      const told = await inParallel(5, n => messages.insert(sampleMessage(1, { text: String(n) })))
      expect(new Set(told.map(({ text }) => text)).size).to.equal(1)
      expect(await messages.list({}, 9)).to.deep.equal([told[0]])
    })

    it('gives one that is due to one of many', async () => {
      await messages.insert(sampleMessage(1))
      const claims = await inParallel(6, () => messages.claim(after(1), after(500), 9))
      expect(
        countOf(
          claims.map(({ length }) => length),
          1,
        ),
      ).to.equal(1)
      expect(claims.flat()[0]).to.deep.include({ attempts: 1, nextAt: after(500) })
      expect(await messages.claim(after(499), after(900), 9)).to.deep.equal([])
      expect((await messages.claim(after(500), after(900), 9))[0]!.attempts).to.equal(2)
    })

    it('leaves alone what is not due, not to be sent, or too many', async () => {
      await messages.insert(sampleMessage(5))
      await messages.insert(sampleMessage(1, { state: 'kept', nextAt: null }))
      await messages.insert(sampleMessage(2))
      await messages.insert(sampleMessage(3))
      expect((await messages.claim(after(4), after(500), 1)).map(({ id }) => id)).to.deep.equal([
        'email:notice-2',
      ])
      expect((await messages.claim(after(4), after(500), 9)).map(({ id }) => id)).to.deep.equal([
        'email:notice-3',
      ])
    })

    it('settles what was claimed, and not what another has claimed since', async () => {
      await messages.insert(sampleMessage(1))
      const [mine] = await messages.claim(after(1), after(100), 1)
      const [others] = await messages.claim(after(100), after(200), 1)
      await messages.settle({ ...mine!, state: 'failed', nextAt: null, problem: 'late' })
      await messages.settle({ ...others!, state: 'sent', nextAt: null, sentAt: after(150) })
      expect((await messages.list({}, 9))[0]).to.deep.include({ state: 'sent', attempts: 2, problem: null })
    })

    it('lists by state, newest first, page by page', async () => {
      for (const n of [1, 2, 3])
        await messages.insert(sampleMessage(n, { state: n === 2 ? 'failed' : 'sent', nextAt: null }))
      const first = await messages.list({ state: 'sent' }, 1)
      expect(first.map(({ id }) => id)).to.deep.equal(['email:notice-3'])
      expect(
        (await messages.list({ state: 'sent', before: first[0]! }, 9)).map(({ id }) => id),
      ).to.deep.equal(['email:notice-1'])
    })
  })
}
