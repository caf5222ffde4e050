import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { AccountRow } from '../../web/contract/administration'
import { type PageOfApp, allPages } from './support/allPages'
import { Screens, sizes } from './support/screens'
import { sidewaysScrollers } from './support/sidewaysScrollers'
import { type Subjects, makeSubjects } from './support/subjects'
import { latinWords } from './support/words'

describe('every page of the four apps, on a desk and on a phone', () => {
  const pages = new Map<string, Promise<Page>>()
  let screens: Screens
  let subjects: Subjects
  /** Names of accounts are in Latin letters in Chinese as well. */
  let accountNames: string[]

  before(async () => {
    screens = await Screens.open()
    subjects = await makeSubjects(screens.product, days => screens.officeDay(days))
    const security = await screens.product.signedIn('anquan')
    const { body } = await security.get<{ accounts: AccountRow[] }>('/administration/accounts')
    accountNames = body.accounts.map(({ loginName }) => loginName)
  })
  after(() => screens?.leave())

  /** One window for each reader; the session holds in all four apps. */
  const windowOf = ({ app, reader = '' }: PageOfApp): Promise<Page> => {
    const opened = pages.get(reader) ?? (reader ? screens.signedIn(app, reader) : screens.sitDown())
    pages.set(reader, opened)
    return opened
  }

  for (const one of allPages) {
    it(`${one.app} ${one.address}${one.reader ? `, ${one.reader}` : ''}`, async () => {
      const page = await windowOf(one)
      await page.setViewportSize(sizes.desktop)
      await page.goto(`/${one.app}${withSubjects(one.address, subjects)}`)
      for (const size of [sizes.desktop, sizes.phone]) {
        await page.setViewportSize(size)
        await page.locator('main').getByText(one.shows).locator('visible=true').first().waitFor()
        await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
        expect(await sidewaysScrollers(page, size.width), 'scrolls sideways').to.deep.equal([])
        expect(await latinWords(page, accountNames)).to.deep.equal([])
      }
      expect(await page.title()).to.match(/\p{Script=Han}/u)
      const complaints = screens.complaints.splice(0).filter(text => !one.isMissing || !text.includes('404'))
      expect(complaints).to.deep.equal([])
    })
  }
})

const withSubjects = (address: string, subjects: Subjects): string =>
  address.replaceAll(/\{(\w+)\}/g, (_, name: string) => subjects[name] ?? '')
