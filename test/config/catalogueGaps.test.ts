import { expect } from 'chai'
import type { CatalogueRow } from '../../config/catalogueFile'
import { catalogueGaps } from '../../config/catalogueGaps'
import { loadCatalogue } from '../../config/loadCatalogue'
import { published } from './support/changedFile'

const { rows, departments, items } = loadCatalogue(published('catalogue'))
const good = rows.find(({ code }) => code === 'ZZ18012')!
const told = (all: readonly CatalogueRow[]) =>
  catalogueGaps(all).map(({ code, field, fault }) => `${code} ${field}: ${fault}`)

describe('the catalogue', () => {
  it('has 44 departments, 380 items and no gap', () => {
    expect([departments.length, items.length, told(rows)]).to.deep.equal([44, 380, []])
  })

  it('names no telephone that could be somebody’s', () => {
    for (const { phone, complaintPhone, name } of departments)
      for (const one of [phone, complaintPhone]) expect(one, name).to.match(/^0371-0000-/)
  })

  it('lets no item be silent on where its numbers come from', () => {
    for (const { code, limits, legalBasis } of items) {
      for (const { basis } of limits)
        expect('law' in basis ? basis.law.act : basis.office.note, code).to.have.length.greaterThan(1)
      expect(legalBasis.length, code).to.be.greaterThan(0)
    }
  })
})

describe('catalogueGaps', () => {
  // prettier-ignore
  const table: [Partial<CatalogueRow>, string, string][] = [
    [{ summary: '设置广告' },                              'summary: 4 < 20',          'a summary that says less than the name'],
    [{ conditions: ['甲乙丙', '丁戊己'] },                  'conditions: 2 < 3',        'two conditions only'],
    [{ materials: good.materials.slice(0, 2) },           'materials: 2 < 3',         'two papers only'],
    [{ form: good.form.slice(0, 2) },                     'form: 2 < 3',              'a form that asks next to nothing'],
    [{ questions: good.questions.slice(0, 1) },           'questions: 1 < 2',         'one question only'],
    [{ applicants: '同上，见前一事项' },                     'applicants: 同上，见前一事项', 'a word that sends the reader elsewhere'],
    [{ conditions: ['甲乙丙丁', '戊己庚辛', '按有关规定办理'] }, 'conditions: 按有关规定办理',   'a rule that is not told'],
  ]
  for (const [change, expected, because] of table) {
    it(because, () => expect(told([{ ...good, ...change }])).to.include(`ZZ18012 ${expected}`))
  }

  it('finds what stands the same in more than a handful of items, and in how many', () => {
    const copies = ['a', 'b', 'c', 'd', 'e', 'f'].map(code => ({ ...good, code }))
    const found = told(copies)
    expect(found).to.include(`a conditions: 6 项相同 / the same: ${good.conditions[0]!.slice(0, 40)}`)
    expect(found.some(one => one.startsWith('f materials: 6 项相同'))).to.equal(true)
    expect(told(copies.slice(1))).to.deep.equal([])
    const withReason = copies.map(one => ({ ...one, sameMaterialsBecause: '同一类事项' }))
    expect(told(withReason).some(one => one.includes('materials'))).to.equal(false)
  })
})
