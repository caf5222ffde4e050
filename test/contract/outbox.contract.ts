import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { CaseRepository } from '../../usecases/ports'
import { inParallel } from './support/parallel'
import { after, entry, noon, sampleCase } from './support/samples'

/** The outbox half of `CaseRepository`: what is told is taken out, what was added meanwhile is never lost. */
export function outboxContract(fresh: () => Promise<Stores>): void {
  describe('CaseRepository, the outbox', () => {
    let cases: CaseRepository
    beforeEach(async () => ({ cases } = await fresh()))

    const insert = (...ids: string[]) =>
      cases.insert(sampleCase({ outbox: ids.map(entry), outboxAt: ids.length > 0 ? noon : null }))
    const left = async () => {
      const { outbox, outboxAt, version } = (await cases.find('case-1'))!
      return { ids: outbox.map(({ id }) => id), attempts: outbox.map(e => e.attempts), outboxAt, version }
    }

    for (const [told, ids, sentence] of [
      [['a'], [], 'the last one told empties it and takes the mark away'],
      [['a', 'x'], [], 'ids that are not there are no matter'],
      [['x'], ['a'], 'an entry that was not told stays'],
      [[], ['a'], 'telling nothing changes nothing'],
    ] as const) {
      it(`acknowledge: ${sentence}`, async () => {
        await insert('a')
        await cases.acknowledge('case-1', told)
        const outboxAt = ids.length > 0 ? noon : null
        expect(await left()).to.deep.include({ ids: [...ids], outboxAt, version: 1 })
      })
    }

    it('acknowledge: those not told stay in their order, and the mark with them', async () => {
      await insert('a', 'b', 'c', 'd')
      await cases.acknowledge('case-1', ['c', 'a'])
      expect(await left()).to.deep.equal({ ids: ['b', 'd'], attempts: [0, 0], outboxAt: noon, version: 1 })
    })

    it('acknowledge: all of several, in any order, twice', async () => {
      await insert('a', 'b', 'c')
      await inParallel(2, () => cases.acknowledge('case-1', ['c', 'a', 'b']))
      expect(await left()).to.deep.include({ ids: [], outboxAt: null })
    })

    it('acknowledge: an empty outbox that is still marked loses its mark', async () => {
      await cases.insert(sampleCase({ outbox: [], outboxAt: noon }))
      await cases.acknowledge('case-1', [])
      expect(await left()).to.deep.include({ ids: [], outboxAt: null })
    })

    it('acknowledge: of a case that is not there, nothing', async () => {
      await cases.acknowledge('nobody', ['a'])
      expect(await cases.find('nobody')).to.equal(undefined)
    })

    it('never loses an entry that a save adds meanwhile', async () => {
      await insert('1')
      for (let round = 1; round <= 25; round += 1) {
        const found = (await cases.find('case-1'))!
        const added = entry(`${round + 1}`)
        const changed = sampleCase({ version: round + 1, outbox: [...found.outbox, added], outboxAt: noon })
        await Promise.all([cases.save(changed), cases.acknowledge('case-1', [`${round}`])])
        const { ids, outboxAt } = await left()
        expect(ids, `round ${round}`).to.include(added.id)
        expect(outboxAt).to.equal(noon)
      }
    })

    it('several who acknowledge different entries at once leave none behind', async () => {
      const ids = Array.from({ length: 10 }, (_, index) => `e${index}`)
      await insert(...ids)
      await inParallel(10, index => cases.acknowledge('case-1', [ids[index]!]))
      await cases.acknowledge('case-1', []) // the sweep: a mark may have stayed
      expect(await left()).to.deep.include({ ids: [], outboxAt: null, version: 1 })
    })

    it('postpone: counts on the first entry, moves the instant, leaves the version', async () => {
      await insert('a', 'b')
      await cases.postpone('case-1', after(60_000))
      await cases.postpone('case-1', after(90_000))
      const outboxAt = after(90_000)
      expect(await left()).to.deep.equal({ ids: ['a', 'b'], attempts: [2, 0], outboxAt, version: 1 })
    })

    it('postpone: an outbox that somebody has emptied is not marked again', async () => {
      await insert()
      await cases.postpone('case-1', after(60_000))
      expect(await left()).to.deep.include({ ids: [], outboxAt: null })
    })
  })
}
