import { expect } from 'chai'
import { existsSync, readFileSync } from 'node:fs'
import { stances } from '../../domain/case/events'
import { stepCodes } from '../../domain/catalogue/item'
import { completion } from '../../web/contract/tasks'

interface Texts {
  [key: string]: string | string[] | Texts
}

const folders = ['shared', 'shared/ruler', 'portal', 'desk', 'inspector', 'designer']
  .map(name => `web/${name}/texts`)
  .filter(folder => existsSync(`${folder}/zh-CN.json`))
const read = (folder: string, language: string) =>
  JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')) as Texts

/** Plural forms are one text in Chinese and two in English. */
const plural = /_(one|other)$/
/** What a Chinese reader meets every day and has no other name: kinds of files. */
const known = /\{\{[^}]*\}\}|PDF|JPG|PNG/g

function flat(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[prefix + key, value]]
    if (Array.isArray(value)) return value.map((one, index) => [`${prefix}${key}.${index}`, one])
    return flat(value, `${prefix}${key}.`)
  })
}
const places = (text: string) => [...new Set(text.match(/\{\{\w+/g))].toSorted()

describe('the texts of the pages', () => {
  for (const folder of folders) {
    const zh = flat(read(folder, 'zh-CN'))
    const en = flat(read(folder, 'en'))
    const keysOf = (texts: [string, string][]) => [...new Set(texts.map(([key]) => key.replace(plural, '')))]

    it(`${folder}: both languages say the same things`, () =>
      expect(keysOf(zh).toSorted()).to.deep.equal(keysOf(en).toSorted()))

    it(`${folder}: both languages fill in the same facts`, () => {
      for (const [key, text] of zh) {
        const others = en.filter(([other]) => other.replace(plural, '') === key.replace(plural, ''))
        for (const [other, english] of others)
          expect(places(english), `${key} / ${other}`).to.deep.equal(places(text))
      }
    })

    it(`${folder}: no English word stands in the Chinese`, () => {
      const english = zh.filter(
        ([key, text]) => key !== 'language.en' && /[A-Za-z]{2}/.test(text.replaceAll(known, '')),
      )
      expect(english).to.deep.equal([])
    })

    it(`${folder}: no text is empty`, () => {
      const empty = [...zh, ...en].filter(([key, text]) => text.trim() === '' && !key.endsWith('.0'))
      expect(empty).to.deep.equal([])
    })
  }
})

describe('what the house does has a word on the pages', () => {
  const shared = read('web/shared/texts', 'zh-CN')
  const desk = read('web/desk/texts', 'zh-CN')
  const events = readFileSync('domain/case/events.ts', 'utf8')
  const outcomes = completion.options.map(({ shape }) => shape.outcome.value)

  for (const [what, texts, names] of [
    ['step', shared['step'], stepCodes],
    ['event', shared['event'], [...events.matchAll(/type: '(\w+)'/g)].map(([, type]) => type!)],
    ['answer of a department', shared['stance'], stances],
    ['outcome to choose', desk['outcomeChoice'], outcomes],
    ['outcome to submit', desk['submit'], outcomes],
  ] as const)
    it(`every ${what}`, () => {
      // a search that finds nothing would prove nothing
      expect(names.length).to.be.greaterThan(2)
      expect(texts).to.include.all.keys(...names)
    })
})
