import { expect } from 'chai'
import { civilDate } from '../../../lib/civilDate'
import { tryDrafts } from '../../../usecases/publications/tryDrafts'
import { simulateCity } from '../../../usecases/simulate/simulateCity'
import type { Problem } from '../../../web/contract/common'
import {
  type BackTestReport,
  type Publication,
  type PublicationList,
  backTestReport,
  publication,
  publicationList,
} from '../../../web/contract/publications'
import {
  type CalendarYear,
  calendarYear,
  ladderList,
  limitList,
  ruleSetList,
} from '../../../web/contract/standing'
import { loadLadder } from '../../../config/loadLadder'
import type { ApiClient } from '../../support/apiClient'
import { rules1 } from '../../support/judge'
import { type TestApi, testApi } from '../../support/testApi'

const key = { 'idempotency-key': 'a-key-of-sixteen-signs' }
const closure = {
  kind: 'closure',
  departmentNo: '18',
  from: '2026-03-05',
  to: '2026-03-06',
  reason: '搬迁',
  source: '公告',
}

const { version: _, ...ladder1 } = loadLadder('config/notification/ladder-1.yaml')
const ladder = (effectiveOn = '2027-01-01') => ({ kind: 'ladder', ...ladder1, effectiveOn })

describe('the API of publications', () => {
  let api: TestApi
  beforeEach(async () => {
    api = await testApi()
  })
  afterEach(() => api.close())
  const draft = async (by: ApiClient, body: object = closure) =>
    by.post<Publication & Problem>('/publications', { body, reasons: '依公告' }, key)

  it('one drafts, the monitor tries, another approves; each answer has the promised shape', async () => {
    const [inspector, publisher] = [await api.as('inspector'), await api.as('publisher')]
    const drafted = await draft(inspector)
    expect(drafted.status).to.equal(201)
    expect(() => publication.parse(drafted.body)).to.not.throw()
    const path = `/publications/${drafted.body.id}`
    const approve = async (by: ApiClient) => {
      const { headers } = await by.get(path)
      return by.post<Publication & Problem>(`${path}/approval`, {}, { 'if-match': headers.get('etag') ?? '' })
    }
    const early = await approve(publisher)
    expect([early.status, early.body.code]).to.deep.equal([409, 'PUBLICATION_NOT_TRIED'])
    await tryDrafts(api.house)
    const own = await approve(inspector)
    expect([own.status, own.body.code]).to.deep.equal([409, 'SECOND_PERSON_NEEDED'])
    const approved = await approve(publisher)
    expect([approved.status, approved.body.state, approved.body.approvalNo]).to.deep.equal([
      200,
      'approved',
      1,
    ])
    const { body } = await (await api.as('leader')).get<PublicationList>('/publications')
    expect(() => publicationList.parse(body)).to.not.throw()
    expect(body.publications.map(({ state }) => state)).to.deep.equal(['approved'])
  })

  it('a ladder goes the same way, and its trial has the promised shape', async () => {
    const inspector = await api.as('inspector')
    const drafted = await draft(inspector, ladder())
    expect(drafted.status, JSON.stringify(drafted.body)).to.equal(201)
    await tryDrafts(api.house)
    const { body } = await inspector.get<Publication>(`/publications/${drafted.body.id}`)
    expect(publication.parse(body).trial).to.deep.include({ kind: 'told', tellings: 0 })
    const listed = await inspector.get<PublicationList>('/publications')
    expect(publicationList.parse(listed.body).publications[0]!.about).to.deep.equal({
      kind: 'ladder',
      effectiveOn: '2027-01-01',
    })
  })

  // prettier-ignore
  const refused: [body: object, status: number, field: string, because: string][] = [
    [{ ...closure, to: '2026-03-04' },                                                422, 'body.to',   'a closure that ends before it begins'],
    [{ ...closure, departmentNo: '99' },                                              422, 'body.departmentNo', 'nobody’s'],
    [{ ...closure, from: '2026-02-30' },                                              400, 'body.from', 'no day'],
    [{ ...closure, more: 1 },                                                         400, 'body.more', 'an unknown field'],
    [{ kind: 'calendar-year', year: 2027, source: '通知', off: { '2027-01-09': '元旦' }, work: ['2027-01-09'] }, 422, 'body.work', 'a day both off and worked'],
    [{ kind: 'rule-set', effectiveOn: '2027-01-01', rules: [] },                      400, 'body.rules', 'no rule'],
    [{ kind: 'rule-set', effectiveOn: '2026-03-02', rules: rules1.rules },            422, 'body.effectiveOn', 'from today on'],
    [{ kind: 'rule-set', effectiveOn: '2027-01-01', rules: [{ ...rules1.rules[0], trigger: { when: 'passed', limit: 'no.such', moreThanWorkingDays: -1 } }] }, 400, 'body.rules.0.trigger.limit', 'an unknown limit'],
    [ladder('2026-03-02'),                                                            422, 'body.effectiveOn', 'a ladder from today on'],
    [{ ...ladder(), orders: { ...ladder1.orders, opened: [] } },                      400, 'body.orders.opened', 'orders of which nobody hears'],
    [{ ...ladder(), orders: { ...ladder1.orders, opened: ['handler'] } },             400, 'body.orders.opened.0', 'an order with an officer of its own'],
    [{ ...ladder(), alerts: { ...ladder1.alerts, reminded: { warning: ['handler'] } } }, 400, 'body.alerts.reminded.warning', 'warnings that are repeated'],
    [{ ...ladder(), alerts: { ...ladder1.alerts, raised: { yellow: ['applicant'] } } }, 400, 'body.alerts.raised.yellow.0', 'a chair that a ladder does not know'],
    [{ ...ladder(), alerts: { ...ladder1.alerts, raised: { red: ['handler'] } } },    422, 'body.alerts.raised.yellow', 'yellow cards of which nobody hears'],
    [{ ...ladder(), quietMinutes: -1 },                                               400, 'body.quietMinutes', 'a negative time'],
    [{ ...ladder(), overrides: [{ telling: 'raised', level: 'red', to: ['leader'] }] }, 400, 'body.overrides.0', 'an exception for every place'],
    [{ ...ladder(), overrides: [{ telling: 'reminded', level: 'warning', departmentNo: '18', to: [] }] }, 400, 'body.overrides.0', 'an exception about a warning that is repeated'],
    [{ $ne: null },                                                                   400, 'body.kind', 'an operator'],
  ]
  for (const [body, status, field, because] of refused) {
    it(`refuses ${because} with ${status}, and names ${field}`, async () => {
      const answer = await draft(await api.as('inspector'), body)
      expect(answer.status, JSON.stringify(answer.body)).to.equal(status)
      expect(answer.body.invalid?.map(one => one.field)).to.include(field)
      expect(await api.house.publications.list(9)).to.deep.equal([])
    })
  }

  it('is closed to those who have no part in it', async () => {
    const clerk = await api.as('window-clerk', '18')
    expect((await clerk.get('/publications')).status).to.equal(403)
    expect((await draft(clerk)).status).to.equal(403)
    expect((await clerk.post('/back-tests', { from: '2026-01-01', to: '2026-01-31' })).status).to.equal(403)
    expect((await draft(await api.as('leader'))).status).to.equal(403)
  })

  it('replays a past period under rules that are not written down yet', async () => {
    const period = { from: civilDate('2025-12-01'), to: civilDate('2026-01-31') }
    await simulateCity({ cases: 300, seed: 3, ...period }, api.house)
    const { version: _, effectiveOn: __, ...rest } = rules1
    const rules = rest.rules.filter(({ id }) => id !== 'Y4')
    const body = { kind: 'rule-set', effectiveOn: '2025-01-01', rules }
    const inspector = await api.as('inspector')
    const { status, body: report } = await inspector.post<BackTestReport>('/back-tests', { ...period, body })
    expect(status).to.equal(200)
    expect(() => backTestReport.parse(report)).to.not.throw()
    expect(report.rules.find(({ ruleId }) => ruleId === 'Y4')).to.include({ after: 0 })
    expect(report.changeCount).to.be.greaterThan(0)
    expect(report.changes.every(({ ruleId }) => ['Y4', 'R6', 'R7'].includes(ruleId))).to.equal(true)
  })

  it('shows what stands to those who may read or try: a year, the rule sets, the limits of items', async () => {
    const [inspector, clerk] = [await api.as('inspector'), await api.as('window-clerk', '18')]
    const year = await inspector.get<CalendarYear>('/calendars/2026')
    expect(calendarYear.parse(year.body)).to.include({ isPublished: true, lastYear: 2026 })
    expect(year.body.off['2026-10-01']).to.equal('国庆节')
    expect((await inspector.get<CalendarYear>('/calendars/2027')).body).to.deep.include({
      isPublished: false,
      off: {},
    })
    const { ruleSets, told, itemTypes } = ruleSetList.parse((await inspector.get('/rule-sets')).body)
    expect(ruleSets.map(({ version }) => version)).to.deep.equal([1])
    expect(told.red).to.include('inspector')
    expect(itemTypes).to.include('承诺件')
    const stand = ladderList.parse((await inspector.get('/ladders')).body)
    expect(stand.ladders.map(({ version }) => version)).to.deep.equal([1])
    expect(stand.itemTypes).to.deep.equal(itemTypes)
    const { items } = limitList.parse((await inspector.get('/limits')).body)
    expect(items.find(({ code }) => code === 'ZZ18012')?.limits.map(({ code }) => code)).to.include(
      'licence.promised',
    )
    for (const path of ['/calendars/2026', '/rule-sets', '/ladders', '/limits'])
      expect((await clerk.get(path)).status, path).to.equal(403)
    expect((await inspector.get('/calendars/26')).status).to.equal(400)
  })

  it('tells a correction from a year that nobody had published', async () => {
    const inspector = await api.as('inspector')
    const notice = (year: number) => ({ kind: 'calendar-year', year, source: '通知', off: {}, work: [] })
    const drafted = await draft(inspector, notice(2027))
    expect([drafted.status, drafted.body.isCorrection]).to.deep.equal([201, false])
    const standing = (await inspector.get<CalendarYear>('/calendars/2026')).body
    const { off, work } = standing
    const corrected = await inspector.post<Publication>(
      '/publications',
      { body: { ...notice(2026), off, work }, reasons: '更正' },
      { 'idempotency-key': 'another-key-of-sixteen' },
    )
    expect([corrected.status, corrected.body.isCorrection]).to.deep.equal([201, true])
  })

  it('says what is wrong with a wish', async () => {
    const inspector = await api.as('inspector')
    const ask = async (wish: object) => {
      const { status, body } = await inspector.post<Problem>('/back-tests', wish)
      return `${status} ${body.code} ${body.invalid?.[0]?.field ?? ''}`
    }
    const period = { from: '2026-01-01', to: '2026-01-31' }
    expect(await ask(period)).to.equal('422 NOTHING_TO_TRY body')
    expect(await ask({ ...period, publicationId: 'none' })).to.equal('404 NOT_FOUND ')
    expect(await ask({ ...period, limits: [{ code: 'licence.promised', length: 0 }] })).to.equal(
      '422 LIMIT_NOT_POSITIVE limits.0.length',
    )
    expect(
      await ask({ ...period, to: '2099-01-01', limits: [{ code: 'licence.promised', length: 3 }] }),
    ).to.equal('422 PERIOD_NOT_OVER to')
  })
})
