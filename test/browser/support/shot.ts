import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'chai'

const MOST_BYTES = 300_000
/** What was just done is said for a few seconds over the page. */
const withoutToasts = '.ant-message { display: none !important }'

/** With `SHOTS=docs/images`, the picture of a page from its top; otherwise nothing. */
export async function shot(page: Page, name: string): Promise<void> {
  if (!process.env.SHOTS) return
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('*')) box.scrollTop = 0
  })
  await shotAsItIs(page, name)
}

/** The same of a page scrolled to what matters. */
export async function shotAsItIs(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled', style: withoutToasts })
  expect(statSync(file).size, `${name}.png`).to.be.below(MOST_BYTES)
}
