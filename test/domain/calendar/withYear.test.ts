import { expect } from 'chai'
import { readDay } from '../../../domain/calendar/workingCalendar'
import { withYear } from '../../../domain/calendar/withYear'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'

/** Thrown errors themselves: chai takes `throw undefined` for any error. */
function faultOf(act: () => unknown): Error | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error as Error
  }
}

// plain weeks from 2025 to 2027
describe('withYear', () => {
  const standing = calendarWith({ off: ['2027-05-03'], work: ['2027-05-08'] })
  const kind = (day: string, calendar = standing) => readDay(civilDate(day), calendar).kind

  it('publishes the next year: no day of it is assumed any more', () => {
    const changed = withYear(standing, 2028, { off: { '2028-01-03': '元旦' }, work: ['2028-01-08'] }, 'v2')
    expect(readDay(civilDate('2028-01-03'), standing)).to.include({ kind: 'working', isAssumed: true })
    expect(readDay(civilDate('2028-01-03'), changed)).to.deep.include({
      kind: 'holiday',
      holiday: '元旦',
      isAssumed: false,
    })
    expect(kind('2028-01-08', changed)).to.equal('make-up')
    expect(readDay(civilDate('2028-12-29'), changed).isAssumed).to.equal(false)
    expect(readDay(civilDate('2029-01-01'), changed).isAssumed).to.equal(true)
    expect(changed.version).to.equal('v2')
    expect(kind('2027-05-03', changed), 'the other years stay').to.equal('holiday')
  })

  it('puts a corrected year in place of the former one, days that it leaves out included', () => {
    const changed = withYear(standing, 2027, { off: { '2027-05-04': '劳动节' }, work: [] }, 'v2')
    expect(['2027-05-03', '2027-05-04', '2027-05-08'].map(day => kind(day, changed))).to.deep.equal([
      'working',
      'holiday',
      'weekend',
    ])
    expect(changed.coveredTo).to.equal(standing.coveredTo)
  })

  it('may name days of the December before', () => {
    const changed = withYear(standing, 2028, { off: {}, work: ['2027-12-25'] }, 'v2')
    expect(kind('2027-12-25', changed)).to.equal('make-up')
  })

  // prettier-ignore
  const refused: [year: number, off: string[], work: string[], message: RegExp, because: string][] = [
    [2029, [], [], /2029 does not follow 2027/, 'a gap'],
    [2024, [], [], /2024 does not follow/, 'before the first'],
    [2028, ['2062-01-03'], [], /2062-01-03 is no day of this notice/, 'a slip of the pen'],
    [2028, ['2027-11-30'], [], /2027-11-30 is no day/, 'November is not December'],
    [2028, ['2028-01-08'], ['2028-01-08'], /2028-01-08 is both off and worked/, 'both'],
    [2028, [], ['2028-01-03'], /2028-01-03 is worked but is no weekend/, 'a Monday needs no mark'],
    [2028, ['2028-02-30'], [], /2028-02-30/, 'no day at all'],
  ]
  for (const [year, off, work, message, because] of refused) {
    it(`refuses ${because}`, () => {
      const notice = { off: Object.fromEntries(off.map(day => [day, '节日'])), work }
      expect(faultOf(() => withYear(standing, year, notice, 'v2'))?.message).to.match(message)
    })
  }

  it('keeps the years that follow the one that is put in place of another, and their worked days', () => {
    const changed = withYear(standing, 2025, { off: {}, work: [] }, 'v2')
    expect(changed.coveredTo).to.equal('2027-12-31')
    expect(kind('2027-05-08', changed)).to.equal('make-up')
    expect(kind('2027-05-03', changed)).to.equal('holiday')
  })

  // prettier-ignore
  const told: [year: number, off: string[], work: string[], rule: string, facts: object][] = [
    [2029, [], [], 'YEAR_DOES_NOT_FOLLOW', { year: '2029', last: '2027' }],
    [2028, ['2062-01-03'], [], 'DAY_OF_ANOTHER_YEAR', { year: '2028', day: '2062-01-03' }],
    [2028, ['2028-01-08'], ['2028-01-08'], 'DAY_BOTH_OFF_AND_WORKED', { day: '2028-01-08' }],
    [2028, [], ['2028-01-03'], 'WORKED_DAY_IS_NO_WEEKEND', { day: '2028-01-03' }],
  ]
  for (const [year, off, work, rule, facts] of told) {
    it(`tells ${rule}, and about what`, () => {
      const notice = { off: Object.fromEntries(off.map(day => [day, '节日'])), work }
      expect(faultOf(() => withYear(standing, year, notice, 'v2'))).to.deep.include({ rule, facts })
    })
  }

  it('refuses a day that the year before has off', () => {
    const before = calendarWith({ off: ['2027-12-25'] })
    expect(() => withYear(before, 2028, { off: {}, work: ['2027-12-25'] }, 'v2')).to.throw(
      RangeError,
      /2027-12-25 is both off and worked/,
    )
  })
})
