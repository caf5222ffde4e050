import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { Publication } from '../../domain/publication/publication'
import type { PublicationRepository } from '../../usecases/ports'
import { countOf, inParallel } from './support/parallel'
import { after } from './support/samples'

export const samplePublication = (n: number, more: Partial<Publication> = {}): Publication => ({
  id: `publication-${n}`,
  body: { kind: 'calendar-year', year: 2027, source: '通知', off: { '2027-01-01': '元旦' }, work: [] },
  reasons: '国务院办公厅通知',
  state: 'draft',
  draftedBy: { accountId: 'inspector', name: '监察员' },
  draftedAt: after(n),
  trial: null,
  approvedBy: null,
  approvedAt: null,
  approvalNo: null,
  appliedAt: null,
  version: 1,
  ...more,
})
const approved = (n: number, approvalNo: number, more: Partial<Publication> = {}) =>
  samplePublication(n, {
    state: 'approved',
    approvedBy: { accountId: 'publisher', name: '发布员' },
    approvedAt: after(n + 1),
    approvalNo,
    ...more,
  })

export function publicationsContract(fresh: () => Promise<Stores>): void {
  describe('PublicationRepository', () => {
    let publications: PublicationRepository
    beforeEach(async () => ({ publications } = await fresh()))
    const ids = (found: Publication[]) => found.map(({ id }) => id.slice(-1)).join('')

    it('adds one once, and gives it back as it is', async () => {
      const told = await inParallel(9, () => publications.insert(samplePublication(1)))
      expect(countOf(told, true)).to.equal(1)
      expect(await publications.find('publication-1')).to.deep.equal(samplePublication(1))
      expect(await publications.find('publication-2')).to.equal(undefined)
    })

    it('lets one of many writers win', async () => {
      await publications.insert(samplePublication(1))
      const told = await inParallel(9, () => publications.save(samplePublication(1, { version: 2 })))
      expect(countOf(told, true)).to.equal(1)
      expect(await publications.save(samplePublication(2, { version: 2 }))).to.equal(false)
    })

    it('lists the newest first', async () => {
      for (const n of [2, 1, 3]) await publications.insert(samplePublication(n))
      expect(ids(await publications.list(9))).to.equal('321')
      expect(ids(await publications.list(2))).to.equal('32')
    })

    it('knows what waits for its trial and what waits to be applied, oldest first', async () => {
      const trial = {
        kind: 'moved-dues',
        at: after(9),
        cases: 0,
        moved: 0,
        departments: [],
        rows: [],
      } as const
      for (const one of [
        approved(4, 2),
        samplePublication(1),
        samplePublication(2, { trial }),
        approved(3, 1, { appliedAt: after(9) }),
        samplePublication(5, { state: 'withdrawn' }),
      ])
        await publications.insert(one)
      expect(ids(await publications.waiting())).to.equal('14')
    })

    it('gives what was approved in the order of the approvals, and the number of the last', async () => {
      expect(await publications.lastApproval()).to.equal(0)
      await publications.insert(samplePublication(7))
      expect(await publications.lastApproval()).to.equal(0)
      for (const one of [approved(1, 10), approved(2, 9)]) await publications.insert(one)
      expect(ids(await publications.approved())).to.equal('21')
      expect(await publications.lastApproval()).to.equal(10)
    })
  })
}
