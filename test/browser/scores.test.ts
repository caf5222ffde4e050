import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { monthsOfPeriod } from '../../domain/performance/period'
import { loadSettings } from '../../config/settings'
import { openFromSettings } from '../../runtime/openFromSettings'
import { scoreMonth } from '../../usecases/scoreMonth'
import { monthBefore, periodOf } from '../../web/shared/scores/periods'
import { runScript } from '../support/runScript'
import { onPhone, scrolledTo } from './support/bothScreens'
import { fillDay, heading, press } from './support/portal'
import { Screens } from './support/screens'
import { shot } from './support/shot'

const own = '市城市管理局'

describe('scores', () => {
  let screens: Screens
  let inspector: Page
  let clerk: Page
  let month: string

  before(async () => {
    screens = await Screens.open()
    month = monthBefore((await screens.officeDay()).slice(0, 7))
    const { environment } = screens.product
    const wish = [
      '--cases',
      '3500',
      '--from',
      `${monthBefore(month)}-01`,
      '--to',
      `${month}-28`,
      '--seed',
      '9',
    ]
    await runScript('scripts/simulate.ts', environment, wish)
    const { house, close } = await openFromSettings('test', loadSettings(environment))
    for (const one of [monthBefore(month), month]) await scoreMonth(one, house)
    await close()
    inspector = await screens.signedIn('inspector', 'jiancha')
    clerk = await screens.signedIn('desk', 'chuangkou')
  })
  after(() => screens?.leave())

  const row = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  it('ranks the departments of the last month, and opens one to its points and their events', async () => {
    await inspector.getByRole('link', { name: '绩效', exact: true }).click()
    await heading(inspector, '绩效').waitFor()
    await row(inspector, own).waitFor()
    await shot(inspector, 'inspector-scores')
    await onPhone(inspector, 'inspector-scores')
    await row(inspector, own).click()
    const detail = inspector.getByRole('region', { name: `${own}的得分明细` })
    await detail.getByText('期限合法', { exact: true }).waitFor()
    await detail.getByText('九个部分合计').waitFor()
    await scrolledTo(inspector, 'inspector-score', detail)
    await detail.getByRole('link').first().click()
    await inspector.getByText('为什么发出').waitFor()
    await inspector.goBack()
  })

  it('ranks items, posts and persons', async () => {
    for (const kind of ['事项', '岗位', '个人']) {
      await inspector.getByText(kind, { exact: true }).first().click()
      await inspector.getByText(/共 \d+ 个/).waitFor()
    }
    await shot(inspector, 'inspector-scores-persons')
    await inspector.getByText('部门', { exact: true }).first().click()
  })

  it('is published after one more question, and says so', async () => {
    await inspector.getByText('本期得分尚未发布').waitFor()
    await press(inspector, '发布本月得分')
    await inspector.getByRole('dialog').getByRole('button', { name: '发布本月得分' }).click()
    await inspector.getByText('本期得分已发布').waitFor()
  })

  it('a complaint is entered by its document, and counts the month anew', async () => {
    await press(inspector, '测评登记')
    await inspector.getByText('这一年还没有登记').waitFor()
    await press(inspector, '新登记')
    await press(inspector, '登记')
    await inspector.getByText('请填写部门').waitFor()
    await inspector.getByLabel('部门', { exact: true }).fill('城市管理局')
    await inspector.getByText(own, { exact: true }).click()
    await inspector.getByLabel('细目').click()
    await inspector.getByText('空岗、脱岗').click()
    await inspector.getByLabel('查实的情况').fill('午间两个窗口无人值守。')
    await inspector.getByLabel('责任人账号').fill('chuangkou')
    await inspector.getByLabel('依据文件').fill('郑监访〔2026〕31号')
    await fillDay(inspector, '文件日期', `${month}-15`)
    await shot(inspector, 'inspector-new-input')
    await onPhone(inspector, 'inspector-new-input')
    await press(inspector, '登记')
    await inspector.getByText('服务态度扣 3 分').waitFor()
  })

  it('a survey and a discipline are entered with what only they ask for', async () => {
    await press(inspector, '新登记')
    await inspector.getByRole('radio', { name: '满意度调查' }).check()
    await inspector.getByLabel('部门', { exact: true }).fill('城市管理局')
    await inspector.getByText(own, { exact: true }).click()
    await inspector.getByLabel('调查的月份').click()
    await inspector.getByTitle(`${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`).click()
    for (const [answer, count] of [
      ['非常满意', '140'],
      ['不满意', '12'],
    ] as const)
      await inspector.getByLabel(answer, { exact: true }).fill(count)
    await inspector.getByLabel('依据文件').fill('满意度调查报告')
    await shot(inspector, 'inspector-new-survey')
    await press(inspector, '登记')
    await inspector.getByText('满意度调查：152 份，满意率 92%').waitFor()
    await press(inspector, '新登记')
    await inspector.getByRole('radio', { name: '处分' }).check()
    await inspector.getByLabel('部门', { exact: true }).fill('城市管理局')
    await inspector.getByText(own, { exact: true }).click()
    await inspector.getByLabel('处分种类').click()
    await inspector.getByText('警告（年度扣 10 分）').click()
    await inspector.getByLabel('依据文件').fill('郑监处〔2026〕2号')
    await press(inspector, '登记')
    await inspector.getByText('年度总分扣 10 分').waitFor()
  })

  it('is withdrawn with reasons, stays in the list, and old and new both stand', async () => {
    // a discipline counts in the year of its document; the complaint may stand in the year before
    await inspector.goto(`/inspector/scores/inputs?year=${month.slice(0, 4)}`)
    const complaint = inspector.getByRole('listitem').filter({ hasText: '郑监访〔2026〕31号' })
    await complaint.getByRole('button', { name: '撤销登记' }).click()
    await inspector.getByLabel('撤销的理由').fill('复查：当日统一停电。')
    await complaint.getByRole('button', { name: '撤销登记' }).click()
    await complaint.getByText('已撤销').waitFor()
    await shot(inspector, 'inspector-inputs')
    await onPhone(inspector, 'inspector-inputs')
    await inspector.getByRole('link', { name: '返回绩效' }).click()
    await inspector
      .getByText(/尚未发布/)
      .first()
      .waitFor()
    await row(inspector, own).click()
    const detail = inspector.getByRole('region', { name: `${own}的得分明细` })
    await detail.getByText('以前的计分').waitFor()
    await detail.getByText('登记已撤销').first().waitFor()
    await scrolledTo(inspector, 'inspector-score-versions', detail.locator('.score-versions'))
  })

  it('counts half-years and years as the mean of their months, and says which are missing', async () => {
    await inspector.getByText('半年', { exact: true }).click()
    // the half-year of the scored month may be over, by the day that the tests before have come to
    const over = monthsOfPeriod(periodOf('half', month)).filter(one => one <= month).length
    const state = over === 6 ? '本期间已经结束' : `本期间未结束，6 个月中已过 ${over} 个月`
    await inspector.getByText(state, { exact: true }).waitFor()
    await shot(inspector, 'inspector-scores-half')
    await inspector.getByText('全年', { exact: true }).click()
    await inspector.getByText('处分扣 10 分').waitFor()
    await shot(inspector, 'inspector-scores-year')
    await onPhone(inspector, 'inspector-scores-year')
    await inspector.getByText('月度', { exact: true }).click()
  })

  it('shows a department its own, to read only', async () => {
    await clerk.getByRole('link', { name: '本部门绩效', exact: true }).click()
    await row(clerk, own).click()
    await clerk.getByText('九个部分合计').waitFor()
    expect(await clerk.getByText(/共 1 个/).count()).to.equal(1)
    expect(await clerk.getByRole('button', { name: '发布本月得分' }).count()).to.equal(0)
    await shot(clerk, 'desk-scores')
    await onPhone(clerk, 'desk-scores')
  })

  it('makes no page complain', () => expect(screens.complaints).to.deep.equal([]))
})
