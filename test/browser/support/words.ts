import type { Page } from 'playwright-core'

/** What people read in Latin letters in Chinese as well. */
const allowed = [
  /\b(PDF|JPG|PNG|API)\b/g,
  /[^\s/]+\.(pdf|jpg|png)\b/g, // names of files
  /(Powered by )?BPMN\.iO/gi, // the watermark, which its licence keeps as it is
  /\bEnglish\b/g, // the way to the other language, in its own name
  /\bZZ\d{5}\b/g, // codes of items
  /\b[WYR]\d{1,2}\b/g, // supervision rules
  /(?<![\w-])[\w-]{22}(?![\w-])/g, // keys without a meaning, in the access log
  /[\w.*-]+@[\w.-]+/g, // mail addresses
  /\b\d{8,}[0-9A-Z]*\b/g, // case numbers, certificates
]

interface Shown {
  text: string
  /** Text node, or the name of the attribute that a screen reader or a pointer brings out. */
  from: string
}

/** Words in Latin letters on a page: its text, its title, and what screen readers say. `names` are accounts. */
export async function latinWords(page: Page, names: readonly string[]): Promise<string[]> {
  const shown = await page.evaluate(readEverything)
  return shown.flatMap(({ text, from }) => {
    let rest = text
    for (const name of names) rest = rest.replaceAll(name, ' ')
    for (const pattern of allowed) rest = rest.replaceAll(pattern, ' ')
    return /[A-Za-z]{2,}/.test(rest) ? [`${from}: ${text.trim()}`] : []
  })
}

/** Runs in the page. */
function readEverything(): Shown[] {
  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt']
  const shown: Shown[] = [{ text: document.title, from: 'title of the window' }]
  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches('script, style, noscript')) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    for (const name of spoken) {
      // what screen readers skip has a name for nobody
      const isSpoken = !name.startsWith('aria-') || !element.closest('[aria-hidden=true]')
      const text = isSpoken && element.getAttribute(name)
      if (text) shown.push({ text, from: name })
    }
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        shown.push({ text: node.textContent, from: 'text' })
  }
  return shown
}
