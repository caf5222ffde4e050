import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { type Product, stopTheProduct, theProduct } from '../support/startProduct'
import { Person, desktop, openBrowser, phone } from './support/openBrowser'
import { pdf, submit, take } from './support/office'

const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('a case by hand through the four apps', () => {
  let product: Product
  let browser: Browser
  let citizen: Person
  let caseNo = ''
  let queryPassword = ''
  const people: Person[] = []
  const at = async (
    app: 'portal' | 'desk' | 'inspector' | 'designer',
    loginName: string,
    viewport = desktop,
  ) => {
    const person = await (await Person.at(browser, product, viewport)).signIn(app, loginName)
    people.push(person)
    return person
  }

  before(async () => {
    product = await theProduct()
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await stopTheProduct()
  })

  it('a citizen finds the item, reads its guide and files with attachments, on a phone', async () => {
    citizen = await at('portal', 'zhang.min', phone)
    const { page } = citizen
    await page.getByText('我的办件').first().waitFor()
    await citizen.goTo('/portal/')
    await page.getByLabel('搜索事项').fill('广告')
    await page.getByRole('button', { name: '搜索' }).click()
    await page
      .getByRole('link', { name: /户外广告设置审批/ })
      .first()
      .click()
    await page.getByRole('heading', { name: '要交哪些材料' }).waitFor()
    await citizen.shoot('portal-guide-phone')
    await page
      .getByRole('link', { name: '在线申请' })
      .or(page.getByRole('button', { name: '在线申请' }))
      .first()
      .click()

    await page.getByRole('heading', { name: /谁来申请/ }).waitFor()
    await page.getByRole('radio', { name: /单位/ }).check()
    await page.getByLabel('单位名称').fill('郑州测试广告有限公司')
    await page.getByLabel('统一社会信用代码').fill('91350100M000100Y43')
    await page.getByLabel('联系人').fill('张敏')
    await page.getByLabel('联系电话').fill('13800000000')
    await citizen.shoot('portal-filing-phone')
    await page.getByRole('button', { name: '下一步' }).click()

    await page.getByRole('heading', { name: /申请什么/ }).waitFor()
    await page.getByLabel('设置地点').fill('金水区花园路 1 号东墙')
    await page.getByRole('radio', { name: '建筑物墙面' }).check()
    await page.getByRole('radio', { name: '灯箱', exact: true }).check()
    await page.getByLabel('宽度').fill('6')
    await page.getByLabel('高度').fill('3')
    await page.getByLabel('设置起始日期').fill(later(30))
    await page.getByLabel('设置截止日期').fill(later(390))
    await page.getByLabel('广告内容').fill('企业名称与标识')
    await page.getByRole('button', { name: '下一步' }).click()

    await page.getByRole('heading', { name: /上传材料/ }).waitFor()
    const guide = (await (await fetch(`${product.base}/api/items/ZZ18012`)).json()) as {
      materials: { name: string; required: string }[]
    }
    const required = guide.materials
      .filter(material => material.required === 'always')
      .map(({ name }) => name)
    for (const name of required) {
      await page
        .getByLabel(`选择文件：${name}`, { exact: true })
        .setInputFiles(pdf(`${name.slice(0, 6)}.pdf`))
      await page
        .getByText(`${name.slice(0, 6)}.pdf`)
        .first()
        .waitFor()
    }
    await page.getByRole('button', { name: '下一步' }).click()
    await page.getByRole('heading', { name: /核对并提交/ }).waitFor()
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: '提交申请' }).click()

    await page.getByRole('heading', { name: '申请已经提交' }).waitFor()
    await citizen.shoot('portal-receipt-phone')
    const text = (await page.locator('main').innerText()).replaceAll(/[ \u00a0]/g, '')
    caseNo = /4101\d{20}[0-9A-Z]/.exec(text.replaceAll('\n', ''))?.[0] ?? ''
    queryPassword = /查询密码\n?(\d{6})/.exec(text)?.[1] ?? ''
    expect(caseNo).to.have.length(25)
    expect(queryPassword).to.match(/^\d{6}$/)
  })

  it('anybody with the number and the password can follow it', async () => {
    const anybody = await Person.at(browser, product)
    people.push(anybody)
    await anybody.goTo('/portal/track')
    await anybody.page.getByLabel('办件编号').fill(caseNo)
    await anybody.page.getByLabel('查询密码').fill(queryPassword)
    await anybody.page.getByRole('button', { name: '查询', exact: true }).click()
    await anybody.page.getByText('市城市管理局').first().waitFor()
  })

  it('the window asks for supplements once, and the citizen hands them in', async () => {
    const clerk = await at('desk', 'chuangkou')
    await take(clerk, caseNo, '受理审查')
    await clerk.shoot('desk-inbox')
    await clerk.page.getByRole('radio', { name: /一次告知补正/ }).check()
    await clerk.page.getByRole('textbox', { name: '第 1 项' }).fill('补充夜景效果图')
    await submit(clerk, '告知补正')

    const { page } = citizen
    await citizen.goTo(`/portal/cases/${caseNo}`)
    await page.getByRole('heading', { name: '请补交这些材料' }).waitFor()
    await page.getByText('补充夜景效果图').first().waitFor()
    await page
      .getByLabel(/^选择文件：/)
      .first()
      .setInputFiles(pdf('夜景.pdf'))
    await page.getByText('夜景.pdf').first().waitFor()
    await page.getByRole('button', { name: '提交补正' }).click()
    await page.getByText('补正材料已经提交').first().waitFor()

    await take(clerk, caseNo, '受理审查')
    await clerk.page.getByRole('radio', { name: '受理', exact: true }).check()
    await submit(clerk, '受理')
  })

  it('two officers check the site; an expert review stops the clock and starts it again', async () => {
    const officer = await at('desk', 'chengban')
    await take(officer, caseNo, '现场核查')
    await officer.page.getByLabel('核查人员一').fill('王承')
    await officer.page.getByLabel('核查人员二').fill('李四')
    await officer.page.getByLabel('核查记录').fill('现场位置与图纸一致，墙体完好')
    await submit(officer, '提交核查记录')

    const reviewer = await at('desk', 'shenhe')
    await take(reviewer, caseNo, '审核')
    await reviewer.page.getByRole('radio', { name: /启动专家评审/ }).check()
    await reviewer.page.getByLabel('需要评审的理由').fill('大型灯箱，需论证结构安全')
    await reviewer.page.getByLabel('告知书文号').fill('郑城管评〔2026〕1号')
    await reviewer.page.getByLabel('计划结束日').fill(later(9))
    await reviewer.page.getByLabel('计划结束日').press('Enter')
    await reviewer.page.getByLabel('选择文件：书面告知书').setInputFiles(pdf('告知书.pdf'))
    await reviewer.page.getByText('告知书.pdf').first().waitFor()
    await submit(reviewer, '启动专家评审')

    await citizen.goTo(`/portal/cases/${caseNo}`)
    await citizen.page
      .getByText(/计时中止/)
      .first()
      .waitFor()

    await take(officer, caseNo, '专家评审')
    await officer.page.getByLabel('评审结论').fill('结构安全，可以设置')
    await submit(officer, '评审结束，恢复计时')

    await take(reviewer, caseNo, '审核')
    await reviewer.page.getByRole('radio', { name: '提交决定' }).check()
    await reviewer.page.getByLabel('审核意见').fill('符合条件，建议准予')
    await submit(reviewer, '提交决定')
  })

  it('the approver grants, the document is issued, delivered and the case archived', async () => {
    const approver = await at('desk', 'pizhun')
    await take(approver, caseNo, '作出决定')
    await approver.page.getByRole('radio', { name: '准予许可' }).check()
    await approver.page.getByLabel('决定理由').fill('符合法定条件')
    await approver.shoot('desk-case')
    await submit(approver, '准予许可')

    const clerk = await at('desk', 'chuangkou')
    await take(clerk, caseNo, '送达')
    await clerk.page.getByLabel('领取人签收').fill('张敏')
    await submit(clerk, '确认送达')

    const atDesk = await at('portal', 'zhang.min')
    await atDesk.page.getByText('我的办件').first().waitFor()
    await atDesk.goTo(`/portal/cases/${caseNo}`)
    await atDesk.page.getByText('已归档').first().waitFor()
    const opened = atDesk.page.context().waitForEvent('page')
    await atDesk.page
      .getByRole('link', { name: /准予行政许可决定书/ })
      .first()
      .click()
    const document = await opened
    await document.getByRole('heading', { name: '准予行政许可决定书' }).waitFor()
    if (process.env['SHOTS'])
      await document.screenshot({ path: `${process.env['SHOTS']}/document-grant.png` })
    await document.close()
    await atDesk.shoot('portal-case')
  })

  it('the designer shows the diagram with its live cases', async () => {
    const designer = await at('designer', 'sheji')
    await designer.page.locator('svg .djs-element, .djs-shape').first().waitFor()
    await designer.page.getByText('受理审查').first().waitFor()
    await designer.shoot('designer')
  })

  it('no page had an error, and no request left the machine', () => {
    expect(people.flatMap(person => person.complaints)).to.deep.equal([])
  })
})
