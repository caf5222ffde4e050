import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import { type Screen, sizes } from './screens'
import { shot, shotAsItIs } from './shot'
import { sidewaysScrollers } from './sidewaysScrollers'

/** The same page as it stands on a telephone, where nothing scrolls sideways, and back. */
export async function onPhone(page: Page, name: string, meanwhile?: () => Promise<void>): Promise<void> {
  await settle(page, name, 'phone')
  await shot(page, `${name}-phone`)
  await meanwhile?.()
  await page.setViewportSize(sizes.desktop)
}

export async function onBothScreens(
  page: Page,
  name: string,
  onPhoneToo?: () => Promise<void>,
): Promise<void> {
  await shot(page, name)
  await onPhone(page, name, onPhoneToo)
}

/** What was opened, moved to the top of the window: what matters may stand below the fold. */
export async function scrolledTo(page: Page, name: string, what: Locator): Promise<void> {
  for (const screen of ['desktop', 'phone'] as const) {
    await settle(page, name, screen)
    await what.evaluate(element => element.scrollIntoView({ block: 'start' }))
    await shotAsItIs(page, screen === 'phone' ? `${name}-phone` : name)
  }
  await page.setViewportSize(sizes.desktop)
}

async function settle(page: Page, name: string, screen: Screen): Promise<void> {
  await page.setViewportSize(sizes[screen])
  expect(await sidewaysScrollers(page, sizes[screen].width), name).to.deep.equal([])
}
