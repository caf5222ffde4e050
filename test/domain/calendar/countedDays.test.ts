import { expect } from 'chai'
import { countedDaysOf } from '../../../domain/calendar/countedDays'
import { withClosures } from '../../../domain/calendar/workingCalendar'
import { addDays, civilDate, dayNumber, dayOf, isoWeekday } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'

const number = (on: string) => dayNumber(civilDate(on))

describe('countedDaysOf', () => {
  it('counts the working days up to a day, that day included', () => {
    const counted = countedDaysOf(calendarWith({ off: ['2026-03-04'], work: ['2026-03-07'] }))
    const since = (on: string) => counted.upTo(number(on)) - counted.upTo(number('2026-03-01'))
    // Monday 2, Tuesday 3, the holiday, Thursday, Friday, the made-up Saturday, Sunday, Monday
    expect(
      ['02', '03', '04', '05', '06', '07', '08', '09'].map(day => since(`2026-03-${day}`)),
    ).to.deep.equal([1, 2, 2, 3, 4, 5, 5, 6])
  })

  it('finds the day on which a count is reached: the inverse of counting', () => {
    const counted = countedDaysOf(calendarWith({ off: ['2026-03-04'], work: ['2026-03-07'] }))
    for (let day = number('2026-01-01'); day <= number('2026-12-31'); day += 1) {
      const reached = counted.nth(counted.upTo(day))
      expect(reached).to.be.at.most(day)
      expect(counted.isWorking(reached), dayOf(reached)).to.equal(true)
      if (counted.isWorking(day)) expect(reached).to.equal(day)
    }
  })

  it('counts from the first day of the state', () => {
    const counted = countedDaysOf(calendarWith())
    // 1949-10-01 was a Saturday
    expect(counted.upTo(number('1949-10-01'))).to.equal(0)
    expect(counted.upTo(number('1949-10-03'))).to.equal(1)
    expect(dayOf(counted.nth(1))).to.equal('1949-10-03')
    expect(() => counted.upTo(number('1949-09-30'))).to.throw(RangeError, 'a day before 1949-10-01')
  })

  it('goes on beyond what is published with plain weeks, and keeps its counts', () => {
    const counted = countedDaysOf(calendarWith({ off: ['2026-03-04'] }))
    const before = counted.upTo(number('2026-03-31'))
    // two thousand weeks later
    const far = counted.nth(before + 10_000)
    expect(dayOf(far)).to.equal(addDays(civilDate('2026-03-31'), 2_000 * 7))
    expect(counted.upTo(far)).to.equal(before + 10_000)
    expect(counted.upTo(number('2026-03-31'))).to.equal(before)
    expect(counted.kindOf(number('2026-03-04'))).to.equal('holiday')
    expect(counted.kindOf(far)).to.equal('working')
    expect(counted.isWorking(far)).to.equal(true)
  })

  it('is asked by day for what lies beyond its table, and keeps its counts', () => {
    const counted = countedDaysOf(calendarWith({ off: ['2026-03-04'] }))
    const before = counted.upTo(number('2026-03-31'))
    // asked by count: two thousand weeks later
    const far = counted.nth(before + 10_000)
    expect(dayOf(far)).to.equal(addDays(civilDate('2026-03-31'), 2_000 * 7))
    expect(counted.upTo(far)).to.equal(before + 10_000)
    expect(counted.upTo(number('2026-03-31'))).to.equal(before)
    // asked by day: farther still
    const farther = number('2150-01-01')
    expect(counted.kindOf(farther)).to.equal(isoWeekday(civilDate('2150-01-01')) > 5 ? 'weekend' : 'working')
    expect(counted.kindOf(number('2026-03-04'))).to.equal('holiday')
    expect(counted.upTo(farther) - counted.upTo(farther - 7)).to.equal(5)
  })

  it('grows day by day at its edge', () => {
    const counted = countedDaysOf(calendarWith())
    // 4,000 days beyond the end of 2027: the table ends there, and one more must come
    const edge = number('2027-12-31') + 4_000
    for (const day of [edge - 1, edge, edge + 1, edge + 2]) {
      const weekday = isoWeekday(dayOf(day))
      expect(counted.kindOf(day), dayOf(day)).to.equal(weekday > 5 ? 'weekend' : 'working')
    }
    const other = countedDaysOf(calendarWith())
    const last = other.upTo(edge)
    for (const more of [0, 1, 2]) expect(other.upTo(other.nth(last + more))).to.equal(last + more)
  })

  it('is worked out once for each calendar, and anew for another', () => {
    const calendar = calendarWith()
    expect(countedDaysOf(calendar)).to.equal(countedDaysOf(calendar))
    const closed = withClosures(calendar, [
      { from: civilDate('2026-03-02'), to: civilDate('2026-03-02'), reason: '', source: '' },
    ])
    expect(countedDaysOf(closed).isWorking(number('2026-03-02'))).to.equal(false)
    expect(countedDaysOf(calendar).isWorking(number('2026-03-02'))).to.equal(true)
  })

  it('knows the first and the last day of its table like any other', () => {
    const closed = (on: string) => ({ from: civilDate(on), to: civilDate(on), reason: '', source: '' })
    const edge = dayOf(number('2027-12-31') + 4_000)
    const calendar = {
      ...withClosures(calendarWith(), [closed(edge)]),
      daysOff: new Map([[civilDate('1949-10-01'), '国庆节']]),
    }
    expect(countedDaysOf(calendar).kindOf(number('1949-10-01'))).to.equal('holiday')
    expect(edge).to.equal('2038-12-13')
    expect(countedDaysOf(calendar).kindOf(number(edge))).to.equal('closure')
  })

  it('leaves out a closure that lies before the first day', () => {
    const old = { from: civilDate('1949-09-26'), to: civilDate('1949-10-03'), reason: '', source: '' }
    const counted = countedDaysOf(withClosures(calendarWith(), [old]))
    expect(counted.kindOf(number('1949-10-03'))).to.equal('closure')
    expect(counted.kindOf(number('1949-10-04'))).to.equal('working')
    expect(dayOf(counted.nth(1))).to.equal('1949-10-04')
  })
})
