import { expect } from 'chai'
import { openDueOrders } from '../../../usecases/orders/openDueOrders'
import { runOrderLives } from '../../../usecases/orders/runOrderLives'
import { letter, letterDraft, letterList } from '../../../web/contract/letters'
import {
  type Order,
  type OrderDetail,
  type OrderList,
  orderDetail,
  orderList,
} from '../../../web/contract/orders'
import type { Problem } from '../../../web/contract/common'
import { sampleAlert, sampleCase } from '../../contract/support/samples'
import { ApiClient } from '../../support/apiClient'
import { type TestApi, testApi } from '../../support/testApi'

const caseNo = '4101001801220260302000015'
const alertId = `${caseNo}:R1:1`
const path = `/orders/order:${alertId}`
const key = { 'idempotency-key': 'a-key-of-sixteen-signs' }
const pdf = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')

const wanted = {
  departmentNo: '18',
  colour: 'blue',
  subject: '窗口排队过长',
  demand: '增开窗口并反馈',
  basis: '群众来信',
}

/** The order's etag goes back with each change, as a page does it. */
const act = async (by: ApiClient, verb: string, body: object = {}, of = path) => {
  const { headers } = await by.get<OrderDetail>(of)
  return by.post<OrderDetail & Problem>(`${of}/${verb}`, body, { 'if-match': headers.get('etag') ?? '' })
}

