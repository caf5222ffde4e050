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

    it('takes a report in where as many stand as were seen, and only one of those that come at once', async () => {
      const letter = sampleLetter()
      await letters.insert(letter)
      const report = (text: string) => ({
        text,
        files: [],
        at: letter.issuedAt,
        on: letter.issuedOn,
        by: letter.by,
      })
      const taken = await inParallel(9, n => letters.report(letter.id, 0, report(`${n}`)))
      expect(taken.filter(Boolean)).to.have.length(1)
      expect(await letters.report(letter.id, 1, report('补充'))).to.equal(true)
      expect(await letters.report('letter:none', 0, report('无'))).to.equal(false)
      const standing = (await letters.find(letter.id))!
      expect(standing.reports.map(({ text }) => text)).to.deep.equal([`${taken.indexOf(true)}`, '补充'])
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
