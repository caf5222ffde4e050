import { expect } from 'chai'
import { HEARING_GROUND, limitOf } from '../../../domain/catalogue/item'
import { cited } from '../../../domain/catalogue/legalSource'
import { officeHours } from '../../../domain/catalogue/officeHours'
import { testItem } from '../../support/item'

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

  it('the ground of a hearing is the law’s own word', () => expect(HEARING_GROUND).to.equal('听证'))
})
