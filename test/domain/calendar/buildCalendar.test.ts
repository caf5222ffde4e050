import { expect } from 'chai'
import { type PublishedYear, buildCalendar } from '../../../domain/calendar/buildCalendar'

const plain: PublishedYear = { off: {}, work: [] }
const year = (off: Record<string, string>, work: string[] = []): PublishedYear => ({ off, work })

describe('buildCalendar', () => {
  it('covers its years from the first day to the last, and keeps names and make-up days', () => {
    const calendar = buildCalendar('v7', {
      2025: year({ '2025-10-01': '国庆节' }, ['2025-09-28']),
      2024: plain,
      2026: year({ '2026-01-01': '元旦' }, ['2026-01-04']),
    })
    expect(calendar).to.include({ version: 'v7', coveredFrom: '2024-01-01', coveredTo: '2026-12-31' })
    expect([...calendar.daysOff]).to.deep.equal([
      ['2025-10-01', '国庆节'],
      ['2026-01-01', '元旦'],
    ])
    expect([...calendar.makeUpDays]).to.deep.equal(['2025-09-28', '2026-01-04'])
  })

  it('lets a notice make a day of the year before a day of work', () => {
    const calendar = buildCalendar('v', { 2011: plain, 2012: year({}, ['2011-12-31']) })
    expect([...calendar.makeUpDays]).to.deep.equal(['2011-12-31'])
  })

  it('knows one year alone', () => {
    expect(buildCalendar('v', { 2026: plain })).to.include({
      coveredFrom: '2026-01-01',
      coveredTo: '2026-12-31',
    })
  })

  // prettier-ignore
  const refused: [years: Record<number, PublishedYear>, message: string, because: string][] = [
    [{},                                                             'a calendar needs at least one year',                           'no year at all'],
    [{ 2024: plain, 2026: plain },                                   'calendar: year 2025 is missing',                               'a year that is missing in between'],
    [{ 2024: plain, 2025: plain, 2028: plain },                      'calendar: year 2026 is missing',                               'the first of two that are missing'],
    [{ 2026: year({}, ['2026-03-06']) },                             'calendar 2026: 2026-03-06 is worked but is no weekend day',    'a Friday that is said to be made up'],
    [{ 2026: year({ '2026-03-07': '节' }, ['2026-03-07']) },          'calendar 2026: 2026-03-07 is both off and worked',             'a day both off and worked'],
    [{ 2025: year({}, ['2025-03-08']), 2026: year({ '2025-03-08': '节' }) }, 'calendar 2025: 2025-03-08 is both off and worked',     'a day that one year frees and another works'],
    [{ 2026: year({ '2026-02-30': '节' }) },                          'not a calendar day: "2026-02-30"',                             'a holiday that does not exist'],
    [{ 2026: year({}, ['2026-3-7']) },                               'not a calendar day: "2026-3-7"',                               'a day of work in another writing'],
  ]
  for (const [years, message, because] of refused) {
    it(`refuses ${because}`, () => {
      expect(() => buildCalendar('v', years)).to.throw(RangeError, message)
    })
  }

  it('takes Saturday and Sunday as days that can be worked', () => {
    const { makeUpDays } = buildCalendar('v', { 2026: year({}, ['2026-03-07', '2026-03-08']) })
    expect(makeUpDays.size).to.equal(2)
  })
})