describe('the API of supervision orders', () => {
  let api: TestApi
  beforeEach(async () => {
    api = await testApi()
    await api.house.cases.insert(sampleCase({ caseNo }))
    const red = {
      id: alertId,
      caseNo,
      ruleId: 'R1',
      level: 'red',
      standing: 'red',
      raisedAt: api.at(),
    } as const
    await api.house.alerts.raise(sampleAlert(red))
    await openDueOrders(api.house)
  })
  afterEach(() => api.close())

  it('lists to everybody what is his: the city, the department, nothing', async () => {
    const list = async (client: ApiClient, query = '') => client.get<OrderList>(`/orders${query}`)
    const inspector = await api.as('inspector')
    const { body } = await list(inspector)
    expect(() => orderList.parse(body)).to.not.throw()
    expect(
      body.orders.map(({ orderNo, colour, departmentName }) => `${orderNo} ${colour} ${departmentName}`),
    ).to.deep.equal(['郑监督〔2026〕1号 orange 市城市管理局'])
    expect(body.orders[0]!.running).to.include({
      code: 'order.feedback',
      dueOn: '2026-03-05',
      workingDaysLeft: 3,
    })
    expect((await list(inspector, '?state=open&colour=orange')).body.orders).to.have.length(1)
    expect((await list(inspector, '?state=closed')).body.orders).to.have.length(0)
    expect((await list(inspector, '?colour=green')).status).to.equal(400)
    expect((await list(await api.as('department-supervisor', '18'))).body.orders).to.have.length(1)
    expect((await list(await api.as('department-supervisor', '01'))).body.orders).to.have.length(0)
    expect((await list(await api.as('leader'))).body.orders).to.have.length(1)
    expect((await list(await api.as('window-clerk', '18'))).status).to.equal(403)
    expect((await list(new ApiClient(api.base))).status).to.equal(401)
  })

  it('reads on by the cursor', async () => {
    const inspector = await api.as('inspector')
    for (let n = 0; n < 60; n += 1) {
      const opened = await inspector.post(
        '/orders',
        { ...wanted, subject: `第${n}件` },
        { 'idempotency-key': `a-key-of-sixteen-${n}` },
      )
      expect(opened.status).to.equal(201)
    }
    const first = (await inspector.get<OrderList>('/orders')).body
    const second = (await inspector.get<OrderList>(`/orders?cursor=${encodeURIComponent(first.next!)}`)).body
    expect([first.orders.length, second.orders.length, second.next]).to.deep.equal([50, 11, undefined])
    expect(new Set([...first.orders, ...second.orders].map(({ id }: Order) => id)).size).to.equal(61)
  })

  it('leads an order from opening to closing, with a file that both sides can read', async () => {
    const [inspector, supervisor] = [await api.as('inspector'), await api.as('department-supervisor', '18')]
    expect((await act(supervisor, 'signature')).body).to.include({ state: 'signed' })
    const { fileId } = (await supervisor.upload('整改报告.pdf', pdf)).body
    const fedBack = await act(supervisor, 'feedback', { text: '已办结', fileIds: [fileId] })
    expect(fedBack.body).to.include({ state: 'fedBack' })
    expect(fedBack.body.running).to.include({ code: 'order.check', workingDaysLeft: 3 })
    expect((await inspector.get(`/files/${fileId}`)).status).to.equal(200)
    expect((await (await api.as('department-supervisor', '01')).get(`/files/${fileId}`)).status).to.equal(404)
    expect((await (await api.as('window-clerk', '18')).get(`/files/${fileId}`)).status).to.equal(404)

    expect(
      (await act(inspector, 'judgement', { outcome: 'returned', reasons: '缺照片', dueOn: '2026-03-10' }))
        .body,
    ).to.include({ state: 'returned', dueOn: '2026-03-10' })
    await act(supervisor, 'feedback', { text: '照片见附件' })
    expect((await act(inspector, 'judgement', { outcome: 'accepted', reasons: '属实' })).body).to.include({
      state: 'accepted',
      running: null,
    })
    const closed = (await act(inspector, 'closing', { reasons: '办结' })).body
    expect(closed).to.include({ state: 'closed', isDone: true })
    expect(() => orderDetail.parse(closed)).to.not.throw()
    expect(closed.life.map(({ type }) => type).join(' ')).to.equal(
      'opened signed fedBack returned fedBack accepted closed',
    )
    expect(closed.life[0]!.by).to.equal('系统')
  })

  it('refuses with a sentence and the field: another department, an old version, no version, a shape', async () => {
    const supervisor = await api.as('department-supervisor', '18')
    const foreign = await api.as('approver', '01')
    expect((await foreign.get(path)).status).to.equal(404)
    expect((await foreign.post(`${path}/signature`, {}, { 'if-match': '"1"' })).status).to.equal(404)
    expect((await supervisor.post(`${path}/signature`, {}, { 'if-match': '"9"' })).status).to.equal(412)
    expect((await supervisor.post(`${path}/signature`)).status).to.equal(428)
    expect((await act(supervisor, 'closing', { reasons: '办结' })).status).to.equal(403)
    const empty = await act(supervisor, 'feedback', { text: ' ' })
    expect(empty.status).to.equal(400)
    expect(empty.body.invalid?.map(({ field, code }) => `${field} ${code}`)).to.deep.equal(['text REQUIRED'])
    const early = await act(await api.as('inspector'), 'judgement', { outcome: 'accepted', reasons: '属实' })
    expect(early.status).to.equal(409)
    expect(early.body.detail).to.equal('督办单现在的状态不能这样处理，请刷新后再看。')
  })

  it('opens one by hand, once by its key, and names the field that is wrong', async () => {
    const inspector = await api.as('inspector')
    const post = (body: object, headers: Record<string, string> = key) =>
      inspector.post<OrderDetail & Problem>('/orders', body, headers)
    const first = await post(wanted)
    expect(first.status).to.equal(201)
    expect((await post(wanted)).body.orderNo).to.equal(first.body.orderNo)
    expect((await post({ ...wanted, subject: '别的' })).body.code).to.equal('IDEMPOTENCY_KEY_REUSED')
    expect((await post(wanted, {})).status).to.equal(428)
    const second = { 'idempotency-key': 'another-key-of-sixteen' }
    const wrong = await post({ ...wanted, caseNos: ['4101001801220260302000099'] }, second)
    expect(wrong.body.invalid?.map(({ field }) => field)).to.deep.equal(['caseNos.0'])
    expect((await post({ ...wanted, alertId }, second)).status, 'the card has its order').to.equal(409)
    expect((await post({ ...wanted, dueOn: { $gt: '' } }, second)).status).to.equal(400)
    expect((await (await api.as('leader')).post('/orders', wanted, second)).status).to.equal(403)
  })

  it('proposes, drafts, shows and issues a letter, and gives it to the department that it is written to', async () => {
    api.goTo('2026-03-16')
    await runOrderLives(api.house)
    const inspector = await api.as('inspector')
    const proposed = letterList.parse((await inspector.get('/letters')).body)
    expect(
      proposed.proposed.map(({ origin, departmentName }) => ({ ...origin, departmentName })),
    ).to.deep.equal([
      {
        kind: 'order',
        orderId: `order:${alertId}`,
        orderNo: '郑监督〔2026〕1号',
        departmentName: '市城市管理局',
      },
    ])
    const subject = { orderId: `order:${alertId}` }
    const draft = letterDraft.parse((await inspector.get(`/letters/draft?orderId=${subject.orderId}`)).body)
    expect(draft.cards).to.have.length(1)
    const wish = { subject, findings: draft.findings, demand: draft.demand }
    const { html } = (await inspector.post<{ html: string }>('/letters/preview', wish)).body
    expect(html).to.include('（待编）号')
    const issued = await inspector.post('/letters', wish)
    expect(issued.status).to.equal(201)
    const { id, letterNo, sha256 } = letter.parse(issued.body)

    const supervisor = await api.as('department-supervisor', '18')
    expect(
      (await supervisor.get<{ letters: object[]; proposed: object[] }>('/letters')).body,
    ).to.have.nested.property('letters.length', 1)
    const paper = await supervisor.get<string>(`/letters/${id}/document`)
    expect(paper.headers.get('content-type')).to.include('text/html')
    expect(paper.body).to.include(letterNo)
    expect(api.house.tokens.sha256(paper.body)).to.equal(sha256)
    const foreign = await api.as('department-supervisor', '01')
    expect((await foreign.get(`/letters/${id}`)).status).to.equal(404)
    expect((await foreign.get(`/letters/${id}/document`)).status).to.equal(404)
    expect((await supervisor.post('/letters', wish)).status).to.equal(403)
    expect((await inspector.post('/letters', { ...wish, demand: '别的' })).status).to.equal(409)
    expect((await inspector.get('/letters/draft')).status).to.equal(422)
    expect((await inspector.get<OrderDetail>(path)).body).to.include({ letter: 'issued', colour: 'red' })
  })
})
