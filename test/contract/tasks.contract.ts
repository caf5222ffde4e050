import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { TaskRepository } from '../../usecases/ports'
import { answerOf, hostileKeys } from './support/hostile'
import { inParallel } from './support/parallel'
import { after, noon, sampleTask } from './support/samples'

const li = { id: 'li', name: '李四' }
const wang = { id: 'wang', name: '王五' }
const { id } = sampleTask()

export function tasksContract(fresh: () => Promise<Stores>): void {
  describe('TaskRepository', () => {
    let tasks: TaskRepository
    beforeEach(async () => ({ tasks } = await fresh()))

    it('opens a task once; showing it again renews it and leaves claim and state', async () => {
      await tasks.open(sampleTask())
      expect(await tasks.find(id)).to.deep.equal(sampleTask())
      await tasks.claim(id, li)
      await tasks.open(sampleTask({ lastSeenAt: after(5), openedAt: after(5) }))
      expect(await tasks.find(id)).to.deep.equal(sampleTask({ claimedBy: li, lastSeenAt: after(5) }))
      await tasks.close(id, 'done')
      await tasks.open(sampleTask({ lastSeenAt: after(9) }))
      const closed = sampleTask({ claimedBy: li, state: 'done', lastSeenAt: after(9) })
      expect(await tasks.find(id)).to.deep.equal(closed)
    })

    it('finds those of many ids that are there', async () => {
      for (const one of ['a', 'b', 'c']) await tasks.open(sampleTask({ id: one }))
      const found = await tasks.findMany(['c', 'nobody', 'a', 'a'])
      expect(found.map(task => task.id).sort()).to.deep.equal(['a', 'c'])
      expect(await tasks.findMany([])).to.deep.equal([])
    })

    it('survives twenty openings at once', async () => {
      await inParallel(20, () => tasks.open(sampleTask()))
      expect(await tasks.listOpen({ departmentNo: '18' }, 99)).to.have.length(1)
    })

    it('has one holder after twenty claims at once, and tells all of them the same', async () => {
      await tasks.open(sampleTask())
      const told = await inParallel(20, index => tasks.claim(id, { id: `p${index}`, name: `P${index}` }))
      const holders = new Set(told.map(task => task?.claimedBy?.id))
      expect(holders.size).to.equal(1)
      expect([...holders][0]).to.match(/^p\d+$/)
      expect((await tasks.find(id))?.claimedBy?.id).to.equal([...holders][0])
    })

    it('takes the same claim twice as one', async () => {
      await tasks.open(sampleTask())
      await tasks.claim(id, li)
      expect((await tasks.claim(id, li))?.claimedBy).to.deep.equal(li)
      expect((await tasks.claim(id, wang))?.claimedBy).to.deep.equal(li)
    })

    it('never tells a claimer that an open task has no holder, however often it is given back', async () => {
      await tasks.open(sampleTask({ claimedBy: li }))
      const told = await inParallel(20, index =>
        index % 2 ? tasks.claim(id, wang) : tasks.release(id, li.id).then(() => tasks.claim(id, li)),
      )
      for (const task of told) expect(task?.claimedBy).to.be.an('object')
    })

    it('gives nothing for a task that is closed or not there', async () => {
      await tasks.open(sampleTask())
      await tasks.close(id, 'cancelled')
      expect(await tasks.claim(id, li)).to.equal(undefined)
      expect(await tasks.release(id, li.id)).to.equal(undefined)
      expect(await tasks.claim('1', li)).to.equal(undefined)
      expect((await tasks.find(id))?.claimedBy).to.equal(null)
    })

    it('takes away only the holder’s own claim', async () => {
      await tasks.open(sampleTask())
      await tasks.claim(id, li)
      expect((await tasks.release(id, wang.id))?.claimedBy).to.deep.equal(li)
      expect((await tasks.release(id, li.id))?.claimedBy).to.equal(null)
      expect((await tasks.claim(id, wang))?.claimedBy).to.deep.equal(wang)
    })

    it('closes once: the first word stands', async () => {
      await tasks.open(sampleTask())
      await tasks.close(id, 'done')
      await tasks.close(id, 'cancelled')
      expect((await tasks.find(id))?.state).to.equal('done')
    })

    it('lists open tasks of a department, oldest first, by post and by holder', async () => {
      await tasks.open(sampleTask({ id: '2', openedAt: after(2) }))
      await tasks.open(sampleTask({ id: '1', openedAt: after(1), post: 'review', step: 'review' }))
      await tasks.open(sampleTask({ id: '3', openedAt: after(3), claimedBy: li }))
      await tasks.open(sampleTask({ id: '4', departmentNo: '19' }))
      await tasks.open(sampleTask({ id: '5' }))
      await tasks.close('5', 'done')
      const ids = async (...query: Parameters<TaskRepository['listOpen']>) =>
        (await tasks.listOpen(...query)).map(task => task.id)
      expect(await ids({ departmentNo: '18' }, 9)).to.deep.equal(['1', '2', '3'])
      expect(await ids({ departmentNo: '18' }, 2)).to.deep.equal(['1', '2'])
      expect(await ids({ departmentNo: '18', post: 'window' }, 9)).to.deep.equal(['2', '3'])
      expect(await ids({ departmentNo: '18', holderId: 'li' }, 9)).to.deep.equal(['3'])
    })

    it('counts the open tasks of an item by step', async () => {
      await tasks.open(sampleTask({ id: '1' }))
      await tasks.open(sampleTask({ id: '2' }))
      await tasks.open(sampleTask({ id: '3', step: 'review' }))
      await tasks.open(sampleTask({ id: '4', itemCode: 'ZZ01001' }))
      await tasks.open(sampleTask({ id: '5', step: 'countersign', departmentNo: '40' }))
      await tasks.close('2', 'done')
      const counts = await tasks.countByStep('ZZ18012')
      expect([...counts].sort()).to.deep.equal([
        ['acceptance-check', 1],
        ['countersign.40', 1],
        ['review', 1],
      ])
    })

    it('names the open tasks that were last seen before an instant', async () => {
      await tasks.open(sampleTask({ id: 'before', lastSeenAt: after(-1) }))
      await tasks.open(sampleTask({ id: 'at', lastSeenAt: noon }))
      await tasks.open(sampleTask({ id: 'closed', lastSeenAt: after(-1) }))
      await tasks.close('closed', 'done')
      expect((await tasks.notSeenSince(noon, 9)).map(task => task.id)).to.deep.equal(['before'])
    })

    it('is not moved by keys that are operators', async () => {
      await tasks.open(sampleTask())
      for (const key of hostileKeys) {
        expect(await answerOf(() => tasks.find(key))).to.equal(undefined)
        expect(await answerOf(() => tasks.claim(key, wang))).to.equal(undefined)
        await answerOf(() => tasks.close(key, 'done'))
        expect((await answerOf(() => tasks.listOpen({ departmentNo: key }, 9))) ?? []).to.deep.equal([])
        expect((await answerOf(() => tasks.countByStep(key)))?.size ?? 0).to.equal(0)
      }
      await tasks.claim(id, li)
      for (const key of hostileKeys) await answerOf(() => tasks.release(id, key))
      expect(await tasks.find(id)).to.deep.equal(sampleTask({ claimedBy: li }))
    })
  })
}
