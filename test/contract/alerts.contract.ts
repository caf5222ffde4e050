import { expect } from 'chai'
import { civilDate } from '../../lib/civilDate'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { AlertQuery, AlertRepository } from '../../usecases/ports'
import { answerOf, hostileKeys } from './support/hostile'
import { countOf, inParallel } from './support/parallel'
import { after, sampleAlert } from './support/samples'

export function alertsContract(fresh: () => Promise<Stores>): void {
  describe('AlertRepository', () => {
    let alerts: AlertRepository
    beforeEach(async () => ({ alerts } = await fresh()))

    it('raises once, however many raise it at once', async () => {
      const told = await inParallel(20, index => alerts.raise(sampleAlert({ raisedAt: after(index) })))
      expect(countOf(told, true)).to.equal(1)
      const standing = sampleAlert({ raisedAt: after(told.indexOf(true)) })
      expect(await alerts.list({}, 9)).to.deep.equal([standing])
      expect(await alerts.raise(sampleAlert())).to.equal(false)
    })

    it('raises many, and passes over those that were raised before', async () => {
      expect(await alerts.raiseMany([])).to.equal(0)
      await alerts.raise(sampleAlert({ id: 'b', level: 'red' }))
      const many = ['a', 'b', 'c'].map(id => sampleAlert({ id, level: 'yellow' }))
      expect(await alerts.raiseMany(many)).to.equal(2)
      expect(await alerts.raiseMany(many)).to.equal(0)
      expect(await alerts.counts('18')).to.deep.equal({ warning: 0, yellow: 2, red: 1 })
      expect((await alerts.list({ level: 'yellow' }, 9)).map(({ id }) => id)).to.deep.equal(['c', 'a'])
    })

    it('lists newest first, page after page, without a gap or a double within one instant', async () => {
      const all = Array.from({ length: 23 }, (_, index) =>
        sampleAlert({ id: `case-${index}:Y1:1`, caseNo: `case-${index}`, raisedAt: after(index >> 2) }),
      )
      await inParallel(all.length, index => alerts.raise(all[index]!))
      const seen: string[] = []
      let before: AlertQuery['before']
      for (;;) {
        const page = await alerts.list(before ? { before } : {}, 5)
        seen.push(...page.map(({ id }) => id))
        if (page.length < 5) break
        before = page.at(-1)!
      }
      const newestFirst = [...all].sort((a, b) =>
        a.raisedAt === b.raisedAt ? (a.id < b.id ? 1 : -1) : a.raisedAt < b.raisedAt ? 1 : -1,
      )
      expect(seen).to.deep.equal(newestFirst.map(({ id }) => id))
    })

    it('lists and counts by department and level', async () => {
      await alerts.raise(sampleAlert({ id: 'a', level: 'red' }))
      await alerts.raise(sampleAlert({ id: 'b', level: 'yellow' }))
      await alerts.raise(sampleAlert({ id: 'c', level: 'red', departmentNo: '19' }))
      const ids = async (query: AlertQuery) => (await alerts.list(query, 9)).map(({ id }) => id).sort()
      expect(await ids({ level: 'red' })).to.deep.equal(['a', 'c'])
      expect(await ids({ departmentNo: '18' })).to.deep.equal(['a', 'b'])
      expect(await ids({ departmentNo: '18', level: 'red' })).to.deep.equal(['a'])
      expect(await alerts.counts()).to.deep.equal({ warning: 0, yellow: 1, red: 2 })
      expect(await alerts.counts('18')).to.deep.equal({ warning: 0, yellow: 1, red: 1 })
      expect(await alerts.counts('99')).to.deep.equal({ warning: 0, yellow: 0, red: 0 })
    })

    it('lists by state, together with the rest', async () => {
      await alerts.raise(sampleAlert({ id: 'a', state: 'appealed' }))
      await alerts.raise(sampleAlert({ id: 'b', state: 'notified', level: 'red' }))
      await alerts.raise(sampleAlert({ id: 'c' }))
      const ids = async (query: AlertQuery) => (await alerts.list(query, 9)).map(({ id }) => id).sort()
      expect(await ids({ states: ['raised', 'notified'] })).to.deep.equal(['b', 'c'])
      expect(await ids({ states: ['raised', 'notified'], level: 'red' })).to.deep.equal(['b'])
      expect(await ids({ states: ['closed'] })).to.deep.equal([])
      await alerts.save({ ...sampleAlert({ id: 'c' }), state: 'closed', version: 2 })
      expect(await ids({ states: ['closed'] })).to.deep.equal(['c'])
      expect(await ids({ states: ['raised', 'notified'], departmentNo: '19' })).to.deep.equal([])
    })

    it('tells of whom people must be told, earliest first', async () => {
      await alerts.raise(sampleAlert({ id: 'a', tellAt: after(5) }))
      await alerts.raise(sampleAlert({ id: 'b', tellAt: after(3) }))
      await alerts.raise(sampleAlert({ id: 'c' }))
      expect(await alerts.dueForTelling(after(4), 9)).to.deep.equal(['b'])
      expect(await alerts.dueForTelling(after(5), 9)).to.deep.equal(['b', 'a'])
      expect(await alerts.dueForTelling(after(5), 1)).to.deep.equal(['b'])
      await alerts.save({ ...sampleAlert({ id: 'b' }), version: 2 })
      expect(await alerts.dueForTelling(after(5), 9)).to.deep.equal(['a'])
    })

    it('counts what was raised since it last counted', async () => {
      for (const index of [1, 2, 3]) {
        await alerts.raise(sampleAlert({ id: `${index}` }))
        expect((await alerts.counts()).yellow).to.equal(index)
        expect((await alerts.counts('18')).yellow).to.equal(index)
      }
    })

    it('gives all alerts of some cases', async () => {
      await alerts.raise(sampleAlert({ id: 'a', caseNo: 'x' }))
      await alerts.raise(sampleAlert({ id: 'b', caseNo: 'x' }))
      await alerts.raise(sampleAlert({ id: 'c', caseNo: 'y' }))
      await alerts.raise(sampleAlert({ id: 'd', caseNo: 'z' }))
      const found = await alerts.ofCases(['y', 'x', 'nobody'])
      expect(found.map(({ id }) => id).sort()).to.deep.equal(['a', 'b', 'c'])
      expect(await alerts.ofCases([])).to.deep.equal([])
    })

    it('finds those of many ids that are there', async () => {
      for (const id of ['a', 'b', 'c']) await alerts.raise(sampleAlert({ id }))
      const found = await alerts.findMany(['c', 'nobody', 'a', 'a'])
      expect(found.map(({ id }) => id).sort()).to.deep.equal(['a', 'c'])
      expect(await alerts.findMany([])).to.deep.equal([])
    })

    it('finds one, saves its next version and refuses every other', async () => {
      await alerts.raise(sampleAlert())
      const found = (await alerts.find('case-1:Y1:1'))!
      expect(found).to.deep.equal(sampleAlert())
      expect(await alerts.find('case-1:Y1:2')).to.equal(undefined)
      const told = await inParallel(9, () => alerts.save({ ...found, state: 'signed', version: 2 }))
      expect(countOf(told, true)).to.equal(1)
      expect(await alerts.save({ ...found, state: 'closed', version: 4 })).to.equal(false)
      expect(await alerts.find('case-1:Y1:1')).to.deep.equal({ ...found, state: 'signed', version: 2 })
    })

    it('saves many together, and says when somebody was faster with one of them', async () => {
      for (const id of ['a', 'b', 'c']) await alerts.raise(sampleAlert({ id }))
      const next = (id: string, version: number) => sampleAlert({ id, version, state: 'signed' })
      expect(await alerts.saveMany([next('a', 2), next('b', 2)])).to.equal(true)
      expect(await alerts.find('a')).to.deep.equal(next('a', 2))
      expect(await alerts.saveMany([next('a', 3), next('b', 2), next('c', 2)])).to.equal(false)
      const found = await Promise.all(['a', 'b', 'c'].map(id => alerts.find(id)))
      expect(found.map(one => one?.version)).to.deep.equal([3, 2, 2])
      expect(await alerts.saveMany([])).to.equal(true)
    })

    it('tells which are to be looked at, earliest first, and no other', async () => {
      const looks = [after(3), null, after(1), after(2), after(9)]
      for (const [index, nextAt] of looks.entries())
        await alerts.raise(sampleAlert({ id: `case-1:Y1:${index}`, nextAt }))
      expect(await alerts.dueForLook(after(3), 9)).to.deep.equal([
        'case-1:Y1:2',
        'case-1:Y1:3',
        'case-1:Y1:0',
      ])
      expect(await alerts.dueForLook(after(3), 1)).to.deep.equal(['case-1:Y1:2'])
    })

    it('gives what was triggered between two days, both included, earliest first', async () => {
      for (const day of ['2026-11-03', '2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']) {
        await alerts.raise(sampleAlert({ id: `case-1:Y1:${day}`, triggersOn: civilDate(day) }))
      }
      const found = await alerts.triggeredBetween(civilDate('2026-11-01'), civilDate('2026-11-30'))
      expect(found.map(({ triggersOn }) => triggersOn)).to.deep.equal([
        '2026-11-01',
        '2026-11-03',
        '2026-11-30',
      ])
    })

    it('is not moved by keys that are operators', async () => {
      await alerts.raise(sampleAlert())
      for (const key of hostileKeys.filter(key => key !== undefined && key !== '')) {
        expect((await answerOf(() => alerts.ofCases([key]))) ?? []).to.deep.equal([])
        expect((await answerOf(() => alerts.findMany([key]))) ?? []).to.deep.equal([])
        if (key === null) continue
        expect((await answerOf(() => alerts.list({ departmentNo: key }, 9))) ?? []).to.deep.equal([])
      }
    })
  })
}
