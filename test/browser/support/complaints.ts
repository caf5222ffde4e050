import type { BrowserContext } from 'playwright-core'

/** Chromium reports every 401 as an error; "nobody is signed in" and "wrong password" are answers. */
const isAboutSession = (address: string) => new URL(address).pathname === '/api/session'

/** Writes down what no page of ours may do: fail, complain in the console, or ask another machine. */
export function watchContext(context: BrowserContext, base: string, complaints: string[]): void {
  const { host } = new URL(base)
  const pages = () => context.pages().map(page => page.url())
  context.on('weberror', error => complaints.push(`${error.error().message} at ${pages().join(' ')}`))
  context.on('console', message => {
    if (message.type() !== 'error') return
    const { url } = message.location()
    if (url && message.text().includes('401') && isAboutSession(url)) return
    complaints.push(`${message.text()} (${url}) at ${pages().join(' ')}`)
  })
  context.on('request', request => {
    const address = new URL(request.url())
    const isOwn = ['data:', 'blob:', 'about:'].includes(address.protocol) || address.host === host
    if (!isOwn) complaints.push(`asked another machine: ${address.href}`)
  })
  context.on('response', response => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`)
  })
}
