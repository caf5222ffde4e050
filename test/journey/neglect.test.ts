import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { fileOne } from '../support/apiClient'
import { type Product, stopTheProduct, theProduct } from '../support/startProduct'
import { Person, openBrowser, phone } from './support/openBrowser'

/** Enough for five working days of acceptance and ten of the decision over the longest holidays. */
const MOST_DAYS = 40

describe('a neglected case', () => {
  let product: Product
  let browser: Browser

  before(async () => {
    product = await theProduct()
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await stopTheProduct()
  })

  it('gets its warning, its yellow card, its red card and is deemed approved, on the open pages', async () => {
    const caseNo = await fileOne(await product.signedIn('zhang.min'))
    const inspector = await (await Person.at(browser, product)).signIn('inspector', 'jiancha')
    await inspector.page.getByRole('heading', { name: '预警与红黄牌' }).waitFor()
    const administrator = await (await Person.at(browser, product)).signIn('desk', 'xitong')
    const advance = administrator.page.getByRole('button', { name: '时间前进一天' })
    await advance.waitFor()

    const seen: string[] = []
    for (let day = 0; day < MOST_DAYS && !seen.includes('红牌'); day += 1) {
      await Promise.all([administrator.page.waitForResponse(/\/api\/clock\/days$/), advance.click()])
      await settled(inspector)
      for (const level of ['预警', '黄牌', '红牌']) {
        const row = inspector.page.locator('main').getByText(level, { exact: true })
        const isThere = (await inspector.page.locator('main').innerText()).includes(ruleOf[level]!)
        if (isThere && !seen.includes(level)) {
          await row.first().waitFor()
          seen.push(level)
        }
      }
    }
    expect(seen).to.include.members(['预警', '黄牌', '红牌'])
    await inspector.shoot('inspector-list')

    await inspector.page
      .getByRole('link', { name: /超法定时限/ })
      .first()
      .click()
    await inspector.page.getByText('视为批准').first().waitFor()
    await inspector.shoot('inspector-alert')
    await inspector.goTo('/inspector/wall')
    await inspector.page.getByText('红牌').first().waitFor()
    await inspector.shoot('inspector-wall')

    const citizen = await (await Person.at(browser, product, phone)).signIn('portal', 'zhang.min')
    await citizen.page.getByText('我的办件').first().waitFor()
    await citizen.goTo(`/portal/cases/${caseNo}`)
    await citizen.page.getByText('视为批准').first().waitFor()
    await citizen.shoot('portal-deemed-phone')
    expect([inspector, administrator, citizen].flatMap(person => person.complaints)).to.deep.equal([])
  }).timeout(300_000)
})

const ruleOf: Record<string, string> = { 预警: '承诺时限将届满', 黄牌: '超承诺时限', 红牌: '超法定时限' }

/** Waits until the monitor has had its turn: it looks every two seconds, the page every second. */
async function settled({ page }: Person): Promise<void> {
  await page
    .waitForResponse(response => response.url().includes('/api/alerts'), { timeout: 8_000 })
    .catch(() => undefined)
}
