import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { loadRuleSet } from '../../config/loadRuleSet'
import { loadTexts } from '../../config/loadTexts'
import { documentViews } from '../../templates/documentViews'
import { published } from './support/changedFile'

const root = path.resolve(import.meta.dirname, '../..')
const folders = ['domain', 'usecases', 'web/api', 'web/contract']

const sources = folders.flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => ({ name: `${folder}/${name}`, text: readFileSync(path.join(root, folder, name), 'utf8') })),
)

/** Where a code is born: a broken rule, a problem, a refusal, or the message of a shape. */
const births = [
  /\bbreaks\(\s*'([A-Z_]+)'/g,
  /\bsendProblem\(\s*response,\s*\d+,\s*'([A-Z_]+)'/g,
  /\bcode: '([A-Z_]{4,})'/g,
  /\.(?:min|max|length|regex|refine|gte|lte)\([^\n]*'([A-Z_]{4,})'\)/g,
]
/** A refusal that carries a rule's own code is never spoken itself. */
const silent = ['RULE_BROKEN']

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('texts for people', () => {
  const { 'zh-CN': chinese, en } = loadTexts()

  it('say the same things in both languages', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(chinese))
  })

  it('have the same places to fill', () => {
    for (const [code, text] of Object.entries(chinese)) {
      expect(places(en[code] ?? ''), code).to.deep.equal(places(text))
    }
  })

  it('have a sentence for every code that the house can answer', () => {
    const born = sources.flatMap(({ name, text }) =>
      births.flatMap(birth => [...text.matchAll(birth)].map(([, code]) => ({ code: code!, name }))),
    )
    const mute = born.filter(({ code }) => !silent.includes(code) && !Object.hasOwn(chinese, code))

    // a search that finds nothing would prove nothing
    expect(new Set(born.map(({ code }) => code)).size).to.be.greaterThan(45)
    expect(mute).to.deep.equal([])
  })

  it('have a word for each kind of event, and for each step, post and outcome that a journal shows', () => {
    const events = readFileSync(path.join(root, 'domain/case/events.ts'), 'utf8')
    const types = [...events.matchAll(/type: '(\w+)'/g)].map(([, type]) => `event.${type}`)

    expect(types.length).to.be.greaterThan(15)
    expect(chinese).to.include.all.keys(types)
  })

  it('name each document as the document names itself', () => {
    for (const [name, { title }] of Object.entries(documentViews)) {
      expect(chinese[`document.${name}`], name).to.equal(title)
    }
  })

  it('name each rule as its rule set does', () => {
    for (const { id, name } of loadRuleSet(published('supervision/rules-1.yaml')).rules) {
      expect(chinese[`rule.${id}`], id).to.equal(name)
      expect(en, id).to.have.property(`rule.${id}`)
    }
  })

  it('speak Chinese to Chinese readers: no English word but the kinds of files', () => {
    const english = Object.entries(chinese).filter(([, text]) =>
      /[A-Za-z]{2,}/.test(text.replaceAll(/\{\w+\}|PDF|JPG|PNG|MB/g, '')),
    )

    expect(english).to.deep.equal([])
  })

  it('end each refusal as a sentence, and leave nothing empty but what has no article', () => {
    for (const [code, text] of [...Object.entries(chinese), ...Object.entries(en)]) {
      if (/^[A-Z]/.test(code)) expect(text, code).to.match(/[。.]$/)
      else if (code !== 'article.after-end') expect(text, code).to.not.equal('')
    }
  })
})
