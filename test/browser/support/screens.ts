import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Site } from '../../../web/contract/session'
import type { AppName } from '../../../web/shared/chairs'
import { addDays, civilDate } from '../../../lib/civilDate'
import { type Product, theProduct } from '../../support/startProduct'
import { watchContext } from './complaints'
import { signIn } from './signIn'
import { theBrowser } from './theBrowser'

export type Screen = 'desktop' | 'phone'

export const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const

/**
 * Everybody has asked for less motion: on a machine that is short of time a dialog stands still on its way into its
 * place, is taken for settled, and the click falls beside it.
 */
const screens: Record<Screen, BrowserContextOptions> = {
  desktop: { viewport: sizes.desktop, reducedMotion: 'reduce' },
  phone: { viewport: sizes.phone, isMobile: true, hasTouch: true, reducedMotion: 'reduce' },
}

/** What a person waits for at most; the slow part is the monitor, which looks every few seconds. */
const PATIENCE_MS = 30_000

/** People with their own browser profiles, before the one product. */
export class Screens {
  /** What pages did that none may do; a test of its own asks for it. */
  readonly complaints: string[] = []
  private readonly contexts: BrowserContext[] = []

  private constructor(
    readonly product: Product,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Screens> {
    const [product, browser] = await Promise.all([theProduct(), theBrowser()])
    return new Screens(product, browser)
  }

  /** A fresh profile with one page, on which nothing is open yet. */
  async sitDown(screen: Screen = 'desktop'): Promise<Page> {
    // on `localhost` Chromium takes a `__Host-` cookie without https
    const baseURL = this.product.base.replace('127.0.0.1', 'localhost')
    const context = await this.browser.newContext({
      ...screens[screen],
      baseURL,
      locale: 'zh-CN',
    })
    this.contexts.push(context)
    context.setDefaultTimeout(PATIENCE_MS)
    watchContext(context, baseURL, this.complaints)
    return context.newPage()
  }

  async signedIn(app: AppName, loginName: string, screen: Screen = 'desktop'): Promise<Page> {
    return signIn(await this.sitDown(screen), app, loginName)
  }

  /** A day counted from the office's today, which other tests may have moved: `2026-11-23`. */
  async officeDay(daysFromToday = 0): Promise<string> {
    const { today } = (await (await fetch(`${this.product.base}/api/site`)).json()) as Site
    return addDays(civilDate(today), daysFromToday)
  }

  async leave(): Promise<void> {
    await Promise.all(this.contexts.map(context => context.close()))
  }
}
