import { expect } from 'chai'
import {
  addDays,
  addMonths,
  civilDate,
  dayNumber,
  dayOf,
  earlierOf,
  firstOfMonth,
  isCivilDate,
  isoWeekday,
  lastOfMonth,
  laterOf,
  nextDay,
  weekdayOf,
} from '../../lib/civilDate'

describe('civilDate', () => {
  // prettier-ignore
  const rows = [
    ['2026-02-28', true,  'a day'],
    ['2024-02-29', true,  'the odd day of a leap year'],
    ['2000-02-29', true,  'the odd day of a leap century'],
    ['2026-02-29', false, 'a day that this year has not'],
    ['1900-02-29', false, 'a century that is no leap year'],
    ['2026-13-01', false, 'a thirteenth month'],
    ['2026-00-10', false, 'no month'],
    ['2026-04-31', false, 'a thirty-first of April'],
    ['2026-4-1',   false, 'digits that are missing'],
    ['02026-04-01', false, 'a digit too many'],
    ['2026-04-01 ', false, 'a blank at the end'],
    ['2026-04-01T00:00:00Z', false, 'an instant'],
    ['',           false, 'nothing'],
  ] as const
  for (const [text, isDay, because] of rows) {
    it(`${JSON.stringify(text)}: ${because}`, () => {
      expect(isCivilDate(text)).to.equal(isDay)
      if (isDay) expect(civilDate(text)).to.equal(text)
      else expect(() => civilDate(text)).to.throw(RangeError, `not a calendar day: ${JSON.stringify(text)}`)
    })
  }
})

describe('dayNumber and dayOf', () => {
  it('agree with the machine for every day from 1900 to 2100', () => {
    const first = Date.UTC(1900, 0, 1) / 86_400_000
    const last = Date.UTC(2100, 11, 31) / 86_400_000
    for (let number = first; number <= last; number += 1) {
      const date = new Date(number * 86_400_000)
      const text = date.toISOString().slice(0, 10)
      if (dayNumber(civilDate(text)) !== number) expect.fail(`${text} is not ${dayNumber(civilDate(text))}`)
      if (dayOf(number) !== text) expect.fail(`${number} is not ${dayOf(number)}`)
      if (weekdayOf(number) !== (date.getUTCDay() || 7)) expect.fail(`${text} is not ${weekdayOf(number)}`)
    }
  })

  it('begin at 1970-01-01, a Thursday', () => {
    expect(dayNumber(civilDate('1970-01-01'))).to.equal(0)
    expect(isoWeekday(civilDate('1970-01-01'))).to.equal(4)
    expect(isoWeekday(civilDate('1969-12-28'))).to.equal(7)
    expect(isoWeekday(civilDate('1969-12-29'))).to.equal(1)
  })
})

describe('addDays, nextDay', () => {
  it('pass the ends of months and years, both ways', () => {
    expect(nextDay(civilDate('2024-02-28'))).to.equal('2024-02-29')
    expect(nextDay(civilDate('2026-02-28'))).to.equal('2026-03-01')
    expect(nextDay(civilDate('2026-12-31'))).to.equal('2027-01-01')
    expect(addDays(civilDate('2026-01-01'), -1)).to.equal('2025-12-31')
    expect(addDays(civilDate('2026-03-05'), 0)).to.equal('2026-03-05')
  })
})

describe('addMonths', () => {
  // prettier-ignore
  const rows = [
    ['2026-03-15', 1,  '2026-04-15', 'the same day'],
    ['2026-01-31', 1,  '2026-02-28', 'the last of a month that is shorter'],
    ['2024-01-31', 1,  '2024-02-29', 'the last of February in a leap year'],
    ['2026-01-30', 1,  '2026-02-28', 'the thirtieth as well'],
    ['2026-01-28', 1,  '2026-02-28', 'the twenty-eighth exists'],
    ['2026-03-31', 1,  '2026-04-30', 'thirty days'],
    ['2026-02-28', 1,  '2026-03-28', 'the last of a short month stays its number'],
    ['2026-11-30', 3,  '2027-02-28', 'into the next year'],
    ['2026-12-15', 1,  '2027-01-15', 'December to January'],
    ['2026-03-15', 12, '2027-03-15', 'twelve months are a year'],
    ['2024-02-29', 12, '2025-02-28', 'a year after the odd day'],
    ['2026-03-15', 0,  '2026-03-15', 'none'],
  ] as const
  for (const [day, months, later, because] of rows) {
    it(`${day} + ${months} → ${later}: ${because}`, () =>
      expect(addMonths(civilDate(day), months)).to.equal(later))
  }
})

describe('firstOfMonth, lastOfMonth', () => {
  // prettier-ignore
  const rows = [
    ['2026-03-15', '2026-03-01', '2026-03-31', 'a day in the middle'],
    ['2026-03-01', '2026-03-01', '2026-03-31', 'the first'],
    ['2026-01-31', '2026-01-01', '2026-01-31', 'the last'],
    ['2024-02-10', '2024-02-01', '2024-02-29', 'February in a leap year'],
    ['2026-12-31', '2026-12-01', '2026-12-31', 'the end of the year'],
  ] as const
  for (const [day, first, last, because] of rows) {
    it(because, () => {
      expect(firstOfMonth(civilDate(day))).to.equal(first)
      expect(lastOfMonth(civilDate(day))).to.equal(last)
    })
  }
})

describe('laterOf, earlierOf', () => {
  it('order days as time does', () => {
    const [a, b] = [civilDate('2026-02-28'), civilDate('2026-03-01')]
    expect([laterOf(a, b), laterOf(b, a), earlierOf(a, b), earlierOf(b, a)]).to.deep.equal([b, b, a, a])
  })
})
