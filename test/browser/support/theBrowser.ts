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
