import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import { civilDate } from '../../lib/civilDate'
import type { DayCountRepository, StoredDayCount } from '../../usecases/ports'
import { noon } from './support/samples'

const sample = (on: string, departmentNo = '18', filed = 1): StoredDayCount => ({
  on: civilDate(on),
  departmentNo,
  filed,
  finished: 0,
  promiseMet: 0,
  warnings: 0,
  yellow: 0,
  red: 0,
  countedAt: noon,
})

export function dayCountsContract(fresh: () => Promise<Stores>): void {
  describe('DayCountRepository', () => {
    let dayCounts: DayCountRepository
    beforeEach(async () => ({ dayCounts } = await fresh()))
    const found = async (from: string, to: string, departmentNo?: string) =>
      (await dayCounts.between(civilDate(from), civilDate(to), departmentNo)).map(
        one => `${one.on} ${one.departmentNo} ${one.filed}`,
      )

    it('gives the days between two, both included, in order, of all or of one department', async () => {
      await dayCounts.put([sample('2026-03-03', '19'), sample('2026-03-03'), sample('2026-03-02')])
      await dayCounts.put([sample('2026-03-01'), sample('2026-03-04')])
      expect(await found('2026-03-02', '2026-03-03')).to.deep.equal([
        '2026-03-02 18 1',
        '2026-03-03 18 1',
        '2026-03-03 19 1',
      ])
      expect(await found('2026-03-02', '2026-03-03', '19')).to.deep.equal(['2026-03-03 19 1'])
      expect(await dayCounts.between(civilDate('2026-03-02'), civilDate('2026-03-02'))).to.deep.equal([
        sample('2026-03-02'),
      ])
    })

    it('writes in place of what stood there', async () => {
      await dayCounts.put([sample('2026-03-02')])
      await dayCounts.put([sample('2026-03-02', '18', 5)])
      await dayCounts.put([])
      expect(await found('2026-03-01', '2026-03-31')).to.deep.equal(['2026-03-02 18 5'])
    })

    it('names the months that have a count', async () => {
      await dayCounts.put([sample('2026-03-02'), sample('2025-12-31'), sample('2026-03-31')])
      expect(await dayCounts.months()).to.deep.equal(['2025-12', '2026-03'])
    })
  })
}
