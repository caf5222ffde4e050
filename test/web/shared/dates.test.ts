import { expect } from 'chai'
import { officeDay, officeTimeText } from '../../../web/shared/dates'

describe('instants as the office shows them', () => {
  const rows: [string, string, string][] = [
    ['2026-11-23T00:00:00.000Z', '2026-11-23', '08:00'],
    ['2026-11-23T15:59:59.999Z', '2026-11-23', '23:59'],
    ['2026-11-23T16:00:00.000Z', '2026-11-24', '00:00'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', '00:00'],
  ]
  for (const [instant, day, time] of rows) {
    it(`${instant} is ${day} ${time} in Zhengzhou, wherever the reader is`, () => {
      expect(officeDay(instant)).to.equal(day)
      expect(officeTimeText(instant)).to.equal(time)
    })
  }
})
