import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type Page, chromium } from 'playwright-core'
import { DEMO_PASSWORD, type Product } from '../../support/startProduct'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** Real Chromium: the one that CHROMIUM names, or Debian's. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args })

/** A person at a screen of their own. What the page complains about is collected and asked for at the end. */
export class Person {
  readonly complaints: string[] = []

  private constructor(
    readonly page: Page,
    private readonly base: string,
  ) {
    page.setDefaultTimeout(30_000)
    page.on('pageerror', error => this.complaints.push(String(error)))
    page.on('request', request => {
      if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url()))
        this.complaints.push(request.url())
    })
  }

  static async at(browser: Browser, product: Product, viewport = desktop): Promise<Person> {
    // the session cookie is __Host- and Secure: browsers take it from localhost without TLS
    const base = product.base.replace('127.0.0.1', 'localhost')
    const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' })
    return new Person(await context.newPage(), base)
  }

  goTo = (address: string) => this.page.goto(this.base + address)

  async signIn(app: 'portal' | 'desk' | 'inspector' | 'designer', loginName: string): Promise<this> {
    await this.goTo(app === 'portal' ? '/portal/sign-in' : `/${app}/`)
    await this.page.getByLabel('账号', { exact: true }).fill(loginName)
    await this.page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
    const button = this.page.getByRole('button', { name: '登录', exact: true })
    const isAnswered = (response: { url(): string; request(): { method(): string } }) =>
      response.url().endsWith('/api/session') && response.request().method() === 'POST'
    await Promise.all([this.page.waitForResponse(isAnswered), button.click()])
    await button.waitFor({ state: 'detached' })
    return this
  }

  /** For the README: only when SHOTS names a folder. */
  async shoot(name: string): Promise<void> {
    const folder = process.env['SHOTS']
    if (!folder) return
    mkdirSync(folder, { recursive: true })
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
  }

  leave = () => this.page.context().close()
}
