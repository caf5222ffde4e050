import path from 'node:path'
import { expect } from 'chai'
import { loadOutline } from '../../config/loadOutline'
import { loadPublished } from '../../config/loadPublished'
import { readSpan } from '../../config/readSpan'
import { isLimitCode } from '../../domain/clock/isLimitCode'
import { changed, folderOf } from './support/changedFile'
import { limitOf } from '../../domain/catalogue/item'

const file = path.join(import.meta.dirname, '../../config/catalogue-outline.json')

describe('readSpan', () => {
  for (const [text, expected, sentence] of [
    ['20', { length: 20, unit: 'working-day' }, 'a plain number is in working days, as the list says'],
    ['20+10', { length: 20, unit: 'working-day', extension: 10 }, 'the second number is the one extension'],
    ['7个工作日', { length: 7, unit: 'working-day' }, 'says its unit'],
    ['30自然日', { length: 30, unit: 'calendar-day' }, 'calendar days say so'],
    ['3个月', { length: 3, unit: 'month' }, 'months say so'],
    ['60日', undefined, 'does not say which days'],
    ['当场', undefined, 'is no span of days'],
    ['0', undefined, 'no limit is nothing long'],
    ['20-30', undefined, 'is no number'],
    ['', undefined, 'says nothing'],
  ] as const) {
    it(`${text || '(empty)'}: ${sentence}`, () => expect(readSpan(text)).to.deep.equal(expected))
  }
})

describe('loadOutline', () => {
  const { departments, items, unread } = loadOutline(file)

  it('knows 44 departments and 380 items, and every text of a limit is read', () => {
    expect([departments.length, items.length, unread]).to.deep.equal([44, 380, []])
  })

  it('gives every item limits that the clock knows, and steps that keep the promise', () => {
    for (const item of items) {
      const days = (code: string) => limitOf(item, code)?.length ?? 0
      for (const { code } of item.limits) expect(isLimitCode(code), code).to.equal(true)
      for (const { limit } of item.steps) expect(days(limit), `${item.code} ${limit}`).to.be.greaterThan(0)
      const planned = ['step.site-check', 'step.review', 'step.decision'].reduce(
        (sum, code) => sum + days(code),
        0,
      )
      expect(planned, item.code).to.equal(days('licence.promised'))
      expect(days('licence.promised'), item.code).to.be.at.most(days('licence.decision'))
    }
  })

  it('takes an extension only from the licensing law’s own 20 days', () => {
    for (const item of items) {
      const isGeneral = item.nature === '许可' && limitOf(item, 'licence.decision')?.length === 20
      expect(item.extension !== undefined, item.code).to.equal(isGeneral)
    }
  })

  it('lets a full guide prevail, and offers nobody an item without one', () => {
    const published = loadPublished()
    expect(
      published.items.filter(({ code }) => code === 'ZZ18012').map(item => item.isOutline),
    ).to.deep.equal([undefined])
    expect([published.departments.length, published.items.length]).to.deep.equal([44, 380])
    expect(published.departments.find(({ no }) => no === '18')?.documentWord).to.equal('郑城管许')
  })

  it('gives no statutory limit where its text cannot be read, and says so', () => {
    const text = changed('catalogue-outline.json', '"statutory": "20"', '"statutory": "60日"')
    const outline = loadOutline(path.join(folderOf({ 'outline.json': text }), 'outline.json'))
    expect(outline.unread).to.deep.equal([{ code: 'ZZ01001', limit: 'statutory', text: '60日' }])
    const item = outline.items.find(({ code }) => code === 'ZZ01001')!
    expect(limitOf(item, 'licence.decision')).to.equal(undefined)
    expect(item.summary).to.contain('不计法定时限')
  })
})
