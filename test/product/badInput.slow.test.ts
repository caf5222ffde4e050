import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { ApiClient, filingOf, fileOne, requiredMaterials, smallPdf, smallPng } from '../support/apiClient'
import { complete, taskOf } from '../support/office'
import { type Product, theProduct } from '../support/startProduct'
import type { Problem } from '../../web/contract/common'

describe('bad input at the API', () => {
  let product: Product
  let applicant: ApiClient
  const key = () => ({ 'idempotency-key': randomUUID() })

  before(async () => {
    product = await theProduct()
    applicant = await product.signedIn('zhang.min')
  })

  async function goodFiling() {
    const ids: Record<string, string> = {}
    for (const code of requiredMaterials)
      ids[code] = (await applicant.upload('a.pdf', smallPdf())).body.fileId
    return filingOf(ids)
  }

  // prettier-ignore
  const filings: [string, (good: ReturnType<typeof filingOf>) => unknown, string][] = [
    ['an unknown field',              good => ({ ...good, isAdmin: true }),                                               'isAdmin'],
    ['an unknown field deep inside',  good => ({ ...good, applicant: { ...good.applicant, role: 'x' } }),                 'applicant.role'],
    ['an operator for a text',        good => ({ ...good, itemCode: { $ne: null } }),                                     'itemCode'],
    ['an operator inside an array',   good => ({ ...good, materials: [{ code: 'identity', fileIds: [{ $ne: null }] }] }), 'materials.0.fileIds.0'],
    ['an operator in the form',       good => ({ ...good, form: { ...good.form, location: { $gt: '' } } }),               'form.location'],
    ['a number for a text',           good => ({ ...good, applicant: { ...good.applicant, name: 7 } }),                   'applicant.name'],
    ['a text for an array',           good => ({ ...good, materials: 'all' }),                                            'materials'],
    ['a missing part',                good => ({ ...good, applicant: undefined }),                                        'applicant'],
    ['an answer of the wrong kind',   good => ({ ...good, form: { ...good.form, widthMetres: 'wide' } }),                 'form.widthMetres'],
    ['a wrong check character',       good => ({ ...good, applicant: { ...good.applicant, idNo: '91350100M000100Y44' } }), 'applicant.idNo'],
  ]
  for (const [what, spoil, field] of filings) {
    it(`names the field: ${what} → ${field}`, async () => {
      const { status, body, headers } = await applicant.post<Problem>(
        '/cases',
        spoil(await goodFiling()),
        key(),
      )

      expect(status).to.be.oneOf([400, 422])
      expect(headers.get('content-type')).to.contain('application/problem+json')
      expect(body.invalid?.map(one => one.field)).to.include(field)
      expect(body.invalid?.[0]?.detail).to.match(/[一-鿿]/)
    })
  }

  it('takes operators nowhere: sign in, tracking, the address line', async () => {
    const nobody = new ApiClient(product.base)
    const signIn = await nobody.post<Problem>('/session', {
      loginName: { $ne: null },
      password: { $ne: null },
    })
    const track = await nobody.post<Problem>('/track', { caseNo: { $gt: '' }, queryPassword: '000000' })
    const query = await applicant.get<Problem>('/items?q[$ne]=1')

    expect([signIn.status, track.status, query.status]).to.deep.equal([400, 400, 400])
    expect(signIn.body.invalid?.map(one => one.field)).to.have.members(['loginName', 'password'])
  })

  it('refuses a body that is too large, and one that is no JSON', async () => {
    const large = await applicant.post<Problem>('/cases', { itemCode: 'x'.repeat(300_000) }, key())
    const broken = await applicant.post<Problem>('/cases', '{"itemCode":', key())

    expect(large.status).to.equal(413)
    expect(broken.status).to.equal(400)
  })

  it('wants a key for filing and a version for changing', async () => {
    expect((await applicant.post('/cases', await goodFiling())).status).to.equal(428)
    const caseNo = await fileOne(applicant)
    expect((await applicant.post(`/cases/${caseNo}/withdrawal`, { reasons: 'x' })).status).to.equal(428)
  })

  it('files once under one key', async () => {
    const filing = await goodFiling()
    const once = key()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        applicant.post<{ caseNo: string; queryPassword: string }>('/cases', filing, once),
      ),
    )

    expect(answers.map(({ status }) => status)).to.deep.equal([201, 201, 201, 201, 201])
    expect(new Set(answers.map(({ body }) => `${body.caseNo} ${body.queryPassword}`)).size).to.equal(1)
  })

  // prettier-ignore
  const files: [string, string, Uint8Array, string][] = [
    ['an empty file',                   'a.pdf', new Uint8Array(),                              'FILE_EMPTY'],
    ['a file of a type not allowed',    'a.exe', Buffer.from('MZ\0\0'),                         'FILE_TYPE_NOT_ALLOWED'],
    ['a picture that says it is a PDF', 'a.pdf', smallPng(),                                    'FILE_NOT_WHAT_IT_SAYS'],
    ['a page that says it is a PDF',    'a.pdf', Buffer.from('<html><script>1</script></html>'), 'FILE_NOT_WHAT_IT_SAYS'],
    ['a file that is too large',        'a.pdf', Buffer.concat([smallPdf(), Buffer.alloc(20 * 1024 * 1024 + 1)]), 'FILE_TOO_LARGE'],
  ]
  for (const [what, name, bytes, code] of files) {
    it(`refuses ${what} in plain words and leaves nothing behind`, async () => {
      const folder = path.join(product.home, 'data', 'files')
      const before = readdirSync(folder, { recursive: true }).length
      const answer = await applicant.upload(name, bytes)

      expect((answer.body as unknown as Problem).code).to.equal(code)
      expect(answer.status).to.be.oneOf([413, 422])
      expect((answer.body as unknown as Problem).detail).to.match(/[一-鿿]/)
      expect(readdirSync(folder, { recursive: true }).length).to.equal(before)
    })
  }

  it('refuses a change without the session’s token', async () => {
    const signIn = await new ApiClient(product.base).post<{ csrfToken: string }>('/session', {
      loginName: 'zhang.min',
      password: 'guibiao-demo-2026',
    })
    const cookie = signIn.headers.get('set-cookie') ?? ''
    expect(cookie).to.match(/^__Host-guibiao=.*HttpOnly.*Secure.*SameSite=Strict/)
    const response = await fetch(`${product.base}/api/session`, {
      method: 'DELETE',
      headers: { cookie: cookie.split(';', 1)[0]! },
    })

    expect(response.status).to.equal(403)
  })

  it('tells the second of two officers who has it', async () => {
    const caseNo = await fileOne(applicant)
    const [first, second] = [await product.signedIn('chuangkou'), await product.signedIn('chuangkou2')]
    const task = await taskOf(first, caseNo, 'acceptance-check')
    await first.post(`/tasks/${task.id}/claim`)
    const { status, body } = await second.post<Problem>(
      `/tasks/${task.id}/completion`,
      { outcome: 'accepted' },
      { 'if-match': '"1"' },
    )

    expect(status).to.equal(409)
    expect(body).to.include({ code: 'TASK_HELD', heldBy: '李窗' })
    expect((await complete(first, caseNo, 'acceptance-check', { outcome: 'accepted' })).status).to.equal(200)
  })

  it('shows another’s case to nobody', async () => {
    const caseNo = await fileOne(applicant)
    const stranger = new ApiClient(product.base)
    const name = `t${Date.now()}`
    await stranger.post('/accounts', { loginName: name, password: 'a long enough password', name: '路人' })
    await stranger.signIn(name, 'a long enough password')
    const designer = await product.signedIn('sheji')

    expect((await stranger.get(`/cases/${caseNo}`)).status).to.equal(404)
    expect((await designer.get(`/cases/${caseNo}`)).status).to.equal(404)
    expect((await new ApiClient(product.base).get(`/cases/${caseNo}`)).status).to.equal(401)
  })

  it('locks an account after five failures, and the security administrator opens it', async () => {
    const guess = () =>
      new ApiClient(product.base).post<Problem>('/session', { loginName: 'fabu', password: 'wrong' })
    const codes: string[] = []
    for (let n = 0; n < 5; n += 1) codes.push((await guess()).body.code)
    expect(codes).to.deep.equal([...Array(4).fill('SIGN_IN_FAILED'), 'LOCKED_OUT'])
    const locked = await new ApiClient(product.base).post<Problem>('/session', {
      loginName: 'fabu',
      password: 'guibiao-demo-2026',
    })
    expect(locked.body.code).to.equal('LOCKED_OUT')

    const admin = await product.signedIn('anquan')
    const { body } = await admin.get<{ accounts: { id: string; loginName: string; isLocked: boolean }[] }>(
      '/administration/accounts',
    )
    const row = body.accounts.find(account => account.loginName === 'fabu')!
    expect(row.isLocked).to.equal(true)
    expect((await admin.post(`/administration/accounts/${row.id}/unlock`)).status).to.equal(204)
    expect((await product.signedIn('fabu')).base).to.equal(product.base)
  })

  it('writes calls into the access log, and the auditor reads them', async () => {
    await applicant.get('/cases/0000000000000000000000000')
    const auditor = await product.signedIn('shenji')
    const { body } = await auditor.get<{ entries: { who: string; what: string; outcome: string }[] }>(
      '/administration/access-log?who=zhang.min',
    )

    expect(body.entries[0]).to.include({ who: 'zhang.min', what: 'READ_CASE', outcome: 'NOT_FOUND' })
  })

  it('describes every call in the OpenAPI document', async () => {
    const { body } = await new ApiClient(product.base).get<{
      openapi: string
      paths: Record<string, unknown>
    }>('/openapi.json')

    expect(body.openapi).to.equal('3.1.0')
    expect(Object.keys(body.paths)).to.include.members([
      '/api/cases',
      '/api/tasks/{id}/completion',
      '/api/alerts',
    ])
  })

  it('answers at its own doors: health, readiness, metrics, headers', async () => {
    const ready = await fetch(`${product.base}/readyz`)
    const metrics = await (await fetch(`${product.base}/metrics`)).text()
    const page = await fetch(`${product.base}/portal/`)

    expect(await ready.json()).to.deep.equal({ database: true, engine: true })
    expect(metrics).to.contain('guibiao_http_calls_total')
    expect(page.headers.get('content-security-policy')).to.contain("script-src 'self'")
    expect(page.headers.get('x-content-type-options')).to.equal('nosniff')
  })
})
