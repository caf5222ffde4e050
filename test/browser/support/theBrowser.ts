import { type Browser, chromium } from 'playwright-core'

/** Rootless containers have no sandbox and no GPU; the rest keeps Chromium from calling home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let shared: Promise<Browser> | undefined

/** One Chromium for all the browser tests of a run; people differ by their contexts. */
export const theBrowser = (): Promise<Browser> =>
  (shared ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args }))

export async function closeTheBrowser(): Promise<void> {
  const browser = await shared?.catch(() => undefined)
  shared = undefined
  await browser?.close()
}

const SHOWN = 400

/** The address of every open page, and the beginning and the end of its text: a dialog stands at the end. */
export async function whatPagesShow(): Promise<string> {
  const browser = await shared?.catch(() => undefined)
  const pages = browser?.contexts().flatMap(context => context.pages()) ?? []
  const told = pages.map(async page => {
    const text = await page.innerText('body', { timeout: 2_000 }).catch(String)
    const words = text.replaceAll(/\s+/g, ' ')
    const end = words.slice(SHOWN).slice(-SHOWN)
    return `${page.url()}\n${words.slice(0, SHOWN)} … ${end}\n`
  })
  return (await Promise.all(told)).join('\n')
}
