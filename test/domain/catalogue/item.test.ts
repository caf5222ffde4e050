import { expect } from 'chai'
import {
  HEARING_GROUND,
  answersFor,
  feeOf,
  limitOf,
  placeOf,
  statutoryOf,
} from '../../../domain/catalogue/item'
import { cited } from '../../../domain/catalogue/legalSource'
import { officeHours } from '../../../domain/catalogue/officeHours'
import { limit, testItem } from '../../support/item'

describe('the catalogue’s words', () => {
  it('a source is cited as a decision cites it', () =>
    expect(cited({ act: '行政许可法', provision: '第四十二条', checkedOn: '2026-11-23' })).to.equal(
      '《行政许可法》第四十二条',
    ))

  it('office hours are minutes since midnight', () =>
    expect(officeHours({ opens: '09:05', closes: '17:30' })).to.deep.equal({
      opensAtMinute: 545,
      closesAtMinute: 1050,
    }))

  it('a limit is found by its code', () => {
    expect(limitOf(testItem, 'licence.promised')?.length).to.equal(7)
    expect(limitOf(testItem, 'licence.none')).to.equal(undefined)
  })

  it('each department that is asked has a place of its own in the diagram; no other step has', () => {
    expect(placeOf('countersign', '21')).to.equal('countersign.21')
    expect(placeOf('countersign', undefined)).to.equal('countersign')
    expect(placeOf('review', '21')).to.equal('review')
  })

  it('who is asked answers for the time of the answer, the item’s own department for all else', () => {
    const asked = { limit: 'step.countersign.21', departmentNo: '21' }
    const own = { limit: 'step.review' }
    const item = { ...testItem, departmentNo: '18', steps: [own, asked] as never }
    expect(answersFor(item, 'step.countersign.21')).to.equal('21')
    expect(answersFor(item, 'step.review')).to.equal('18')
    expect(answersFor(item, undefined)).to.equal('18')
    expect(answersFor({ ...item, steps: [] }, 'step.review')).to.equal('18')
  })

  it('the law’s limit is that of the decision, of a 上报件 that of the first review', () => {
    const [decision, first] = [limit('licence.decision', 20), limit('licence.first-review', 10)]
    expect(statutoryOf({ ...testItem, limits: [first, decision] })).to.equal(decision)
    expect(statutoryOf({ ...testItem, limits: [first] })).to.equal(first)
    expect(statutoryOf({ ...testItem, limits: [] })).to.equal(undefined)
  })

  it('a fee is the rate of its charge, as often as it is owed', () => {
    const charges = [
      { code: 'paper', rateFen: 500 },
      { code: 'area', rateFen: 1200 },
    ] as never
    expect(feeOf({ ...testItem, charges }, 'area', 3)).to.equal(3600)
    expect(feeOf({ ...testItem, charges }, 'other', 3)).to.equal(undefined)
    const { charges: _, ...without } = { ...testItem, charges }
    expect(feeOf(without, 'area', 3)).to.equal(undefined)
  })

  it('the ground of a hearing is the law’s own word', () => expect(HEARING_GROUND).to.equal('听证'))
})
