import { expect } from 'chai'
import type { DayCountList, DayCountRow } from '../../../web/contract/dayCounts'
import { namedDays, scaleSteps, scaleTop } from '../../../web/shared/dayCounts/scale'
import { promisePercent, sumOf, sumsByDay, sumsByDepartment } from '../../../web/shared/dayCounts/sums'

const none = { filed: 0, finished: 0, promiseMet: 0, warnings: 0, yellow: 0, red: 0 }
const row = (on: string, departmentNo: string, more: Partial<DayCountRow>): DayCountRow => ({
  ...none,
  on,
  departmentNo,
  ...more,
})
const list: DayCountList = {
  from: '2026-02-27',
  to: '2026-03-05',
  today: '2026-03-02',
  departmentNo: null,
  countedAt: '2026-03-02T02:00:00.000Z',
  departments: ['17', '18', '19'].map(no => ({ no, name: no })),
  counts: [
    row('2026-02-27', '17', { filed: 1 }),
    row('2026-03-01', '18', { filed: 2, yellow: 1 }),
    row('2026-03-01', '19', { filed: 4, red: 1 }),
  ],
}

describe('sums of daily counts', () => {
  it('has every day of the period, also an empty one, and none that is to come', () => {
    expect(sumsByDay(list).map(({ on, filed }) => `${on} ${filed}`)).to.deep.equal([
      '2026-02-27 1',
      '2026-02-28 0',
      '2026-03-01 6',
      '2026-03-02 0',
    ])
    expect(sumsByDay({ ...list, to: '2026-02-28' })).to.have.length(2)
  })

  it('puts the gravest department first, and alike ones by their number', () => {
    expect(sumsByDepartment(list).map(({ no }) => no)).to.deep.equal(['19', '18', '17'])
    const alike = list.counts.map(count => ({ ...count, red: 0, yellow: 0 }))
    expect(sumsByDepartment({ ...list, counts: alike }).map(({ no }) => no)).to.deep.equal(['17', '18', '19'])
    const warned = alike.map(count => ({ ...count, warnings: count.departmentNo === '18' ? 1 : 0 }))
    expect(sumsByDepartment({ ...list, counts: warned })[0]!.no).to.equal('18')
  })

  it('adds up, and tells the share within the promise in whole percent', () => {
    expect(sumOf(list.counts)).to.deep.equal({ ...none, filed: 7, yellow: 1, red: 1 })
    expect(sumOf([])).to.deep.equal(none)
    expect(promisePercent({ ...none, finished: 3, promiseMet: 2 })).to.equal(66)
    expect(promisePercent(none)).to.equal(undefined)
  })
})

describe('the scale of the lines', () => {
  // prettier-ignore
  const tops = [[0, 4], [4, 4], [5, 5], [6, 10], [10, 10], [11, 20], [21, 40], [41, 50], [51, 100], [100, 100], [101, 200], [1000, 1000], [1001, 2000]]
  for (const [most, top] of tops)
    it(`${most} is read on a scale to ${top}, in whole steps`, () => {
      expect(scaleTop(most!)).to.equal(top)
      const steps = scaleSteps(top!)
      expect([steps[0], steps.at(-1)]).to.deep.equal([0, top])
      expect(steps.every(Number.isInteger)).to.equal(true)
    })

  it('names the first day and the last, and no more than there is room for', () => {
    expect(namedDays(0, 9)).to.deep.equal([])
    expect(namedDays(1, 9)).to.deep.equal([0])
    expect(namedDays(3, 9)).to.deep.equal([0, 1, 2])
    expect(namedDays(31, 4)).to.deep.equal([0, 10, 20, 30])
    expect(namedDays(31, 0)).to.deep.equal([0, 30])
  })
})
