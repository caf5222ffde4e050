import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Item, Shape, StepCode } from '../../domain/catalogue/item'
import { type ApiClient, fileItemOf } from '../support/apiClient'
import { caseOf, complete, siteChecked } from '../support/office'
import { published } from '../support/published'
import { onBothScreens } from './support/bothScreens'
import { submit, takeCase } from './support/desk'
import { fillDay, heading, upload } from './support/portal'
import { Screens } from './support/screens'
import { shot } from './support/shot'

const { items, departments } = published
const has = (item: Item, code: StepCode) => item.steps.some(step => step.code === code)
const shaped = (shape: Shape, also: (item: Item) => boolean = () => true) =>
  items.find(item => item.shape === shape && also(item))!
const joint = shaped('joint', item => !has(item, 'site-check') && item.specialProcedures.length < 2)
const reported = shaped('report-up', item => !has(item, 'site-check') && item.specialProcedures.length < 2)
const tested = shaped('inspection', item => !has(item, 'site-check'))
const charged = items.find(
  item => item.charges && item.steps.every(({ code }) => code !== 'site-check' && code !== 'countersign'),
)!
const nameOf = (no: string) => departments.find(one => one.no === no)!.name

/** The steps that not every item has, each done by its officer on the desk, in the department where it belongs. */
describe('items of other shapes, by hand', () => {
  let screens: Screens
  let citizen: ApiClient
  before(async () => {
    screens = await Screens.open()
    citizen = await screens.product.signedIn('zhang.min')
  })
  after(() => screens?.leave())

  const officer = (chair: string, no: string) =>
    screens.signedIn('desk', no === '18' ? chair : `${chair}.${no}`)
  const client = (chair: string, no: string) =>
    screens.product.signedIn(no === '18' ? chair : `${chair}.${no}`)
  /** Filed and accepted over the API. */
  const accepted = async (item: Item): Promise<string> => {
    const caseNo = await fileItemOf(citizen, item.code)
    const clerk = await client('chuangkou', item.departmentNo)
    expect((await complete(clerk, caseNo, 'acceptance-check', { outcome: 'accepted' })).status).to.equal(200)
    return caseNo
  }

  it('the portal is browsed by department, and searched by words', async () => {
    const page = await screens.signedIn('portal', 'zhang.min')
    await page.goto('/portal/')
    await heading(page, '您要办什么事？').waitFor()
    await onBothScreens(page, 'portal-home')
    await page.goto('/portal/?q=许可')
    await page.getByText(/找到 \d+ 个事项/).waitFor()
    await onBothScreens(page, 'portal-search')
  })

  for (const [name, item] of [
    ['joint', joint],
    ['report-up', reported],
    ['fee', charged],
  ] as const) {
    it(`the guide of ${item.code} says all that its shape needs (${name})`, async () => {
      const page = await screens.signedIn('portal', 'zhang.min')
      await page.goto(`/portal/items/${item.code}`)
      await heading(page, /要交哪些材料/).waitFor()
      const text = await page.locator('main').innerText()
      for (const { departmentNo } of item.steps.filter(({ code }) => code === 'countersign'))
        expect(text).to.include(nameOf(departmentNo!))
      if (item.reportsTo) expect(text).to.include(item.reportsTo)
      for (const { rateFen } of item.charges ?? [])
        expect(text.replace(/,/g, '')).to.include(String(rateFen / 100))
      await onBothScreens(page, `portal-guide-${name}`)
    })
  }

  it('会签: another department sees what it is asked, and answers in its own name', async () => {
    const caseNo = await accepted(joint)
    const asked = joint.steps.filter(({ code }) => code === 'countersign')
    for (const [index, { departmentNo, asks }] of asked.entries()) {
      const page = await officer('shenhe', departmentNo!)
      await takeCase(page, caseNo, '会签')
      await page.getByText(asks!).first().waitFor()
      await page.getByRole('radio', { name: index === 0 ? '有条件同意' : '同意', exact: true }).check()
      await page.getByLabel('会签意见').fill('申请内容符合规划，开工前须补办占道手续。')
      if (index === 0) await onBothScreens(page, 'desk-countersign')
      await submit(page, '提交答复', '答复会签', true)
    }
    const reviewer = await officer('shenhe', joint.departmentNo)
    await takeCase(reviewer, caseNo, '审核')
    await reviewer.goto(`/desk/inbox/${caseNo}?tab=journal`)
    await reviewer.getByText('申请内容符合规划，开工前须补办占道手续。').first().waitFor()
    await shot(reviewer, 'desk-countersigned')
  })

  it('上报: the first review goes up, and the decision of the organ above is registered', async () => {
    const caseNo = await accepted(reported)
    const reviewer = await client('shenhe', reported.departmentNo)
    expect(
      (await complete(reviewer, caseNo, 'review', { outcome: 'reviewed', opinion: '初审同意' })).status,
    ).to.equal(200)
    const approver = await officer('pizhun', reported.departmentNo)
    await takeCase(approver, caseNo, '报送上级机关')
    await approver.getByText(reported.reportsTo!).first().waitFor()
    await approver.getByLabel('初审意见').fill('材料齐全，符合条件，建议批准。')
    await onBothScreens(approver, 'desk-report-up')
    await submit(approver, '报送', '报送上级机关', true)

    await takeCase(approver, caseNo, '登记上级决定')
    await approver.getByLabel(/文号/).fill('豫批〔2026〕18号')
    await approver.getByLabel('决定理由').fill('符合条件，予以批准。')
    await onBothScreens(approver, 'desk-superior-decision')
    await submit(approver, '登记准予', '上级机关决定：准予', true)
    await approver.goto(`/desk/inbox/${caseNo}?tab=documents`)
    await approver.getByText('上级机关决定告知书').first().waitFor()
  })

  it('检验: what every case must have is commissioned, and the clock stands', async () => {
    const caseNo = await accepted(tested)
    const page = await officer('chengban', tested.departmentNo)
    await takeCase(page, caseNo, '委托特别程序')
    await page.getByLabel('启动的理由').fill('按规定进行监督检验。')
    await page.getByLabel('告知书文号').fill('检告〔2026〕1号')
    await fillDay(page, '计划结束日', await screens.officeDay(5))
    await upload(page, '书面告知书', '检验告知书')
    await onBothScreens(page, 'desk-commission')
    await page.getByRole('button', { name: /^启动/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: /^启动/ }).click()
    await page.getByText(/^已提交：/).waitFor()
    const { body } = await caseOf(citizen, caseNo)
    expect(body.state).to.equal('paused')
  })

  it('缴费: by the published rate, the sum is the house’s', async () => {
    const caseNo = await accepted(charged)
    const no = charged.departmentNo
    const { body } = await caseOf(citizen, caseNo)
    const done: [StepCode, string, Parameters<typeof complete>[3]][] = [
      ['site-check', 'chengban', siteChecked(body.ruler.asOf)],
      ['review', 'shenhe', { outcome: 'reviewed', opinion: '同意' }],
      ['decision', 'pizhun', { outcome: 'granted', reasons: '符合条件' }],
    ]
    for (const [step, chair, outcome] of done)
      if (has(charged, step)) await complete(await client(chair, no), caseNo, step, outcome)
    const page = await officer('chuangkou', no)
    await takeCase(page, caseNo, '缴费登记')
    await onBothScreens(page, 'desk-fee')
    await page.locator('form').getByRole('button', { name: '登记收费', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '登记收费', exact: true }).click()
    await page.getByText(/^已提交：/).waitFor()
  })

  it('the designer shows each process with its own steps', async () => {
    const page: Page = await screens.signedIn('designer', 'sheji')
    await page.goto(`/designer/${joint.code}`)
    await page.locator('.djs-element').first().waitFor()
    await shot(page, 'designer-joint')
  })
})
