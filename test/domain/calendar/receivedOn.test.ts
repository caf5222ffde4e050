import { expect } from 'chai'
import { receivedOn } from '../../../domain/calendar/receivedOn'
import { officeHours } from '../../../domain/catalogue/officeHours'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import { calendarWith } from '../../support/calendar'

const hours = officeHours({ opens: '09:00', closes: '17:30' })

describe('receivedOn', () => {
  // prettier-ignore
  const rows = [
    ['2026-03-05',    0,     '2026-03-05', 'at midnight, before the doors open: the same day'],
    ['2026-03-05',    539,   '2026-03-05', 'a minute before they open'],
    ['2026-03-05',    1_049, '2026-03-05', 'a minute before they close'],
    ['2026-03-05',    1_050, '2026-03-06', 'as they close: the next working day'],
    ['2026-03-05',    1_439, '2026-03-06', 'late in the evening'],
    ['2026-03-06',    1_050, '2026-03-09', 'a Friday evening: on the Monday'],
    ['2026-03-07',    600,   '2026-03-09', 'on a Saturday'],
    ['2026-03-10',    600,   '2026-03-11', 'on a holiday'],
    ['2026-03-14',    600,   '2026-03-14', 'on a make-up Saturday'],
    ['2026-03-13',    1_100, '2026-03-14', 'on the evening before it'],
  ] as const
  for (const [on, minuteOfDay, day, because] of rows) {
    it(`${on} ${minuteOfDay} → ${day}: ${because}`, () => {
      const moment = { at: `${on}T00:00:00.000Z` as Instant, on: civilDate(on), minuteOfDay }
      expect(receivedOn(moment, hours, calendarWith({ off: ['2026-03-10'], work: ['2026-03-14'] }))).to.equal(
        day,
      )
    })
  }
})

describe('officeHours', () => {
  it('reads hours and minutes', () => {
    expect(hours).to.deep.equal({ opensAtMinute: 540, closesAtMinute: 1_050 })
    expect(officeHours({ opens: '00:05', closes: '23:59' })).to.deep.equal({
      opensAtMinute: 5,
      closesAtMinute: 1_439,
    })
  })
})
