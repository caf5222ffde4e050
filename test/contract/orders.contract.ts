import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { OrderQuery, OrderRepository } from '../../usecases/ports'
import { sampleOrder } from '../support/order'
import { answerOf, hostileKeys } from './support/hostile'
import { countOf, inParallel } from './support/parallel'
import { after } from './support/samples'

export function ordersContract(fresh: () => Promise<Stores>): void {
  describe('OrderRepository', () => {
    let orders: OrderRepository
    beforeEach(async () => ({ orders } = await fresh()))
    const ids = async (query: OrderQuery, limit = 9) =>
      (await orders.list(query, limit)).map(({ id }) => id).join(' ')

    it('opens once, however many open it at once, and gives it back as it was', async () => {
      const told = await inParallel(9, n => orders.insert(sampleOrder({ orderNo: `第${n}号` })))
      expect(countOf(told, true)).to.equal(1)
      const standing = sampleOrder({ orderNo: `第${told.indexOf(true)}号` })
      expect(await orders.find(standing.id)).to.deep.equal(standing)
      expect(await orders.find('order:none')).to.equal(undefined)
    })

    it('finds those of many that are there', async () => {
      for (const id of ['order:a', 'order:b', 'order:c']) await orders.insert(sampleOrder({ id }))
      const found = await orders.findMany(['order:c', 'order:none', 'order:a', 'order:a'])
      expect(found.map(({ id }) => id).sort()).to.deep.equal(['order:a', 'order:c'])
      expect(await orders.findMany([])).to.deep.equal([])
    })

    it('lists newest first, page after page, without a gap or a double within one instant', async () => {
      const all = Array.from({ length: 13 }, (_, n) =>
        sampleOrder({ id: `order:${n}`, openedAt: after(n >> 2) }),
      )
      await inParallel(all.length, index => orders.insert(all[index]!))
      const seen: string[] = []
      let before: OrderQuery['before']
      for (;;) {
        const page = await orders.list(before ? { before } : {}, 5)
        seen.push(...page.map(({ id }) => id))
        if (page.length < 5) break
        before = page.at(-1)!
      }
      const newestFirst = all
        .map(({ id, openedAt }) => ({ id, place: `${openedAt}${id}` }))
        .sort((a, b) => (a.place < b.place ? 1 : -1))
      expect(seen).to.deep.equal(newestFirst.map(({ id }) => id))
    })

    it('lists by department, state, colour and letter', async () => {
      await orders.insert(sampleOrder({ id: 'a', colour: 'red', letter: 'proposed' }))
      await orders.insert(sampleOrder({ id: 'b', state: 'fedBack' }))
      await orders.insert(sampleOrder({ id: 'c', state: 'closed', letter: 'issued' }))
      await orders.insert(sampleOrder({ id: 'd', departmentNo: '19', colour: 'red' }))
      expect(await ids({})).to.equal('d c b a')
      expect(await ids({ departmentNo: '18' })).to.equal('c b a')
      expect(await ids({ state: 'open' })).to.equal('d b a')
      expect(await ids({ state: 'closed' })).to.equal('c')
      expect(await ids({ state: 'fedBack', departmentNo: '19' })).to.equal('')
      expect(await ids({ colour: 'red', departmentNo: '18' })).to.equal('a')
      expect(await ids({ letter: 'proposed' })).to.equal('a')
      expect(await ids({ state: 'open' }, 2)).to.equal('d b')
    })

    it('saves the next version and refuses every other', async () => {
      await orders.insert(sampleOrder())
      const found = (await orders.find(sampleOrder().id))!
      const told = await inParallel(9, () => orders.save({ ...found, state: 'signed', version: 2 }))
      expect(countOf(told, true)).to.equal(1)
      expect(await orders.save({ ...found, state: 'closed', version: 4 })).to.equal(false)
      expect(await orders.save({ ...found, id: 'order:none', version: 2 })).to.equal(false)
      expect(await orders.find(found.id)).to.deep.equal({ ...found, state: 'signed', version: 2 })
    })

    it('tells which are to be looked at, earliest first, and no other', async () => {
      for (const [n, nextAt] of [after(3), null, after(1), after(2), after(9)].entries())
        await orders.insert(sampleOrder({ id: `order:${n}`, nextAt }))
      expect(await orders.dueForLook(after(3), 9)).to.deep.equal(['order:2', 'order:3', 'order:0'])
      expect(await orders.dueForLook(after(3), 1)).to.deep.equal(['order:2'])
    })

    it('tells of which people must be told, apart from when to look', async () => {
      await orders.insert(sampleOrder({ id: 'order:a', tellAt: after(5) }))
      await orders.insert(sampleOrder({ id: 'order:b', tellAt: after(3), nextAt: after(1) }))
      await orders.insert(sampleOrder({ id: 'order:c' }))
      expect(await orders.dueForTelling(after(4), 9)).to.deep.equal(['order:b'])
      expect(await orders.dueForTelling(after(9), 9)).to.deep.equal(['order:b', 'order:a'])
    })

    it('is not moved by keys that are operators', async () => {
      await orders.insert(sampleOrder())
      for (const key of hostileKeys.filter(key => key !== undefined)) {
        expect(await answerOf(() => orders.find(key))).to.equal(undefined)
        expect((await answerOf(() => orders.findMany([key]))) ?? []).to.deep.equal([])
        expect((await answerOf(() => orders.list({ departmentNo: key }, 9))) ?? []).to.deep.equal([])
      }
    })
  })
}
