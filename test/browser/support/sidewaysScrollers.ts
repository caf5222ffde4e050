import type { Page } from 'playwright-core'
import { eventually } from '../../support/office'

/** A window that has changed is laid out anew within a frame or two. */
const LAYOUT_MS = 5_000

/** What would have to be moved sideways to be read, once the page has settled. */
export async function sidewaysScrollers(page: Page, width: number): Promise<string[]> {
  let found: string[] = []
  const look = async () => {
    found = await page.evaluate(readScrollers, width)
    return found.length === 0 || undefined
  }
  await eventually('a settled page', look, LAYOUT_MS).catch(() => undefined)
  return found
}

/** Runs in the page: the document, or a box in it that scrolls both ways. */
function readScrollers(widthPx: number): string[] {
  const found: string[] = []
  if (document.documentElement.scrollWidth > widthPx) found.push('the document')
  for (const box of document.querySelectorAll('main, main *')) {
    const { overflowX, overflowY } = getComputedStyle(box)
    const scrolls = [overflowX, overflowY].every(value => value === 'auto' || value === 'scroll')
    if (scrolls && box.scrollWidth > box.clientWidth) found.push(`${box.tagName} ${box.className}`)
  }
  return found
}
