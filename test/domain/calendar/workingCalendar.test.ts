import { expect } from 'chai'
import {
  type Closure,
  isWorkingDay,
  nextWorkingDay,
  readDay,
  withClosures,
} from '../../../domain/calendar/workingCalendar'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'

const closure = (from: string, to: string, reason = '搬迁'): Closure => ({
  from: civilDate(from),
  to: civilDate(to),
  reason,
  source: '公告',
})
const country = calendarWith({ off: ['2026-03-11', '2026-03-14'], work: ['2026-03-21', '2026-03-28'] })
// Thursday 12 to Monday 16 March, with a holiday on its Saturday; and the make-up Saturday 28
const office = withClosures(country, [
  closure('2026-03-12', '2026-03-16'),
  closure('2026-03-28', '2026-03-28', '盘点'),
])

describe('readDay', () => {
  // prettier-ignore
  const rows = [
    ['2026-03-09', 'working', undefined, 'a Monday'],
    ['2026-03-06', 'working', undefined, 'a Friday'],
    ['2026-03-07', 'weekend', undefined, 'a Saturday'],
    ['2026-03-08', 'weekend', undefined, 'a Sunday'],
    ['2026-03-10', 'working', undefined, 'the day before a holiday'],
    ['2026-03-11', 'holiday', '节日',     'a holiday, with its name'],
    ['2026-03-12', 'closure', '搬迁',     'the first day of a closure, with its reason'],
    ['2026-03-13', 'closure', '搬迁',     'in the midst of it'],
    ['2026-03-14', 'holiday', '节日',     'a holiday in a closure remains one'],
    ['2026-03-15', 'weekend', undefined, 'a Sunday in a closure remains one'],
    ['2026-03-16', 'closure', '搬迁',     'the last day of a closure'],
    ['2026-03-17', 'working', undefined, 'the day after'],
    ['2026-03-21', 'make-up', undefined, 'a Saturday that is worked'],
    ['2026-03-28', 'closure', '盘点',     'a Saturday that would be worked, but for the second closure'],
  ] as const
  for (const [on, kind, holiday, because] of rows) {
    it(`${on}: ${because}`, () => {
      const expected = { on, kind, isAssumed: false, ...(holiday === undefined ? {} : { holiday }) }
      expect(readDay(civilDate(on), office)).to.deep.equal(expected)
      expect(isWorkingDay(civilDate(on), office)).to.equal(kind === 'working' || kind === 'make-up')
    })
  }

  // prettier-ignore
  const edges = [
    ['2024-12-31', true,  'the day before the first published year'],
    ['2025-01-01', false, 'its first day'],
    ['2027-12-31', false, 'the last published day'],
    ['2028-01-01', true,  'the day after'],
  ] as const
  for (const [on, isAssumed, because] of edges) {
    it(`says of ${because} whether it is assumed`, () => {
      expect(readDay(civilDate(on), country).isAssumed).to.equal(isAssumed)
    })
  }

  it('knows no office older than the state', () => {
    expect(readDay(civilDate('1949-10-01'), country).kind).to.equal('weekend')
    expect(() => readDay(civilDate('1949-09-30'), country)).to.throw(RangeError, 'before 1949-10-01')
  })
})

describe('nextWorkingDay', () => {
  // prettier-ignore
  const rows = [
    ['2026-03-05', '2026-03-06', 'the very next day'],
    ['2026-03-06', '2026-03-09', 'over a weekend'],
    ['2026-03-07', '2026-03-09', 'from a Saturday'],
    ['2026-03-10', '2026-03-17', 'over a holiday and a closure'],
    ['2026-03-20', '2026-03-21', 'a make-up Saturday'],
    ['2026-03-27', '2026-03-30', 'a make-up Saturday on which the office is closed'],
  ] as const
  for (const [after, next, because] of rows) {
    it(`${after} → ${next}: ${because}`, () => {
      expect(nextWorkingDay(civilDate(after), office)).to.equal(next)
    })
  }
})

describe('withClosures', () => {
  it('leaves the calendar as it is where an office was never closed', () => {
    expect(withClosures(country, [])).to.equal(country)
  })

  it('tells the reason of the closure that covers the day, in whatever order they were announced', () => {
    const closed = withClosures(country, [
      closure('2026-04-20', '2026-04-21', '盘点'),
      closure('2026-04-13', '2026-04-14', '搬迁'),
    ])
    expect(readDay(civilDate('2026-04-14'), closed).holiday).to.equal('搬迁')
    expect(readDay(civilDate('2026-04-20'), closed).holiday).to.equal('盘点')
  })

  it('leaves the calendar of the country alone', () => {
    expect(readDay(civilDate('2026-03-12'), country).kind).to.equal('working')
    expect(office).to.include({ version: country.version, coveredTo: country.coveredTo })
  })

  it('takes a closure of one day, and refuses one that ends before it begins', () => {
    const oneDay = withClosures(country, [closure('2026-03-12', '2026-03-12')])
    expect(readDay(civilDate('2026-03-12'), oneDay).kind).to.equal('closure')
    expect(readDay(civilDate('2026-03-13'), oneDay).kind).to.equal('working')
    expect(() =>
      withClosures(country, [closure('2026-03-12', '2026-03-13'), closure('2026-03-12', '2026-03-11')]),
    ).to.throw(RangeError, 'a closure ends before it begins: 2026-03-12..2026-03-11')
  })
})
