import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { LetterQuery, LetterRepository } from '../../usecases/ports'
import { sampleLetter } from '../support/letter'
import { answerOf, hostileKeys } from './support/hostile'
import { inParallel } from './support/parallel'
import { after } from './support/samples'

export function lettersContract(fresh: () => Promise<Stores>): void {
  describe('LetterRepository', () => {
    let letters: LetterRepository
    beforeEach(async () => ({ letters } = await fresh()))

    it('keeps the first one, and tells everybody that one', async () => {
      const told = await inParallel(9, n => letters.insert(sampleLetter({ letterNo: `第${n}号` })))
      const standing = await letters.find(sampleLetter().id)
      for (const letter of told) expect(letter).to.deep.equal(standing)
      expect(standing).to.deep.equal(sampleLetter({ letterNo: standing!.letterNo }))
    })

    it('lists newest first, of one department where asked, page after page', async () => {
      const all = Array.from({ length: 7 }, (_, n) =>
        sampleLetter({ id: `letter:${n}`, issuedAt: after(n >> 1), departmentNo: n === 3 ? '19' : '18' }),
      )
      for (const one of all) await letters.insert(one)
      const ids = async (query: LetterQuery, limit = 9) =>
        (await letters.list(query, limit)).map(({ id }) => id.slice(7)).join('')
      expect(await ids({})).to.equal('6543210')
      expect(await ids({ departmentNo: '18' })).to.equal('654210')
      expect(await ids({}, 2)).to.equal('65')
      expect(await ids({ before: all[5]! }, 2)).to.equal('43')
      expect(await ids({ before: all[3]!, departmentNo: '18' })).to.equal('210')
    })

    it('is not moved by keys that are operators', async () => {
      await letters.insert(sampleLetter())
      for (const key of hostileKeys.filter(key => key !== undefined)) {
        expect(await answerOf(() => letters.find(key))).to.equal(undefined)
        expect((await answerOf(() => letters.list({ departmentNo: key }, 9))) ?? []).to.deep.equal([])
      }
    })
  })
}
