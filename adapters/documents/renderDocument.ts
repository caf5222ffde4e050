import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import Handlebars from 'handlebars'
import { type DocumentView, documentViews } from '../../templates/documentViews'
import * as recommendationLetter from '../../templates/recommendation-letter/view'
import type { DocumentRenderer } from '../../usecases/ports'

const folder = path.resolve(import.meta.dirname, '../../templates')
const read = (...parts: string[]) => readFileSync(path.join(folder, ...parts), 'utf8')

interface Ready extends DocumentView {
  fill: Handlebars.TemplateDelegate
}

/**
 * Every template is read and parsed when the house opens, so that a broken one stops the start and not
 * a case. Strict: a field that a view forgot is an error and never an empty place on an official paper.
 *
 * @throws Error for an unknown document, a missing field or an empty fact
 */
export function createDocumentRenderer(): DocumentRenderer {
  const handlebars = Handlebars.create()
  const compiled = (...parts: string[]) =>
    handlebars.compile(handlebars.parse(read(...parts)), { strict: true })
  for (const name of readdirSync(path.join(folder, 'partials'))) {
    handlebars.registerPartial(name.replace('.hbs', ''), compiled('partials', name))
  }
  const all = new Map<string, Ready>(
    Object.entries(documentViews).map(([name, { title, view }]) => [
      name,
      { title, view, fill: compiled(name, 'template.hbs') },
    ]),
  )
  const fillLetter = compiled('recommendation-letter', 'template.hbs')
  const find = (document: string) => {
    const found = all.get(document)
    if (!found) throw new Error(`no such document: ${document}`)
    return found
  }
  return {
    title: document => find(document).title,
    render(document, facts) {
      const { view, fill } = find(document)
      const seen = view(facts)
      holdComplete(document, seen)
      return fill(seen)
    },
    renderLetter(facts) {
      const seen = recommendationLetter.view(facts)
      holdComplete('recommendation-letter', seen)
      return fillLetter(seen)
    },
  }
}

/** The Chinese title of every document, by the name of its folder. */
export const documentTitles = (): Record<string, string> =>
  Object.fromEntries(Object.entries(documentViews).map(([name, { title }]) => [name, title]))

/** Handlebars' strict mode lets a field pass that is there and undefined; an official paper must not. */
function holdComplete(place: string, value: unknown): void {
  if (value === undefined || value === null) throw new Error(`nothing to print at ${place}`)
  if (typeof value !== 'object') return
  for (const [name, part] of Object.entries(value)) holdComplete(`${place}.${name}`, part)
}
