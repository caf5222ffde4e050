import { expect } from 'chai'
import type { Case } from '../../domain/case/case'
import { civilDate } from '../../lib/civilDate'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { CaseRepository } from '../../usecases/ports'
import { answerOf, hostileKeys } from './support/hostile'
import { countOf, inParallel } from './support/parallel'
import { after, entry, noon, sampleCase } from './support/samples'

export function casesContract(fresh: () => Promise<Stores>): void {
  describe('CaseRepository', () => {
    let cases: CaseRepository
    beforeEach(async () => ({ cases } = await fresh()))

    it('gives back what was put in, and nothing else', async () => {
      const filed = sampleCase({ processInstanceKey: '42' })
      expect(await cases.insert(filed)).to.equal(true)
      expect(await cases.find('case-1')).to.deep.equal(filed)
      expect(await cases.find('case-2')).to.equal(undefined)
    })

    it('keeps absent what was absent: undefined never comes back as null', async () => {
      const filed = sampleCase()
      const by = { ...filed.journal[0]!.by, post: undefined }
      await cases.insert({ ...filed, journal: [{ ...filed.journal[0]!, by }], processInstanceKey: undefined })
      const found = await cases.find('case-1')
      expect(found!.processInstanceKey).to.equal(undefined)
      expect(found!.journal[0]!.by.post).to.equal(undefined)
    })

    it('shares no reference with anybody', async () => {
      const filed = sampleCase()
      await cases.insert(filed)
      ;(filed.form as Record<string, unknown>)['place'] = 'changed by the caller'
      const found = (await cases.find('case-1'))!
      ;(found.form as Record<string, unknown>)['place'] = 'changed by a reader'
      expect((await cases.find('case-1'))!.form['place']).to.equal('金水路 1 号')
    })

    it('inserts a number once', async () => {
      const told = await inParallel(20, index => cases.insert(sampleCase({ changedAt: after(index) })))
      expect(countOf(told, true)).to.equal(1)
      const winner = after(told.indexOf(true))
      expect((await cases.find('case-1'))!.changedAt).to.equal(winner)
    })

    it('inserts many, and passes over the numbers that are taken', async () => {
      expect(await cases.insertMany([])).to.equal(0)
      await cases.insert(sampleCase({ caseNo: 'b' }))
      const many = ['a', 'b', 'c'].map(caseNo =>
        sampleCase({ caseNo, nextAlertAt: noon, changedAt: after(7) }),
      )
      expect(await cases.insertMany(many)).to.equal(2)
      expect(await cases.insertMany(many)).to.equal(0)
      expect(await cases.find('c')).to.deep.equal(many[2])
      expect((await cases.find('b'))!.changedAt).to.equal(noon)
      expect((await cases.dueForAlert(noon, 9)).sort()).to.deep.equal(['a', 'c'])
    })

    it('takes and gives more than one command holds', async () => {
      const many = Array.from({ length: 1_203 }, (_, index) => sampleCase({ caseNo: `n-${index}` }))
      expect(await cases.insertMany(many)).to.equal(1_203)
      expect((await cases.find('n-1202'))!.caseNo).to.equal('n-1202')
    })

    it('finds many, each once, in any order, and passes over those that are not there', async () => {
      for (const caseNo of ['a', 'b', 'c']) await cases.insert(sampleCase({ caseNo }))
      const found = await cases.findMany(['c', 'nobody', 'a'])
      expect(found.map(({ caseNo }) => caseNo).sort()).to.deep.equal(['a', 'c'])
      expect(await cases.findMany([])).to.deep.equal([])
    })

    it('saves the next version and refuses every other', async () => {
      await cases.insert(sampleCase())
      const changed = sampleCase({ version: 2, state: 'accepted', processInstanceKey: '7' })
      expect(await cases.save(changed)).to.equal(true)
      expect(await cases.find('case-1')).to.deep.equal(changed)
      for (const version of [1, 2, 4])
        expect(await cases.save(sampleCase({ version })), `${version}`).to.equal(false)
      expect(await cases.find('case-1')).to.deep.equal(changed)
      expect(await cases.save(sampleCase({ caseNo: 'nobody', version: 2 }))).to.equal(false)
    })

    it('saves many together, and says when somebody was faster with one of them', async () => {
      for (const caseNo of ['a', 'b', 'c']) await cases.insert(sampleCase({ caseNo }))
      const next = (caseNo: string, version: number) => sampleCase({ caseNo, version, state: 'accepted' })
      expect(await cases.saveMany([next('a', 2), next('b', 2)])).to.equal(true)
      expect(await cases.find('a')).to.deep.equal(next('a', 2))
      expect(await cases.saveMany([next('a', 3), next('b', 2), next('c', 2)])).to.equal(false)
      const found = await Promise.all(['a', 'b', 'c'].map(caseNo => cases.find(caseNo)))
      expect(found.map(one => one?.version)).to.deep.equal([3, 2, 2])
      expect(await cases.saveMany([next('nobody', 2)])).to.equal(false)
      expect(await cases.saveMany([])).to.equal(true)
    })

    it('lets one of twenty savers of one version win, and keeps what that one wrote', async () => {
      await cases.insert(sampleCase())
      const told = await inParallel(20, index =>
        cases.save(sampleCase({ version: 2, changedAt: after(index) })),
      )
      expect(countOf(told, true)).to.equal(1)
      expect((await cases.find('case-1'))!.changedAt).to.equal(after(told.indexOf(true)))
    })

    it('lists the cases of an applicant, newest first', async () => {
      for (const index of [2, 1, 3]) await cases.insert(casesOf('zhang', index))
      await cases.insert(casesOf('wang', 9))
      const found = await cases.ofApplicant('zhang', 2)
      expect(found.map(({ caseNo }) => caseNo)).to.deep.equal(['zhang-3', 'zhang-2'])
    })

    for (const [field, ask] of [
      ['nextAlertAt', 'dueForAlert'],
      ['outboxAt', 'withOutbox'],
    ] as const) {
      it(`${ask}: not after the instant, earliest first, never the ones without`, async () => {
        const at = { after: after(1), at: noon, before: after(-1), long: after(-9e8), never: null }
        for (const [caseNo, instant] of Object.entries(at))
          await cases.insert(sampleCase({ caseNo, [field]: instant }))
        expect(await cases[ask](noon, 10)).to.deep.equal(['long', 'before', 'at'])
        expect(await cases[ask](noon, 2)).to.deep.equal(['long', 'before'])
      })

      it(`${ask}: a case that was put off, taken away or brought forward is found where it is now`, async () => {
        for (const caseNo of ['a', 'b', 'c']) await cases.insert(sampleCase({ caseNo, [field]: noon }))
        const moved = (caseNo: string, at: string | null) =>
          cases.save(sampleCase({ caseNo, version: 2, [field]: at }))
        await moved('a', after(5))
        await moved('b', null)
        await moved('c', after(-5))
        expect(await cases[ask](noon, 9)).to.deep.equal(['c'])
        expect(await cases[ask](after(5), 9)).to.deep.equal(['c', 'a'])
      })
    }

    it('gives what was filed between two days, both included, and the first day of all', async () => {
      expect(await cases.firstFiledOn()).to.equal(undefined)
      for (const [n, day] of ['2026-03-04', '2026-03-02', '2026-03-05', '2026-03-03'].entries())
        await cases.insert(sampleCase({ caseNo: `case-${n}`, filedOn: civilDate(day) }))
      const found = await cases.filedBetween(civilDate('2026-03-03'), civilDate('2026-03-04'))
      expect(found.map(({ caseNo }) => caseNo)).to.deep.equal(['case-3', 'case-0'])
      expect(await cases.firstFiledOn()).to.equal('2026-03-02')
    })

    it('gives what was finished between two days, both included, earliest first', async () => {
      for (const [n, day] of ['2026-03-31', '2026-04-01', '2026-03-01', '2026-02-28'].entries()) {
        await cases.insert(sampleCase({ caseNo: `case-${n}`, finishedOn: civilDate(day) }))
      }
      await cases.insert(sampleCase({ caseNo: 'case-9' }))
      const found = await cases.finishedBetween(civilDate('2026-03-01'), civilDate('2026-03-31'))
      expect(found.map(({ caseNo }) => caseNo)).to.deep.equal(['case-2', 'case-0'])
    })

    it('gives all of them page by page, in the order of their numbers', async () => {
      for (const n of [3, 1, 5, 2, 4]) await cases.insert(sampleCase({ caseNo: `case-${n}` }))
      const first = await cases.page(undefined, 2)
      const second = await cases.page(first.at(-1)!.caseNo, 2)
      const rest = await cases.page(second.at(-1)!.caseNo, 9)
      expect([first, second, rest].map(page => page.map(({ caseNo }) => caseNo))).to.deep.equal([
        ['case-1', 'case-2'],
        ['case-3', 'case-4'],
        ['case-5'],
      ])
    })

    it('is not moved by keys that are operators', async () => {
      await cases.insert(sampleCase({ outbox: [entry('case-1:1')], outboxAt: noon }))
      const before = await cases.find('case-1')
      for (const key of hostileKeys) {
        expect(await answerOf(() => cases.find(key))).to.equal(undefined)
        expect((await answerOf(() => cases.findMany([key]))) ?? []).to.deep.equal([])
        expect((await answerOf(() => cases.ofApplicant(key, 9))) ?? []).to.deep.equal([])
        const changed: Case = { ...sampleCase({ version: 2 }), caseNo: key }
        expect((await answerOf(() => cases.save(changed))) ?? false).to.equal(false)
        await answerOf(() => cases.acknowledge(key, ['case-1:1']))
        await answerOf(() => cases.postpone(key, after(5)))
      }
      expect(await cases.find('case-1')).to.deep.equal(before)
    })
  })
}

const casesOf = (accountId: string, index: number): Case => {
  const filed = sampleCase({ caseNo: `${accountId}-${index}`, changedAt: after(index) })
  const journal = [{ ...filed.journal[0]!, at: after(index) }]
  return { ...filed, journal, applicant: { ...filed.applicant, accountId } }
}
