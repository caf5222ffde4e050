import { readFileSync } from 'node:fs'
import path from 'node:path'
import Handlebars from 'handlebars'
import { documentViews } from '../../templates/documentViews'
import type { DocumentRenderer } from '../../usecases/ports'

const folder = path.resolve(import.meta.dirname, '../../templates')
const read = (...parts: string[]) => readFileSync(path.join(folder, ...parts), 'utf8')

/** Templates are compiled once. Strict: a field that a view forgot is an error and never an empty place. */
export function createDocumentRenderer(): DocumentRenderer {
  const handlebars = Handlebars.create()
  for (const name of ['page', 'facts']) handlebars.registerPartial(name, read('partials', `${name}.hbs`))
  const templates = new Map(
    Object.keys(documentViews).map(name => [
      name,
      handlebars.compile(read(name, 'template.hbs'), { strict: true }),
    ]),
  )
  const viewOf = (document: string) => {
    const found = documentViews[document]
    if (!found) throw new Error(`no such document: ${document}`)
    return found
  }
  return {
    title: document => viewOf(document).title,
    render: (document, facts) => templates.get(document)!({ ...viewOf(document).view(facts) }),
  }
}
