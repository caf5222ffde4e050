import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { OutageRepository } from '../../usecases/ports'
import { after } from './support/samples'

export function outagesContract(fresh: () => Promise<Stores>): void {
  describe('OutageRepository', () => {
    let outages: OutageRepository
    beforeEach(async () => ({ outages } = await fresh()))
    const engine = (from: number, to: number | null) =>
      ({
        id: `engine:${from}`,
        part: 'engine',
        from: after(from),
        to: to === null ? null : after(to),
      }) as const

    it('has one open outage of a part until its end is written', async () => {
      expect(await outages.open('engine')).to.equal(undefined)
      await outages.record(engine(1, null))
      expect(await outages.open('engine')).to.deep.equal(engine(1, null))
      expect(await outages.open('store')).to.equal(undefined)
      await outages.record(engine(1, 2))
      expect(await outages.open('engine')).to.equal(undefined)
    })

    it('finds what overlaps a stretch: touching is overlapping, and without an end it lasts', async () => {
      await outages.record(engine(5, 6))
      await outages.record(engine(1, 2))
      await outages.record(engine(8, null))
      const ids = async (from: number, to: number) =>
        (await outages.between(after(from), after(to))).map(({ id }) => id)
      expect(await ids(2, 5)).to.deep.equal(['engine:1', 'engine:5'])
      expect(await ids(3, 4)).to.deep.equal([])
      expect(await ids(7, 99)).to.deep.equal(['engine:8'])
    })

    it('tells when it was looked at before', async () => {
      expect(await outages.look(after(1))).to.equal(undefined)
      expect(await outages.look(after(2))).to.equal(after(1))
    })
  })
}
