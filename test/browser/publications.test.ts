import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { onBothScreens, scrolledTo } from './support/bothScreens'
import { fileFor, newApplicant } from './support/neighbours'
import { fillDay, heading, press } from './support/portal'
import { Screens } from './support/screens'

const closure = '市城市管理局停办：办事大厅搬迁'

describe('calendars, closures and rules', () => {
  let screens: Screens
  let inspector: Page
  let publisher: Page
  let days: { from: string; to: string }

  before(async () => {
    screens = await Screens.open()
    const applicant = await newApplicant(screens.product)
    await fileFor(applicant, { name: '郑州搬迁演示有限公司', place: '金水区搬迁路 1 号' })
    // four days in a row: at least two of them are working days, and the file's limits are running
    days = { from: await screens.officeDay(3), to: await screens.officeDay(6) }
    inspector = await screens.signedIn('inspector', 'jiancha')
    publisher = await screens.signedIn('inspector', 'fabu')
  })
  after(() => screens?.leave())

  const confirm = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  const advance = async (count: number): Promise<void> => {
    const administrator = await screens.product.signedIn('xitong')
    for (let day = 0; day < count; day += 1) await administrator.post('/clock/days', { days: 1 })
  }

  it('a closure is drafted by an inspector; what is wrong is said at its field', async () => {
    await inspector.getByRole('link', { name: '日历与规则', exact: true }).click()
    await press(inspector, '起草停办')
    await inspector.getByLabel('停办的部门').fill('城市管理局')
    await inspector.getByText('市城市管理局', { exact: true }).click()
    await fillDay(inspector, '首日', days.to)
    await fillDay(inspector, '末日', days.from)
    await inspector.getByLabel('停办事由').fill('办事大厅搬迁')
    await inspector.getByLabel('依据文件').fill('郑城管公告〔2026〕8号')
    await inspector.getByLabel('起草理由').fill('搬迁期间不能收件。')
    await press(inspector, '提交试算')
    await inspector.getByText('期间的末日早于首日').first().waitFor()
    await fillDay(inspector, '首日', days.from)
    await fillDay(inspector, '末日', days.to)
    await onBothScreens(inspector, 'publications-closure')
    await press(inspector, '提交试算')
    await heading(inspector, closure).waitFor()
  })

  it('the monitor tries it, and the page shows every due date that moves without a reload', async () => {
    await inspector
      .getByRole('cell', { name: /^推后 \d+ 天$/ })
      .first()
      .waitFor()
    await inspector.getByText('您是起草人，须由另一人审定。').waitFor()
    await onBothScreens(inspector, 'publications-moved')
    await scrolledTo(inspector, 'publications-moved-below', heading(inspector, '影响').first())
    await press(inspector, '审定')
    await confirm(inspector, '审定')
    await inspector.getByText('起草人不能审定自己的草案').waitFor()
  })

  it('the publisher, whose chair is here, approves it; in a while it is counted, and in force on its day', async () => {
    await publisher.getByRole('link', { name: closure }).click()
    await press(publisher, '审定')
    await confirm(publisher, '审定')
    await publisher.getByText('已经审定，不能再改').waitFor()
    await inspector.getByText('已批准').waitFor()
    await inspector.getByText('重新计算完成').waitFor()
    await inspector
      .locator('dd')
      .getByText(/^\d{4}-\d\d-\d\d .* \d\d:\d\d$/)
      .nth(2)
      .waitFor()
    await advance(3)
    await inspector.getByText('已生效').waitFor()
  })

  it('a year’s calendar is entered as ranges, seen as a picture, and withdrawn', async () => {
    await publisher.goto('/inspector/publications/new/calendar')
    await publisher.getByLabel('首日').first().fill('2027-01-01')
    await publisher.getByLabel('首日').first().press('Tab')
    await publisher.getByLabel('末日').first().fill('2027-01-03')
    await publisher.getByLabel('末日').first().press('Tab')
    await press(publisher, '增加调休上班日')
    await publisher.getByLabel('首日').last().fill('2027-01-04')
    await publisher.getByLabel('首日').last().press('Tab')
    await publisher.getByText('2027-01-04 本来就是工作日').waitFor()
    await publisher.getByLabel('首日').last().fill('2027-01-09')
    await publisher.getByLabel('首日').last().press('Tab')
    await publisher.getByText('2027-01-04 本来就是工作日').waitFor({ state: 'detached' })
    await publisher.getByLabel('依据文件').fill('国务院办公厅关于 2027 年部分节假日安排的通知')
    await publisher.getByLabel('起草理由').fill('年度通知。')
    await onBothScreens(publisher, 'publications-calendar')
    await press(publisher, '提交试算')
    await heading(publisher, '2027 年放假和调休').waitFor()
    await publisher.getByText('您是起草人，须由另一人审定。').waitFor()
    await onBothScreens(publisher, 'publications-year')
    await press(publisher, '撤回草案')
    await confirm(publisher, '撤回草案')
    await publisher.getByText('已经撤回，不再办理。').waitFor()
  })

  it('rules are edited as a table, tried on the past, and the report names cards and departments', async () => {
    await advance(8)
    await publisher.goto('/inspector/publications/new/rules')
    await publisher.getByLabel('承诺时限将届满 剩余工作日').fill('3')
    await publisher.getByLabel('受理审查超期 启用').click()
    await press(publisher, '增加例外')
    await publisher.getByLabel('第 1 行：规则').fill('W2')
    await publisher.getByText('W2 环节时限将届满', { exact: true }).click()
    await publisher.getByLabel('第 1 行：部门').fill('城市管理局')
    await publisher.getByText('市城市管理局', { exact: true }).click()
    await fillDay(publisher, '生效日', await screens.officeDay())
    await publisher.getByLabel('起草理由').fill('提前预警。')
    await press(publisher, '提交试算')
    await publisher.getByText('生效日须在今天之后。').first().waitFor()
    await fillDay(publisher, '生效日', await screens.officeDay(10))
    await onBothScreens(publisher, 'publications-rules')
    await scrolledTo(publisher, 'publications-rules-below', heading(publisher, '通知谁').first())
    await press(publisher, '提交试算')
    await publisher.getByText('期间：').waitFor()
    await publisher.getByText('有变化的牌').waitFor()
    await publisher.getByRole('rowheader', { name: 'Y2 受理审查超期' }).waitFor()
    await publisher.getByText('不发牌').first().waitFor()
    await onBothScreens(publisher, 'publications-tried')
    await scrolledTo(publisher, 'publications-tried-below', heading(publisher, '各部门').first())
  })

  it('the back-test of a draft can be saved as a table; an empty period says so', async () => {
    await publisher.getByRole('link', { name: '回溯试算', exact: true }).click()
    await publisher.getByLabel('哪一份', { exact: true }).click()
    await publisher
      .getByText(/^监察规则，/)
      .last()
      .click()
    await press(publisher, '开始试算')
    await publisher.getByText('有变化的牌').waitFor()
    await onBothScreens(publisher, 'back-test')
    const [saved] = await Promise.all([
      publisher.waitForEvent('download'),
      publisher.getByRole('button', { name: '下载表格' }).click(),
    ])
    const table = readFileSync(await saved.path(), 'utf8')
    expect(table.startsWith('\uFEFF各部门\r\n')).to.equal(true)
    expect(table).to.contain('Y2 受理审查超期')
    await fillDay(publisher, '首日', '2012-01-01')
    await fillDay(publisher, '末日', '2012-01-31')
    await press(publisher, '开始试算')
    await publisher.getByText('这段时间没有办件').waitFor()
  })

  it('another length for a limit is tried as well', async () => {
    await fillDay(publisher, '首日', await screens.officeDay(-60))
    await fillDay(publisher, '末日', await screens.officeDay())
    await publisher.getByRole('radio', { name: '事项时限' }).check()
    await publisher.getByLabel('事项', { exact: true }).fill('户外')
    await publisher.getByText('户外广告设置审批（市城市管理局）', { exact: true }).click()
    await publisher.getByLabel('时限', { exact: true }).click()
    await publisher.getByText('受理审查时限', { exact: true }).last().click()
    await publisher.getByLabel('改为').fill('20')
    await publisher.getByText('现为 5 个工作日').waitFor()
    await press(publisher, '开始试算')
    await publisher.getByText('不发牌').first().waitFor()
    await onBothScreens(publisher, 'back-test-limits')
  })

  it('a ladder is edited as tables; what is wrong is said at its row', async () => {
    await publisher.goto('/inspector/publications/new/ladder')
    const yellow = publisher.getByLabel('黄牌发出：通知谁')
    await yellow.waitFor()
    const clear = async () => {
      await yellow.focus()
      for (let count = 0; count < 3; count += 1) await publisher.keyboard.press('Backspace')
      await publisher.keyboard.press('Escape')
    }
    await clear()
    // far ahead: other tests of this house are told by the ladder that stands
    await fillDay(publisher, '生效日', await screens.officeDay(400))
    await publisher.getByLabel('起草理由').fill('批准人也要知道。')
    await press(publisher, '提交试算')
    await publisher.getByText('不知道就不能签收和申诉').first().waitFor()
    const choose = async (label: string, option: string) => {
      await publisher.getByLabel(label).click()
      await publisher.getByLabel(label).fill(option)
      await publisher.keyboard.press('Enter')
      await publisher.keyboard.press('Escape')
    }
    await choose('黄牌发出：通知谁', '批准人')
    await press(publisher, '增加例外')
    await choose('第 1 行：什么事', '红牌 发出')
    await press(publisher, '提交试算')
    await publisher.getByText('须写明部门或者办件类型').first().waitFor()
    await choose('第 1 行：部门', '城市管理局')
    await choose('第 1 行：通知谁', '领导')
    await publisher.getByRole('switch', { name: '黄牌立即发送' }).click()
    await publisher.getByText('改动了 2 项').waitFor()
    await onBothScreens(publisher, 'publications-ladder')
    await scrolledTo(
      publisher,
      'publications-ladder-exceptions',
      publisher.getByText('例外', { exact: true }),
    )
    await scrolledTo(publisher, 'publications-ladder-below', heading(publisher, '怎样发送').first())
    await press(publisher, '提交试算')
    await publisher.getByText('您是起草人，须由另一人审定。').waitFor()
  })

  it('its trial says whom the cards of the past would have reached, and who is told more often', async () => {
    await publisher.getByText('应通知的事').waitFor()
    await publisher
      .getByText(/^通知有增减的人（\d+）$/)
      .first()
      .waitFor()
    await publisher.getByText('原为').first().waitFor()
    await onBothScreens(publisher, 'publications-told')
    await scrolledTo(publisher, 'publications-told-below', heading(publisher, '各类事').first())
    await inspector.goto(new URL(publisher.url()).pathname)
    await press(inspector, '审定')
    await inspector.getByText('从生效日起按新阶梯通知').waitFor()
    await confirm(inspector, '审定')
    await inspector.getByText('已经审定，不能再改').waitFor()
  })

  it('the list tells them all, the newest first', async () => {
    await inspector.goto('/inspector/publications')
    await inspector.getByText('已撤回').waitFor()
    await onBothScreens(inspector, 'publications')
  })

  it('makes no page complain', () =>
    expect(screens.complaints.filter(text => !/400|409|422/.test(text))).to.deep.equal([]))
})
