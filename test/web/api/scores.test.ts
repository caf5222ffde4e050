import { expect } from 'chai'
import { appealAlert } from '../../../usecases/answerAlert'
import { raiseAlerts } from '../../../usecases/raiseAlerts'
import { reviewAlert } from '../../../usecases/reviewAlert'
import { scoreMonth } from '../../../usecases/scoreMonth'
import { type ScoreDetail, type ScoreList, scoreDetail, scoreList } from '../../../web/contract/scores'
import { filedCase, person } from '../../support/testHouse'
import { type TestApi, testApi } from '../../support/testApi'

describe('the API of scores', () => {
  let api: TestApi
  let yellowId: string
  beforeEach(async () => {
    api = await testApi()
    const { caseNo } = await filedCase(api)
    yellowId = `${caseNo}:Y2:1`
    api.goTo('2026-03-10')
    await raiseAlerts(api.house)
    await scoreMonth('2026-03', api.house)
  })
  afterEach(() => api.close())

  const standing = async () => (await api.house.scores.ofMonth('2026-03', 'department'))[0]!
  const list = '/scores?month=2026-03'
  const one = '/scores/one?month=2026-03&kind=department&key=18'

  it('lists a month, and without one the newest that has scores', async () => {
    const inspector = await api.as('inspector')
    const { body } = await inspector.get<ScoreList>('/scores')
    expect(() => scoreList.parse(body)).to.not.throw()
    expect(body).to.include({ month: '2026-03', running: '2026-03', kind: 'department' })
    expect(body.months).to.deep.equal(['2026-03'])
    const row = { key: '18', name: '市城市管理局', rank: null, total: 95, taken: 5, given: 0 }
    expect(body.scores).to.have.length(1)
    expect(body.scores[0]).to.include({ ...row, publication: 'unpublished' })

    api.goTo('2026-05-04')
    await scoreMonth('2026-05', api.house)
    expect((await inspector.get<ScoreList>('/scores')).body.month).to.equal('2026-03')
    expect((await inspector.get<ScoreList>('/scores?month=2026-04')).body.scores).to.deep.equal([])
  })

  it('calls a person by department and name, a post by department and post', async () => {
    const person = { name: '王承', departmentNo: '18' }
    await api.house.scores.add({ ...(await standing()), id: 'p', kind: 'person', key: 'wang', person })
    await api.house.scores.add({ ...(await standing()), id: 'q', kind: 'post', key: '18/review' })
    const inspector = await api.as('inspector')
    const nameOf = async (kind: string) =>
      (await inspector.get<ScoreList>(`${list}&kind=${kind}`)).body.scores.map(({ name }) => name)
    expect(await nameOf('person')).to.deep.equal(['市城市管理局 王承'])
    expect(await nameOf('post')).to.deep.equal(['市城市管理局 审核人'])
  })

  it('opens one to its events, and tells what changed after an appeal', async () => {
    const inspector = await api.as('inspector')
    await inspector.post('/scores/2026-03/publication')
    const { body } = await inspector.get<ScoreDetail>(one)
    expect(() => scoreDetail.parse(body)).to.not.throw()
    const [taken] = body.parts.flatMap(({ deductions }) => deductions)
    expect(taken!.points).to.equal(5)
    expect(taken!.events[0]).to.include({
      id: yellowId,
      kind: 'card',
      standing: 'yellow',
      name: '受理审查超期',
      itemName: '户外广告设置审批',
    })

    const appeal = { ground: 'facts', text: '收件日有误', fileIds: [] } as const
    await appealAlert({ alertId: yellowId, version: 1, appeal }, person('window-clerk'), api.house)
    const review = { outcome: 'revoked', reasons: '属实' } as const
    const judge = person('inspector', 'judge', undefined)
    await reviewAlert({ alertId: yellowId, version: 2, review }, judge, api.house)
    await scoreMonth('2026-03', api.house)
    const after = (await inspector.get<ScoreDetail>(one)).body
    expect(after).to.include({ version: 2, total: 100, publication: 'recounted' })
    const [earlier] = after.earlier
    expect(earlier).to.include({ version: 1, total: 95 })
    expect(earlier!.changes).to.have.length(1)
    expect(earlier!.changes[0]).to.deep.include({ before: 9, after: 14 })
    expect(earlier!.changes[0]!.gone[0]).to.include({ id: yellowId, standing: 'revoked' })
    expect((await inspector.get<ScoreList>(list)).body.scores[0]!.publication).to.equal('recounted')
  })

  it('shows a department its own and nobody else’s, and publishes for inspectors only', async () => {
    const [own, foreign, leader] = [
      await api.as('window-clerk', '18'),
      await api.as('window-clerk', '01'),
      await api.as('leader'),
    ]
    expect((await own.get<ScoreList>(list)).body.scores).to.have.length(1)
    expect((await foreign.get<ScoreList>(list)).body.scores).to.deep.equal([])
    expect((await own.get(one)).status).to.equal(200)
    expect((await foreign.get(one)).status).to.equal(404)
    expect((await (await api.as('applicant')).get(list)).status).to.equal(403)
    for (const by of [own, leader])
      expect((await by.post('/scores/2026-03/publication')).status).to.equal(403)
  })

  it('refuses what is no month, no kind or no key', async () => {
    const inspector = await api.as('inspector')
    for (const bad of ['?month=2026-13', '?kind=city', '/one?month=2026-03&kind=item&key=%24ne%7B', '?x=1'])
      expect((await inspector.get(`/scores${bad}`)).status, bad).to.equal(400)
  })
})
