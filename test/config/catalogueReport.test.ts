import { expect } from 'chai'
import { catalogueReport } from '../../config/catalogueReport'
import { itemOfShape } from '../workflow/support/shapes'

describe('catalogueReport', () => {
  const items = [
    { ...itemOfShape('standard'), code: 'ZZ16001' },
    { ...itemOfShape('joint'), code: 'ZZ16002' },
    { ...itemOfShape('record'), code: 'ZZ17003', departmentNo: '17' },
  ]
  const report = catalogueReport(items)

  it('counts by shape, type and nature', () => {
    expect(report.shapes).to.deep.equal({ standard: 1, joint: 1, record: 1 })
    expect(report.types).to.deep.equal({ 承诺件: 2, 联办件: 1 })
    expect(report.natures).to.deep.equal({ 许可: 2, 非许可: 1 })
  })

  it('says how much shorter promises are than the law: 15 of 20 days are a quarter less', () => {
    expect(report.compression).to.deep.equal({ items: 3, meanPercent: 25, byDepartment: { 16: 25, 17: 25 } })
  })

  it('names every article with the items that a change of it would touch', () => {
    const [first] = report.articles
    expect(first).to.deep.equal({
      article: '《行政许可法》第四十五条',
      items: ['ZZ16001', 'ZZ16002', 'ZZ17003'],
      isChecked: true,
    })
    expect(
      report.articles.find(({ article }) => article === '《行政许可法》第四十四条')?.items,
    ).to.deep.equal(['ZZ16001', 'ZZ16002'])
  })
})
