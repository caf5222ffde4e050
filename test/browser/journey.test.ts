import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { goPast } from './support/clock'
import {
  decide,
  deliver,
  endSpecialProcedure,
  review,
  siteCheck,
  startSpecialProcedure,
} from './support/officers'
import { countOf, liveCounts } from './support/designer'
import { acceptCase, askForSupplement, rowOf, takeCase } from './support/desk'
import { moveInNeighbours } from './support/neighbours'
import {
  fillApplicant,
  fillContent,
  heading,
  openOwnCase,
  press,
  upload,
  uploadMaterials,
} from './support/portal'
import { Screens } from './support/screens'
import { shot, shotAsItIs } from './support/shot'

describe('a case by hand through the four apps', () => {
  let screens: Screens
  let citizen: Page
  let clerk: Page
  let officer: Page
  let reviewer: Page
  let caseNo = ''
  let queryPassword = ''

  before(async () => {
    screens = await Screens.open()
    await moveInNeighbours(screens.product, await screens.officeDay())
  })
  after(() => screens?.leave())
  beforeEach(function () {
    const { parent } = this.currentTest!
    if (parent!.tests.some(test => test.isFailed())) throw new Error('the journey ended at an earlier step')
  })

  it('a citizen finds the item by search and reads its guide, on a phone', async () => {
    citizen = await screens.signedIn('portal', 'zhang.min', 'phone')
    await citizen.goto('/portal/')
    await citizen.getByRole('searchbox', { name: '搜索事项' }).fill('招牌 广告')
    await citizen.getByRole('searchbox', { name: '搜索事项' }).fill('户外广告')
    await press(citizen, '搜索')
    await citizen.getByRole('link', { name: /户外广告设置审批/ }).waitFor()
    await shot(citizen, 'portal-home-phone')
    await citizen.getByRole('link', { name: /户外广告设置审批/ }).click()
    await heading(citizen, /要交哪些材料/).waitFor()
    await shot(citizen, 'portal-guide-phone')
    await press(citizen, '在线申请')
  })

  it('files with attachments, screen by screen, and gets number and password', async () => {
    await fillApplicant(citizen)
    await shot(citizen, 'portal-filing-phone')
    await press(citizen, '下一步')
    await fillContent(citizen, await screens.officeDay(30), await screens.officeDay(394))
    await press(citizen, '下一步')
    await uploadMaterials(citizen)
    await shot(citizen, 'portal-materials-phone')
    await press(citizen, '下一步')
    await heading(citizen, '核对并提交').waitFor()
    await citizen.getByRole('checkbox', { name: /以上内容和材料真实/ }).check()
    await press(citizen, '提交申请')
    await heading(citizen, '申请已经提交').waitFor()
    await shot(citizen, 'portal-receipt-phone')
    caseNo = (await citizen.locator('dt:text-is("办件编号") + dd').textContent()) ?? ''
    queryPassword = (await citizen.locator('dt:text-is("查询密码") + dd').textContent()) ?? ''
    expect(caseNo).to.match(/^[0-9A-Z]{25}$/)
    expect(queryPassword).to.match(/^\d{6}$/)
  })

  it('anybody with number and password follows it, without signing in', async () => {
    const anybody = await screens.sitDown()
    await anybody.goto('/portal/track')
    await anybody.getByLabel('办件编号').fill(caseNo)
    await anybody.getByLabel('查询密码').fill(queryPassword)
    await press(anybody, '查询')
    await heading(anybody, '户外广告设置审批').waitFor()
    await anybody.getByText(/的窗口正在检查您的申请/).waitFor()
    await anybody.getByRole('region', { name: '时限标尺' }).waitFor()
    await shot(anybody, 'portal-track')
    expect(await anybody.locator('main').innerText()).not.to.match(/张敏|13800000000|91350100M000100Y43/)
  })

  it('the window claims it and asks for a supplement', async () => {
    clerk = await screens.signedIn('desk', 'chuangkou')
    await clerk.getByText(/^本部门\s*\d*$/).click()
    await clerk.getByRole('link', { name: /东风渠演示茶社/ }).waitFor()
    await rowOf(clerk, caseNo, '受理审查').click()
    await heading(clerk, '郑州圭影演示传媒有限公司').waitFor()
    await shot(clerk, 'desk-inbox')
    await clerk.getByLabel('搜索申请人、事项或办件编号').fill('圭影')
    await clerk.getByRole('link', { name: /东风渠演示茶社/ }).waitFor({ state: 'detached' })
    await takeCase(clerk, caseNo, '受理审查')
    await askForSupplement(clerk, '补充夜景效果图，注明亮度')
  })

  it('the citizen sees it without reloading, and hands in what is missing', async () => {
    await openOwnCase(citizen, caseNo)
    await citizen.getByRole('listitem').filter({ hasText: '补充夜景效果图，注明亮度' }).first().waitFor()
    await heading(citizen, '请补交这些材料').scrollIntoViewIfNeeded()
    await shotAsItIs(citizen, 'portal-supplement-phone')
    await upload(citizen, '设置位置图、实景效果图和设计图', '夜景效果图')
    await press(citizen, '提交补正')
    await citizen.getByText('补正材料已经提交，窗口会重新检查。').waitFor()
  })

  it('the window accepts', async () => {
    await takeCase(clerk, caseNo, '受理审查')
    await acceptCase(clerk)
  })

  it('two officers check the site', async () => {
    officer = await screens.signedIn('desk', 'chengban')
    await takeCase(officer, caseNo, '现场核查')
    await siteCheck(officer)
  })

  it('an expert review stops the clock, and the ruler shows it', async () => {
    reviewer = await screens.signedIn('desk', 'shenhe')
    await takeCase(reviewer, caseNo, '审核')
    await startSpecialProcedure(reviewer, await screens.officeDay(14))
    await heading(citizen, '时间怎么算').waitFor()
    await citizen.getByText('特别程序 · 计时中止').first().waitFor()

    const administrator = await screens.signedIn('desk', 'xitong')
    const pausedDay = officer.getByRole('button', { name: /不计 · 计时中止/ }).first()
    // a pause begins on the day after; a weekend may come first
    await goPast(administrator, await screens.officeDay(3))
    await officer.goto(`/desk/inbox/${caseNo}?tab=time`)
    await pausedDay.waitFor()
    await shot(officer, 'desk-paused')
    const atHome = await screens.signedIn('portal', 'zhang.min')
    await openOwnCase(atHome, caseNo)
    await atHome.getByText('正在进行专家评审、听证等特别程序，办理计时中止。').waitFor()
    await shot(atHome, 'portal-case')
  })

  it('the review ends, the clock goes on, and the reviewer agrees', async () => {
    await takeCase(officer, caseNo, '特别程序')
    await endSpecialProcedure(officer)
    await takeCase(reviewer, caseNo, '审核')
    await review(reviewer)
  })

  it('the approver grants', async () => {
    const approver = await screens.signedIn('desk', 'pizhun')
    await takeCase(approver, caseNo, '作出决定')
    await decide(approver)
  })

  it('the citizen opens the document', async () => {
    await citizen.getByText(/已经准予许可，决定书正在送达给您/).waitFor()
    const link = citizen.getByRole('link', { name: '打开准予行政许可决定书（新窗口）' })
    const [document] = await Promise.all([citizen.waitForEvent('popup'), link.click()])
    await document.getByRole('heading', { name: '准予行政许可决定书' }).waitFor()
    await document.getByText('郑州圭影演示传媒有限公司').first().waitFor()
    await document.setViewportSize({ width: 900, height: 1200 })
    await shot(document, 'document-grant')
    await document.close()
  })

  it('the window delivers it, and the citizen sees that it is done', async () => {
    await takeCase(clerk, caseNo, '送达')
    await officer.goto(`/desk/inbox/${caseNo}`)
    await officer.getByRole('button', { name: /送达时限第 10 日/ }).hover()
    await deliver(clerk)
    // the ruler ends today: the officer's pointer now lies on a day that is gone
    await officer.getByText('已归档', { exact: true }).first().waitFor()
    await citizen.getByText('已归档', { exact: true }).first().waitFor()
    await citizen.getByText('办理完毕，办件已经归档。结果：准予许可。').waitFor()
    const atHome = await screens.signedIn('portal', 'zhang.min')
    await openOwnCase(atHome, caseNo)
    await shot(atHome, 'portal-done')
  })

  it('the designer sees how many cases stand at each step', async () => {
    const designer = await screens.signedIn('designer', 'sheji')
    await designer.goto('/designer/ZZ18012')
    const counts = await liveCounts(screens.product)
    const sum = counts.reduce((all, { liveCases }) => all + liveCases, 0)
    expect(sum, 'the neighbours are still under way').to.be.at.least(4)
    for (const { name, liveCases } of counts) await countOf(designer, name, liveCases).waitFor()
    await designer.locator('.djs-shape').first().waitFor()
    await shot(designer, 'designer')
  })

  it('the inspector app is open to the inspector, and to no officer', async () => {
    const inspector = await screens.signedIn('inspector', 'jiancha')
    await heading(inspector, '预警与红黄牌').waitFor()
    await officer.goto('/inspector/')
    await heading(officer, '这里不是您的工作台').waitFor()
  })

  it('no page failed, complained or asked another machine', () => {
    expect(screens.complaints).to.deep.equal([])
  })
})
