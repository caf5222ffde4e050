import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import { caseOf, complete, eventually } from '../support/office'
import type { AlertList } from '../../web/contract/alerts'
import type { ApiClient } from '../support/apiClient'
import { goPast, oneDayOn } from './support/clock'
import { fileFor, newApplicant } from './support/neighbours'
import { heading, openOwnCase } from './support/portal'
import { Screens } from './support/screens'
import { shot } from './support/shot'

const neighbour = { name: '颍河路演示修车铺', place: '中原区颍河路 25 号门头' }
const applicant = { name: '郑州漏刻演示商行', place: '惠济区开元路 77 号东墙' }

describe('a case that nobody touches', () => {
  let screens: Screens
  let citizen: ApiClient
  let inspector: Page
  let administrator: Page
  let caseNo = ''

  before(async () => {
    screens = await Screens.open()
    citizen = await screens.product.signedIn('zhang.min')
    inspector = await screens.signedIn('inspector', 'jiancha')
    await heading(inspector, '预警与红黄牌').waitFor()
    administrator = await screens.signedIn('desk', 'xitong')
    await heading(administrator, '办公时间').waitFor()
    caseNo = await fileFor(citizen, applicant)
    // a second one, which the window did accept, and then nobody touched either
    const accepted = await fileFor(await newApplicant(screens.product), neighbour)
    await complete(await screens.product.signedIn('chuangkou'), accepted, 'acceptance-check', {
      outcome: 'accepted',
    })
  })
  after(() => screens?.leave())

  const row = (level: string, rule: string): Locator =>
    inspector
      .getByRole('row')
      .filter({ hasText: applicant.name })
      .filter({ hasText: level })
      .filter({ has: inspector.getByRole('link', { name: rule, exact: true }) })
  const due = async (code: string) => {
    const { body } = await caseOf(citizen, caseNo)
    return body.ruler.dues.find(one => one.code === code)
  }

  it('is accepted by law when the window says nothing: a yellow card, live', async () => {
    const acceptance = await due('acceptance.decision')
    await goPast(administrator, acceptance!.dueOn)
    await row('黄牌', '受理审查超期').waitFor()
    await eventually('the case is deemed accepted', async () => (await due('licence.promised')) && true)
  })

  it('gets its warning on the open list, without a reload', async () => {
    let left = (await due('licence.promised'))!.workingDaysLeft
    for (; left > 1; left = (await due('licence.promised'))!.workingDaysLeft) await oneDayOn(administrator)
    await row('预警', '承诺时限将届满').waitFor()
    await row('预警', '承诺时限将届满').getByRole('link', { name: '承诺时限将届满' }).click()
    await inspector.getByText(/应予预警/).waitFor()
    await shot(inspector, 'inspector-warning')
    await inspector.getByRole('link', { name: '返回列表' }).click()
    await heading(inspector, '预警与红黄牌').waitFor()
  })

  it('gets a yellow card when the promise is broken', async () => {
    await goPast(administrator, (await due('licence.promised'))!.dueOn)
    await row('黄牌', '超承诺时限').waitFor()
    await shot(inspector, 'inspector-yellow')
  })

  it('gets a red card when the statutory limit is over', async () => {
    await goPast(administrator, (await due('licence.decision'))!.dueOn)
    await row('红牌', '超法定时限').waitFor()
    await shot(inspector, 'inspector-list')
    await shot(administrator, 'desk-clock')
  })

  it('the red card opens to the days and the article, and says that it is deemed approved', async () => {
    await row('红牌', '超法定时限').getByRole('link', { name: '超法定时限' }).click()
    await inspector.getByText(/系统已依法记载：视为批准/).waitFor()
    await shot(inspector, 'inspector-alert')
  })

  it('the red card has opened a supervision order by itself, orange, with the case that it is about', async () => {
    await inspector.getByRole('button', { name: '查看督办单' }).click()
    await heading(inspector, '户外广告设置审批：超法定时限').waitFor()
    await inspector.getByText('橙色督办').first().waitFor()
    await inspector.getByText('红牌自动立项').waitFor()
    expect(await inspector.getByRole('main').innerText()).to.include('《行政许可法》第七十四条第二项')
    await shot(inspector, 'inspector-order-of-card')
  })

  it('the wall counts the red card, and shows what came last', async () => {
    const colleague = await screens.product.signedIn('jiancha')
    await inspector.goto('/inspector/wall')
    const newest = inspector.getByRole('list', { name: '最新记录' })
    await newest.waitFor()
    // other tests' cases may have filled the wall with cards of the same day
    await eventually('the wall says what the list says', async () => {
      const { body } = await colleague.get<AlertList>('/alerts')
      const first = await newest.getByRole('listitem').first().innerText()
      const counts = await inspector.getByLabel('各级别数量').innerText()
      const isSame =
        first.includes(body.alerts[0]!.name) && new RegExp(`红牌\\s+${body.counts.red}$`, 'm').test(counts)
      return isSame || undefined
    })
    await shot(inspector, 'inspector-wall')
  })

  it('tells those whom it concerns: the inspector by his inbox, the officers by message', async () => {
    await inspector.goto('/inspector/')
    const bell = inspector.getByRole('link', { name: /^通知，[1-9]\d* 条未读$/ })
    await bell.click()
    await heading(inspector, '通知').waitFor()
    const told = inspector.getByRole('listitem').filter({ hasText: '超法定时限' }).first()
    await told.waitFor()
    await shot(inspector, 'inspector-notices')
    await told.getByRole('link').click()
    await heading(inspector, '超法定时限').waitFor()

    await inspector.goto('/inspector/messages')
    const message = inspector
      .getByRole('listitem')
      .filter({ hasText: '李窗' })
      .filter({ hasText: '短信' })
      .first()
    await message.waitFor()
    expect(await message.innerText()).to.match(/仅留存[^]*199\*\*\*\*\d{4}/)
    await shot(inspector, 'inspector-messages')
  })

  it('the applicant reads 视为批准, and the ruler explains the day', async () => {
    const page = await screens.signedIn('portal', 'zhang.min')
    await openOwnCase(page, caseNo)
    await page.getByText(/没有在法定期限内作出决定，依法视为批准/).waitFor()
    const ruler = page.getByRole('region', { name: '时限标尺' })
    await ruler.getByRole('button', { name: /^法定 / }).click()
    await ruler.getByText('法定时限到期日').waitFor()
    expect(await ruler.innerText()).to.contain('郑州市户外广告设置管理条例')
    await shot(page, 'portal-deemed')
    const link = page.getByRole('link', { name: /视为批准/ })
    const [document] = await Promise.all([page.waitForEvent('popup'), link.click()])
    await document.getByText(applicant.name).first().waitFor()
    await document.close()
  })

  it('no page failed, complained or asked another machine', () => {
    expect(screens.complaints).to.deep.equal([])
  })
})
