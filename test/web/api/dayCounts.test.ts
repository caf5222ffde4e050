import { expect } from 'chai'
import { civilDate } from '../../../lib/civilDate'
import type { StoredDayCount } from '../../../usecases/ports'
import type { Problem } from '../../../web/contract/common'
import { type DayCountList, dayCountList } from '../../../web/contract/dayCounts'
import { type TestApi, testApi } from '../../support/testApi'

const none = { filed: 0, finished: 0, promiseMet: 0, warnings: 0, yellow: 0, red: 0 }

// the office's day is 2026-03-02
describe('the API of daily counts', () => {
  let api: TestApi
  const count = (on: string, departmentNo: string, more: Partial<typeof none>): StoredDayCount => ({
    on: civilDate(on),
    departmentNo,
    ...none,
    ...more,
    countedAt: api.at(),
  })
  beforeEach(async () => {
    api = await testApi()
    await api.house.dayCounts.put([
      count('2026-01-31', '18', { filed: 9 }),
      count('2026-02-01', '18', { filed: 3, finished: 2, promiseMet: 1 }),
      count('2026-03-02', '18', { filed: 1, warnings: 2, yellow: 1 }),
      count('2026-03-02', '19', { filed: 4, red: 1 }),
      count('2026-03-01', '18', none),
    ])
  })
  afterEach(() => api.close())

  const daysOf = ({ counts }: DayCountList) =>
    counts.map(({ on, departmentNo, filed }) => `${on} ${departmentNo} ${filed}`)

  it('gives the whole city the last thirty days, and none on which nothing happened', async () => {
    const { body } = await (await api.as('inspector')).get<DayCountList>('/day-counts')
    expect(() => dayCountList.parse(body)).to.not.throw()
    expect(body).to.include({ from: '2026-02-01', to: '2026-03-02', today: '2026-03-02', departmentNo: null })
    expect(daysOf(body)).to.deep.equal(['2026-02-01 18 3', '2026-03-02 18 1', '2026-03-02 19 4'])
    expect(body.departments.map(({ no }) => no)).to.deep.equal(['18', '19'])
    expect(body.departments[0]!.name).to.equal('市城市管理局')
    expect(body.countedAt).to.equal(api.at())
  })

  it('gives a period and one department, where that is asked for', async () => {
    const leader = await api.as('leader')
    const asked = '/day-counts?from=2026-01-31&to=2026-03-01&departmentNo=18'
    const { body } = await leader.get<DayCountList>(asked)
    expect(daysOf(body)).to.deep.equal(['2026-01-31 18 9', '2026-02-01 18 3'])
    expect(body.departmentNo).to.equal('18')
    const empty = await leader.get<DayCountList>('/day-counts?from=2025-01-01&to=2025-01-02')
    expect(empty.body).to.deep.include({ countedAt: null, counts: [], departments: [] })
  })

  it('gives a department its own days and nobody else’s', async () => {
    const clerk = await api.as('window-clerk', '18')
    const own = await clerk.get<DayCountList>('/day-counts')
    expect(daysOf(own.body)).to.deep.equal(['2026-02-01 18 3', '2026-03-02 18 1'])
    expect(own.body.departmentNo).to.equal('18')
    expect((await clerk.get('/day-counts?departmentNo=18')).status).to.equal(200)
    expect((await clerk.get('/day-counts?departmentNo=19')).status).to.equal(404)
    expect((await (await api.as('applicant')).get('/day-counts')).status).to.equal(403)
  })

  it('refuses a period that is turned round, that is too long, or that is none', async () => {
    const inspector = await api.as('inspector')
    const codeOf = async (query: string) => {
      const { status, body } = await inspector.get<Problem>(`/day-counts?${query}`)
      return `${status} ${body.code}`
    }
    expect(await codeOf('from=2026-03-02&to=2026-03-01')).to.equal('422 PERIOD_ENDS_BEFORE_IT_BEGINS')
    expect(await codeOf('from=2026-01-01&to=2026-04-03')).to.equal('422 PERIOD_TOO_LONG')
    expect((await inspector.get('/day-counts?from=2026-01-01&to=2026-04-02')).status).to.equal(200)
    expect(await codeOf('from=gestern')).to.match(/^400 /)
    expect(await codeOf('day=2026-03-02')).to.match(/^400 /)
    expect(await codeOf('departmentNo=77')).to.equal('404 NOT_FOUND')
  })
})
