import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { ScoreRepository } from '../../usecases/ports'
import { countOf, inParallel } from './support/parallel'
import { after, sampleScore } from './support/samples'

export function scoresContract(fresh: () => Promise<Stores>): void {
  describe('ScoreRepository', () => {
    let scores: ScoreRepository
    beforeEach(async () => ({ scores } = await fresh()))
    const sample = (key: string, version: number) => sampleScore('department', key, version)

    it('adds a version once, however many add it at once', async () => {
      const told = await inParallel(9, () => scores.add(sample('18', 1)))
      expect(countOf(told, true)).to.equal(1)
    })

    it('gives all versions of a month, the oldest first, of one key where asked', async () => {
      for (const one of [sample('18', 2), sample('01', 1), sample('18', 1)]) await scores.add(one)
      expect(await scores.ofMonth('2026-03', 'department')).to.deep.equal([
        sample('01', 1),
        sample('18', 1),
        sample('18', 2),
      ])
      expect(await scores.ofMonth('2026-03', 'department', '01')).to.deep.equal([sample('01', 1)])
      expect(await scores.ofMonth('2026-04', 'department')).to.deep.equal([])
      expect(await scores.ofMonth('2026-03', 'item')).to.deep.equal([])
    })

    it('tells the months that have a score, each once', async () => {
      expect(await scores.months()).to.deep.equal([])
      const of = (month: string, key: string) => ({ ...sample(key, 1), id: `${month}:${key}`, month })
      for (const one of [of('2026-03', '18'), of('2025-12', '18'), of('2026-03', '01')]) await scores.add(one)
      expect(await scores.months()).to.deep.equal(['2025-12', '2026-03'])
    })

    it('publishes once: the first instant stays', async () => {
      await scores.add(sample('18', 1))
      await scores.publish(['2026-03:department:18:1', 'none'], after(1))
      await scores.publish(['2026-03:department:18:1'], after(2))
      expect((await scores.ofMonth('2026-03', 'department'))[0]!.publishedAt).to.equal(after(1))
    })
  })
}
