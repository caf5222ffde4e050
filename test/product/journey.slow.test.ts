import { expect } from 'chai'
import { smallPdf, fileOne, type ApiClient } from '../support/apiClient'
import { caseOf, complete, siteChecked, untilState } from '../support/office'
import { type Product, theProduct } from '../support/startProduct'

describe('one case through the real engine and the real store', () => {
  let product: Product
  let applicant: ApiClient
  let clerk: ApiClient
  let officer: ApiClient
  let reviewer: ApiClient
  let approver: ApiClient

  before(async () => {
    product = await theProduct()
    const people = ['zhang.min', 'chuangkou', 'chengban', 'shenhe', 'pizhun'].map(name =>
      product.signedIn(name),
    )
    ;[applicant, clerk, officer, reviewer, approver] = (await Promise.all(people)) as [
      ApiClient,
      ApiClient,
      ApiClient,
      ApiClient,
      ApiClient,
    ]
  })

  const types = async (caseNo: string) => (await caseOf(officer, caseNo)).body.journal.map(line => line.type)
  const toReview = async (caseNo: string) => {
    expect((await complete(clerk, caseNo, 'acceptance-check', { outcome: 'accepted' })).status).to.equal(200)
    const { body } = await caseOf(officer, caseNo)
    expect((await complete(officer, caseNo, 'site-check', siteChecked(body.ruler.asOf))).status).to.equal(200)
  }

  it('supplement, pause, resume, grant, document, delivery, archive', async () => {
    const caseNo = await fileOne(applicant)
    await complete(clerk, caseNo, 'acceptance-check', { outcome: 'supplement', needs: ['夜景效果图'] })
    const asked = await caseOf(applicant, caseNo)
    expect(asked.body.supplementNeeds).to.deep.equal(['夜景效果图'])
    const { fileId } = (await applicant.upload('夜景.pdf', smallPdf())).body
    const materials = [{ code: 'design-drawing', fileIds: [fileId] }]
    const version = { 'if-match': asked.headers.get('etag') ?? '' }
    expect((await applicant.post(`/cases/${caseNo}/supplement`, { materials }, version)).status).to.equal(200)

    await toReview(caseNo)
    const notice = (await reviewer.upload('评审通知.pdf', smallPdf())).body.fileId
    const { body: before } = await caseOf(officer, caseNo)
    const day = new Date(Date.parse(`${before.ruler.asOf}T00:00:00Z`) + 10 * 86_400_000)
      .toISOString()
      .slice(0, 10)
    const pause = {
      outcome: 'paused' as const,
      ground: '专家评审',
      reasons: '结构复杂',
      documentNo: '评1号',
      plannedEndOn: day,
      fileIds: [notice],
    }
    expect((await complete(reviewer, caseNo, 'review', pause)).status).to.equal(200)
    expect(
      (await caseOf(officer, caseNo)).body.ruler.dues.find(due => due.code === 'licence.decision')?.isPaused,
    ).to.equal(true)
    await complete(officer, caseNo, 'special-procedure', {
      outcome: 'resumed',
      conclusion: '安全',
      fileIds: [],
    })
    await complete(reviewer, caseNo, 'review', { outcome: 'reviewed', opinion: '同意' })
    await complete(approver, caseNo, 'decision', { outcome: 'granted', reasons: '符合条件' })
    await complete(clerk, caseNo, 'delivery', { outcome: 'delivered', method: '电子送达', receipt: '张敏' })
    const done = await untilState(applicant, caseNo, 'archived')

    expect(done.outcome).to.equal('granted')
    expect(done.documents.map(({ document }) => document)).to.deep.equal([
      'receipt',
      'supplement-notice',
      'acceptance-notice',
      'special-procedure-notice',
      'licence-grant',
    ])
    const grant = done.documents.at(-1)!
    const page = await applicant.get<string>(`/cases/${caseNo}/documents/${grant.documentId}`)
    expect(page.body).to.contain('准予行政许可决定书').and.to.contain('郑州测试广告有限公司')
  })

  it('refusal with reasons and remedies', async () => {
    const caseNo = await fileOne(applicant)
    await toReview(caseNo)
    await complete(reviewer, caseNo, 'review', { outcome: 'reviewed', opinion: '不同意' })
    await complete(approver, caseNo, 'decision', {
      outcome: 'refused',
      reasons: '遮挡消防通道',
      remedies: ['六十日内申请行政复议'],
    })
    await complete(clerk, caseNo, 'delivery', { outcome: 'delivered', method: '窗口领取', receipt: '张敏' })
    const done = await untilState(applicant, caseNo, 'archived')

    expect(done.outcome).to.equal('refused')
    const page = await applicant.get<string>(
      `/cases/${caseNo}/documents/${done.documents.at(-1)!.documentId}`,
    )
    expect(page.body).to.contain('遮挡消防通道').and.to.contain('六十日内申请行政复议')
  })

  it('refused acceptance ends with its document', async () => {
    const caseNo = await fileOne(applicant)
    await complete(clerk, caseNo, 'acceptance-check', {
      outcome: 'acceptance-refused',
      reasons: '不属于本机关职权',
    })
    const done = await untilState(applicant, caseNo, 'archived')

    expect(done.outcome).to.equal('notAccepted')
    expect(done.documents.map(({ document }) => document)).to.deep.equal(['receipt', 'non-acceptance-notice'])
  })

  it('withdrawal takes the open task out of the inbox', async () => {
    const caseNo = await fileOne(applicant)
    await complete(clerk, caseNo, 'acceptance-check', { outcome: 'accepted' })
    const { headers } = await caseOf(applicant, caseNo)
    const gone = await applicant.post(
      `/cases/${caseNo}/withdrawal`,
      { reasons: '改变计划' },
      { 'if-match': headers.get('etag') ?? '' },
    )
    expect(gone.status).to.equal(200)
    await untilState(applicant, caseNo, 'archived')

    expect(await types(caseNo)).to.include.members(['withdrawn', 'documentIssued', 'archived'])
    const { body } = await officer.get<{ tasks: { caseNo: string }[] }>('/tasks?scope=department')
    expect(body.tasks.filter(task => task.caseNo === caseNo)).to.deep.equal([])
  })
})
