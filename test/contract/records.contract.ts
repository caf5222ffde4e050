import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import { sampleOrder } from '../support/order'
import { samplePublication } from './publications.contract'
import { inParallel } from './support/parallel'
import {
  after,
  entry,
  noon,
  sampleAlert,
  sampleCase,
  sampleEntry,
  sampleScore,
  sampleTask,
} from './support/samples'

export function accessLogContract(fresh: () => Promise<Stores>): void {
  describe('AccessLog', () => {
    let accessLog: Stores['accessLog']
    beforeEach(async () => ({ accessLog } = await fresh()))

    it('holds every entry once it has said so, newest first', async () => {
      await inParallel(150, index => accessLog.append(sampleEntry({ at: after(index) })))
      const found = await accessLog.list({}, 200)
      expect(found.map(({ at }) => at)).to.deep.equal(
        Array.from({ length: 150 }, (_, index) => after(149 - index)),
      )
      expect(await accessLog.list({}, 3)).to.have.length(3)
    })

    it('tells entries of one instant in the order of their writing, the last first', async () => {
      for (const what of ['A', 'B', 'C']) await accessLog.append(sampleEntry({ what }))
      expect((await accessLog.list({}, 9)).map(({ what }) => what)).to.deep.equal(['C', 'B', 'A'])
    })

    it('gives back what was put in, and keeps absent what was absent', async () => {
      const stranger = { at: noon, who: '-', what: 'SIGN_IN', outcome: 'SIGN_IN_FAILED' }
      await accessLog.append({ ...stranger, role: undefined, subject: undefined })
      const [found] = await accessLog.list({ who: '-' }, 9)
      expect(found).to.include(stranger)
      expect(found!.role).to.equal(undefined)
      expect(found!.subject).to.equal(undefined)
      await accessLog.append(sampleEntry())
      expect(await accessLog.list({ who: 'window18' }, 9)).to.deep.equal([sampleEntry()])
    })

    it('finds by who, what and outcome together', async () => {
      await accessLog.append(sampleEntry({ who: 'a', what: 'X', outcome: 'DONE' }))
      await accessLog.append(sampleEntry({ who: 'a', what: 'X', outcome: 'INVALID' }))
      await accessLog.append(sampleEntry({ who: 'b', what: 'X', outcome: 'DONE' }))
      expect(await accessLog.list({ what: 'X' }, 9)).to.have.length(3)
      expect(await accessLog.list({ who: 'a', what: 'X', outcome: 'DONE' }, 9)).to.have.length(1)
    })
  })
}

export function changesContract(fresh: () => Promise<Stores>): void {
  describe('Changes', () => {
    let stores: Stores
    beforeEach(async () => (stores = await fresh()))

    it('tells each change of a case, a task and an alert once', async () => {
      const { cases, tasks, alerts, changes, orders } = stores
      let { cursor } = await changes.since(undefined)
      const next = async () => {
        const told = await changes.since(cursor)
        cursor = told.cursor
        return told.changes
      }
      await cases.insert(sampleCase())
      expect(await next()).to.deep.equal([
        { topic: 'cases', caseNo: 'case-1', departmentNo: '18', ownerId: 'zhang' },
      ])
      expect(await next()).to.deep.equal([])
      await tasks.open(sampleTask())
      await alerts.raise(sampleAlert())
      await orders.insert(sampleOrder())
      const told = (await next()).sort((a, b) => (a.topic < b.topic ? -1 : 1))
      expect(told).to.deep.equal([
        { topic: 'alerts', caseNo: 'case-1', departmentNo: '18' },
        { topic: 'orders', caseNo: sampleOrder().id, departmentNo: '18' },
        { topic: 'tasks', caseNo: 'case-1', departmentNo: '18' },
      ])
      expect(await next()).to.deep.equal([])
    })

    it('tells a publication when it is drafted and when it is decided', async () => {
      const { publications, changes } = stores
      let { cursor } = await changes.since(undefined)
      const told = async () => {
        const { cursor: next, changes: all } = await changes.since(cursor)
        cursor = next
        return all
      }
      const change = { topic: 'publications', caseNo: 'publication-1', departmentNo: '' }
      await publications.insert(samplePublication(1))
      expect(await told()).to.deep.equal([change])
      await publications.save(samplePublication(1, { state: 'withdrawn', version: 2 }))
      expect(await told()).to.deep.equal([change])
    })

    it('tells a month’s score when it is counted and when it is published, to its department', async () => {
      const { scores, changes } = stores
      let { cursor } = await changes.since(undefined)
      const told = async () => {
        const { cursor: next, changes: all } = await changes.since(cursor)
        cursor = next
        return all.map(({ topic, caseNo, departmentNo }) => `${topic} ${caseNo} ${departmentNo}`)
      }
      for (const one of [
        sampleScore('department', '18'),
        sampleScore('post', '18/window'),
        sampleScore('person', 'li'),
      ])
        await scores.add(one)
      expect((await told()).sort()).to.deep.equal([
        'scores 2026-03:department:18:1 18',
        'scores 2026-03:person:li:1 ',
        'scores 2026-03:post:18/window:1 18',
      ])
      await scores.publish(['2026-03:department:18:1'], noon)
      expect(await told()).to.deep.equal(['scores 2026-03:department:18:1 18'])
    })

    it('serves several readers, each by its own cursor', async () => {
      const { cases, changes } = stores
      const first = await changes.since(undefined)
      const second = await changes.since(undefined)
      await cases.insert(sampleCase())
      expect((await changes.since(first.cursor)).changes).to.have.length(1)
      expect((await changes.since(second.cursor)).changes).to.have.length(1)
    })

    it('is silent about what no page shows: the outbox, and the engine’s redeliveries', async () => {
      const { cases, tasks, changes } = stores
      const begun = await changes.since(undefined)
      await cases.insert(sampleCase({ outbox: [entry('a')], outboxAt: noon }))
      await tasks.open(sampleTask())
      const { cursor, changes: told } = await changes.since(begun.cursor)
      expect(told).to.have.length(2)
      await cases.postpone('case-1', after(9))
      await cases.acknowledge('case-1', ['a'])
      await tasks.open(sampleTask({ lastSeenAt: after(9) }))
      expect((await changes.since(cursor)).changes).to.deep.equal([])
    })
  })
}
