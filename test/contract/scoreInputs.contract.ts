import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { ScoreInputRepository } from '../../usecases/ports'
import { sampleInput } from '../support/scoreInput'
import { answerOf, hostileKeys } from './support/hostile'
import { countOf, inParallel } from './support/parallel'
import { after } from './support/samples'

export function scoreInputsContract(fresh: () => Promise<Stores>): void {
  describe('ScoreInputRepository', () => {
    let inputs: ScoreInputRepository
    beforeEach(async () => ({ scoreInputs: inputs } = await fresh()))

    it('keeps what was entered once, however many enter it at once, and gives it back as it was', async () => {
      const told = await inParallel(9, () => inputs.insert(sampleInput()))
      expect(countOf(told, true)).to.equal(1)
      expect(await inputs.find(sampleInput().id)).to.deep.equal(sampleInput())
      const survey = sampleInput({
        id: 'input:s',
        kind: 'survey',
        answers: {
          'very-satisfied': 9,
          satisfied: 3,
          'fairly-satisfied': 1,
          dissatisfied: 0,
          'very-dissatisfied': 2,
        },
      })
      await inputs.insert(survey)
      expect(await inputs.find('input:s')).to.deep.equal(survey)
    })

    it('saves the next version only, and lets one of many win', async () => {
      await inputs.insert(sampleInput())
      const by = { accountId: 'wu', name: '吴监' }
      const told = await inParallel(9, n =>
        inputs.save({ ...sampleInput(), withdrawn: { at: after(n), by, reasons: '有误' }, version: 2 }),
      )
      expect(countOf(told, true)).to.equal(1)
      expect((await inputs.find(sampleInput().id))!.withdrawn!.reasons).to.equal('有误')
      expect(await inputs.save({ ...sampleInput(), id: 'input:none', version: 2 })).to.equal(false)
    })

    it('gives those of the months between two, both included, in the order of their entry', async () => {
      const months = ['2026-04', '2026-01', '2026-02', '2026-03']
      for (const [n, month] of months.entries())
        await inputs.insert(sampleInput({ id: `input:${n}`, month, enteredAt: after(n) }))
      const ids = async (from: string, to: string) => (await inputs.between(from, to)).map(({ id }) => id)
      expect(await ids('2026-01', '2026-03')).to.deep.equal(['input:1', 'input:2', 'input:3'])
      expect(await ids('2026-04', '2026-04')).to.deep.equal(['input:0'])
      expect(await ids('2025-01', '2025-12')).to.deep.equal([])
      const found = await inputs.findMany(['input:3', 'input:0', 'none'])
      expect(found.map(({ id }) => id).sort()).to.deep.equal(['input:0', 'input:3'])
    })

    it('is not moved by keys that are operators', async () => {
      await inputs.insert(sampleInput())
      for (const key of hostileKeys.filter(key => key !== undefined)) {
        expect(await answerOf(() => inputs.find(key))).to.equal(undefined)
        expect((await answerOf(() => inputs.findMany([key]))) ?? []).to.deep.equal([])
        if (typeof key !== 'string')
          expect((await answerOf(() => inputs.between(key, key))) ?? []).to.deep.equal([])
      }
    })
  })
}
