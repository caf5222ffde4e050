import { expect } from 'chai'
import type { Department, Item } from '../../../domain/catalogue/item'
import { ITEMS_PER_PAGE, itemGuide } from '../../../web/contract/items'
import { itemListView } from '../../../web/api/views/itemListView'
import { itemGuideView, itemSummaryView } from '../../../web/api/views/itemView'
import { limit, testItem } from '../../support/item'

const office = (no: string, name: string): Department => ({
  no,
  name,
  documentWord: '郑',
  hall: '大厅',
  opens: '09:00',
  closes: '17:00',
  phone: '0371-0000-0000',
  complaintPhone: '0371-0000-0001',
})
const offices = [office('16', '市城乡建设委员会'), office('40', '市人民防空办公室')]
const item = (more: Partial<Item>): Item => ({ ...testItem, departmentNo: '16', ...more })
const catalogue = (...items: Item[]) => ({
  items: () => items,
  department: (no: string) => offices.find(one => one.no === no),
})

describe('itemSummaryView', () => {
  const rows: [string, Item['limits'], number, string][] = [
    ['the decision', [limit('licence.decision', 15)], 15, 'working-day'],
    ['of a 上报件 the first review', [limit('licence.first-review', 20)], 20, 'working-day'],
    ['in the law’s own unit', [limit('licence.decision', 2, { unit: 'month' })], 2, 'month'],
    ['none', [], 0, 'working-day'],
  ]
  for (const [why, limits, length, unit] of rows)
    it(`the statutory limit: ${why}`, () =>
      expect(itemSummaryView(item({ limits }), catalogue())).to.include({
        statutoryWorkingDays: length,
        statutoryUnit: unit,
      }))
})

describe('itemGuideView', () => {
  const source = { act: '建筑法', provision: '第八条', version: '2019-04-23', checked: false as const }
  const full = item({
    steps: [
      {
        code: 'countersign',
        name: '会签',
        post: 'review',
        limit: 'step.countersign-40',
        departmentNo: '40',
        asks: '手续',
      },
      { code: 'fee', name: '缴费登记', post: 'window', limit: 'licence.delivery' },
    ],
    limits: [limit('step.countersign-40', 2), limit('licence.decision', 15)],
    specialProcedures: [
      { ground: '检验', name: '检验', plannedWorkingDays: 5, isAlways: true, source },
      { ground: '听证', name: '听证', plannedWorkingDays: 20, source },
    ],
    fee: { basis: source, note: '按公布的标准' },
    charges: [{ code: 'book', name: '工本费', rateFen: 500, per: '每本', source }],
    validity: '三年',
    reportsTo: '省住房和城乡建设厅',
    hearing: { source },
    compiledBy: '我们',
  })
  const view = itemGuideView(full, catalogue())

  it('is what the contract says, and nothing more', () =>
    expect(itemGuide.strict().parse(view)).to.deep.equal(view))
  it('names the department that is asked, and what it is asked', () =>
    expect(view.steps[0]).to.include({
      departmentName: '市人民防空办公室',
      asks: '手续',
      limitWorkingDays: 2,
    }))
  it('tells what every case has from what some have', () =>
    expect(view.specialProcedures.map(({ isAlways }) => isAlways)).to.deep.equal([true, false]))
  it('has no rates where nothing may be charged', () =>
    expect(itemGuideView(item({}), catalogue()).charges).to.deep.equal([]))
})

describe('itemListView', () => {
  const many = Array.from({ length: ITEMS_PER_PAGE + 1 }, (_, index) =>
    item({ code: `ZZ160${index}`, name: `建设事项 ${index}` }),
  )
  const shelter = item({ code: 'ZZ40001', name: '防空地下室审批', summary: '建设前办理', departmentNo: '40' })
  const all = catalogue(shelter, ...many)

  it('gives all items where no page is asked for', () =>
    expect(itemListView({}, all).items).to.have.length(many.length + 1))
  it('gives a page, and how many there are', () => {
    const { items, total } = itemListView({ page: 2 }, all)
    expect([items.length, total]).to.deep.equal([2, many.length + 1])
  })
  it('a page that does not exist is empty', () =>
    expect(itemListView({ page: 3 }, all).items).to.deep.equal([]))
  it('puts what is called so before what only speaks of it', () => {
    const names = itemListView({ q: '建设' }, all).items.map(({ name }) => name)
    expect([names[0], names.at(-1)]).to.deep.equal(['建设事项 0', '防空地下室审批'])
  })
  it('counts the departments of what was found, whichever is asked for', () => {
    const { items, departments } = itemListView({ q: '建设', departmentNo: '40' }, all)
    expect(items.map(({ name }) => name)).to.deep.equal(['防空地下室审批'])
    expect(departments).to.deep.equal([
      { no: '16', name: '市城乡建设委员会', items: many.length },
      { no: '40', name: '市人民防空办公室', items: 1 },
    ])
  })
  it('finds nothing and says so', () =>
    expect(itemListView({ q: '没有' }, all)).to.deep.equal({ items: [], total: 0, departments: [] }))
})
