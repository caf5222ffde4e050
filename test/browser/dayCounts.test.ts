import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { loadSettings } from '../../config/settings'
import { type CivilDate, addDays, civilDate, isoWeekday } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import { openFromSettings } from '../../runtime/openFromSettings'
import type { StoredDayCount } from '../../usecases/ports'
import { onBothScreens } from './support/bothScreens'
import { fillDay, heading } from './support/portal'
import { Screens } from './support/screens'
import { shotAsItIs } from './support/shot'

const own = '市城市管理局'
// long past: nothing else happens there, and the monitor leaves it alone
const from = civilDate('2025-06-02')
const days = Array.from({ length: 40 }, (_, day) => addDays(from, day))
const to = days.at(-1)!
const period = `from=${from}&to=${to}`

/** Busy on Mondays, quiet on weekends, and otherwise in every department. */
function counted(on: CivilDate, day: number, departmentNo: string): StoredDayCount {
  const weekday = isoWeekday(on)
  const wave = (day * 7 + Number(departmentNo) * 3) % 11
  const filed = weekday > 5 ? wave % 2 : wave + (weekday === 1 ? 6 : 1)
  const finished = weekday > 5 ? 0 : wave
  const promiseMet = Math.max(0, finished - (wave === 10 ? 1 : 0))
  const cards = { warnings: wave % 4, yellow: wave === 7 ? 1 : 0, red: wave === 10 && day % 3 === 0 ? 1 : 0 }
  const countedAt = '2025-07-12T01:00:00.000Z' as Instant
  return { on, departmentNo, filed, finished, promiseMet, ...cards, countedAt }
}

describe('daily counts', () => {
  let screens: Screens
  let inspector: Page
  let clerk: Page

  before(async () => {
    screens = await Screens.open()
    const { house, close } = await openFromSettings('test', loadSettings(screens.product.environment))
    const nos = house.catalogue.departments().map(({ no }) => no)
    await house.dayCounts.put(days.flatMap((on, day) => nos.map(no => counted(on, day, no))))
    await close()
    inspector = await screens.signedIn('inspector', 'jiancha')
    clerk = await screens.signedIn('desk', 'chuangkou')
  })
  after(() => screens?.leave())

  /** The page as it stands on both screens. */
  const pictures = (page: Page, name: string): Promise<void> =>
    onBothScreens(page, name, async () => {
      const table = page.getByRole('table')
      if (!(await table.isVisible())) return
      await table.evaluate(element => element.scrollIntoView({ block: 'start' }))
      await shotAsItIs(page, `${name}-phone-table`)
    })

  it('shows the city day by day: the sum, the lines and the table', async () => {
    await inspector.getByRole('link', { name: '日统计', exact: true }).click()
    await heading(inspector, '日统计').waitFor()
    await inspector.goto(`/inspector/counts?${period}`)
    await inspector.getByRole('img', { name: '收件与办结逐日走势，数字见下表' }).waitFor()
    await inspector.getByRole('row', { name: /^合计/ }).waitFor()
    const rows = inspector.getByRole('table', { name: '按日统计，近的在前' }).locator('tbody tr')
    expect(await rows.count()).to.equal(days.length)
    await pictures(inspector, 'inspector-counts')
  })

  it('turns to the departments, and opens one of them', async () => {
    await inspector.getByText('按部门', { exact: true }).click()
    await inspector.getByRole('table', { name: '按部门统计，红牌多的在前' }).waitFor()
    await pictures(inspector, 'inspector-counts-departments')
    await inspector.getByRole('button', { name: own }).click()
    await inspector.getByRole('table', { name: '按日统计，近的在前' }).waitFor()
    expect(inspector.url()).to.include('departmentNo=18')
    await pictures(inspector, 'inspector-counts-one')
  })

  it('takes another period, by a step or by its days, and says what is wrong with one', async () => {
    await inspector.getByText('近 7 天', { exact: true }).click()
    // the address changes first and the field a moment later: what is typed in between is overwritten
    const begin = inspector.getByLabel('自', { exact: true })
    await begin.and(inspector.locator(`[value="${await screens.officeDay(-6)}"]`)).waitFor()
    await fillDay(inspector, '自', '2010-01-01')
    await inspector.getByText('一次最多查看 92 天').waitFor()
    await pictures(inspector, 'inspector-counts-refused')
    await fillDay(inspector, '至', '2010-01-31')
    await inspector.getByText('这段时间没有统计').waitFor()
    await pictures(inspector, 'inspector-counts-empty')
    await inspector.goBack()
  })

  it('is saved as a table with a line for each day and department', async () => {
    await inspector.goto(`/inspector/counts?${period}`)
    const [saved] = await Promise.all([
      inspector.waitForEvent('download'),
      inspector.getByRole('button', { name: '导出表格' }).click(),
    ])
    expect(saved.suggestedFilename()).to.equal(`日统计-${from}-${to}.csv`)
    const lines = readFileSync(await saved.path(), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(lines[0]).to.equal('\uFEFF日期,部门,收件,办结,按时,预警,黄牌,红牌')
    expect(lines.length).to.be.above(100)
    expect(lines[1]).to.match(new RegExp(`^${from},市.+(,\\d+){6}$`))
  })

  it('a department reads its own days on the desk, and chooses no other', async () => {
    await clerk.getByRole('link', { name: '日统计', exact: true }).click()
    await heading(clerk, '日统计').waitFor()
    await clerk.goto(`/desk/counts?${period}`)
    await clerk.getByRole('table', { name: '按日统计，近的在前' }).waitFor()
    expect(await clerk.getByLabel('部门', { exact: true }).count()).to.equal(0)
    await pictures(clerk, 'desk-counts')
  })

  it('no page did what none may do', () => {
    expect(screens.complaints.filter(one => !one.includes('422'))).to.deep.equal([])
  })
})
