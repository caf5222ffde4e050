import { expect } from 'chai'
import { sampleNotice } from '../../contract/notices.contract'
import { after } from '../../contract/support/samples'
import { messageList, noticeList, type NoticeList, type MessageList } from '../../../web/contract/notices'
import { type TestApi, testApi } from '../../support/testApi'

describe('the API of notices', () => {
  let api: TestApi
  beforeEach(async () => (api = await testApi()))
  afterEach(() => api.close())

  it('shows everybody his own, page by page, and marks them read', async () => {
    const inspector = await api.as('inspector')
    const { body: session } = await inspector.get<{ account: { id: string } }>('/session')
    const of = (n: number) => ({
      ...sampleNotice(n, { accountId: session.account.id, caseNo: '4101001801220260302000015' }),
      id: `case-1:Y4:1#${n}:me`,
    })
    await api.house.notices.addMany(Array.from({ length: 53 }, (_, n) => of(n)))
    await api.house.notices.addMany([sampleNotice(99)])

    const first = await inspector.get<NoticeList>('/notices')
    expect(() => noticeList.parse(first.body)).to.not.throw()
    expect([first.body.notices.length, first.body.unread]).to.deep.equal([50, 53])
    const rest = await inspector.get<NoticeList>(`/notices?cursor=${encodeURIComponent(first.body.next!)}`)
    expect(rest.body.notices.map(({ id }) => id)).to.deep.equal([2, 1, 0].map(n => of(n).id))

    const one = await inspector.post<{ unread: number }>('/notices/read', { ids: [of(3).id] })
    expect(one.body).to.deep.equal({ unread: 52 })
    expect((await inspector.post('/notices/read', {})).body).to.deep.equal({ unread: 0 })
    expect((await api.house.notices.list('account-1', undefined, 9))[0]!.readAt).to.equal(null)
    expect((await inspector.post('/notices/read', { ids: ['$ne'] })).status).to.equal(400)
  })

  it('shows the record of messages to those who may', async () => {
    const message = {
      id: 'sms:x', accountId: 'nobody', channel: 'sms', noticeIds: ['a', 'b'], subject: '红牌已发出', text: '红牌已发出：超法定时限',
      createdAt: after(1), state: 'kept', attempts: 0, nextAt: null, sentAt: null, problem: null,
    } as const // prettier-ignore
    await api.house.messages.insert(message)
    for (const role of ['inspector', 'system-admin'] as const) {
      const { body } = await (await api.as(role)).get<MessageList>('/messages?state=kept')
      expect(() => messageList.parse(body)).to.not.throw()
      expect(body.messages.map(({ notices, maskedAddress }) => [notices, maskedAddress])).to.deep.equal([
        [2, null],
      ])
    }
    expect((await (await api.as('reviewer')).get('/messages')).status).to.equal(403)
    expect((await (await api.as('applicant')).get('/notices')).status).to.equal(403)
    expect(
      (await (await api.as('inspector')).get<MessageList>('/messages?state=failed')).body.messages,
    ).to.deep.equal([])
  })
})
