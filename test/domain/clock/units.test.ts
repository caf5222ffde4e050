import { expect } from 'chai'
import type { LimitUnit } from '../../../domain/catalogue/item'
import { countBetween, countDue, pausedDays } from '../../../domain/clock/countDays'
import { civilDate, dayNumber } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'

const pausesOf = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([from, to]) => ({ startedOn: civilDate(from), endedOn: civilDate(to) }))

describe('countDue in every unit', () => {
  // prettier-ignore
  const rows: [startsOn: string, length: number, unit: LimitUnit, pauses: [string, string][], dueOn: string, days: number, because: string, off?: string[]][] = [
    ['2026-03-03', 5,  'calendar-day', [], '2026-03-09', 5,  'the fifth day is a Sunday: on the Monday'],
    ['2026-03-03', 4,  'calendar-day', [], '2026-03-09', 4,  'the fourth is the Saturday: on the Monday too'],
    ['2026-03-03', 3,  'calendar-day', [], '2026-03-06', 3,  'the third is the Friday'],
    ['2026-03-03', 4,  'calendar-day', [], '2026-03-10', 4,  'the Monday is a holiday: on the Tuesday', ['2026-03-09']],
    ['2026-03-03', 8,  'calendar-day', [['2026-03-04', '2026-03-06']], '2026-03-13', 8, 'a pause of two days moves calendar days by two'],
    ['2026-03-03', 8,  'calendar-day', [['2026-03-06', '2026-03-08']], '2026-03-13', 8, 'over a weekend too: every day counts'],
    ['2026-01-30', 1,  'month', [], '2026-03-02', 29, 'a month to the last of February, a Saturday: on the Monday'],
    ['2026-03-31', 1,  'month', [], '2026-04-30', 30, 'a month that has no thirty-first'],
    ['2026-01-31', 3,  'month', [], '2026-04-30', 89, 'three months at once, not one after the other'],
    ['2026-03-03', 1,  'month', [['2026-03-10', '2026-03-12']], '2026-04-06', 31, 'a pause moves a month by its days'],
    ['2026-03-02', 3,  'working-day', [['2026-03-03', '2026-03-04'], ['2026-03-04', '2026-03-05']], '2026-03-09', 3, 'pauses that touch cover what both cover'],
    ['2026-03-02', 3,  'working-day', [['2026-03-04', '2026-03-05'], ['2026-03-03', '2026-03-04']], '2026-03-09', 3, 'in whatever order they are told'],
    ['2026-03-02', 3,  'working-day', [['2026-03-03', '2026-03-10'], ['2026-03-04', '2026-03-05']], '2026-03-12', 3, 'one within another adds nothing'],
    ['2026-03-02', 3,  'working-day', [['2026-03-03', '2026-03-04'], ['2026-03-05', '2026-03-06']], '2026-03-09', 3, 'two apart each move it'],
    ['2026-03-04', 3,  'working-day', [['2026-03-02', '2026-03-05']], '2026-03-10', 3, 'one that began before the limit covers what is after its start'],
    ['2026-03-04', 3,  'working-day', [['2026-03-02', '2026-03-04']], '2026-03-09', 3, 'one that ended as the limit began covers nothing'],
    ['2026-03-04', 3,  'working-day', [['2026-02-23', '2026-03-03']], '2026-03-09', 3, 'one that ended before covers nothing'],
    ['2026-03-02', 3,  'working-day', [['2026-03-05', '2026-03-20']], '2026-03-05', 3, 'one that begins on the last day comes too late'],
    ['2026-03-02', 3,  'working-day', [['2026-03-04', '2026-03-06']], '2026-03-09', 3, 'one that begins on the day before does not'],
    ['2026-03-02', 3,  'working-day', [['2026-03-04', '2026-03-05'], ['2026-03-05', '2026-03-09'], ['2026-03-10', '2026-03-11']], '2026-03-10', 3, 'and those after the last day come too late again'],
  ]
  for (const [startsOn, length, unit, pauses, dueOn, days, because, off] of rows) {
    it(`${startsOn} + ${length} ${unit} → ${dueOn}: ${because}`, () => {
      const calendar = calendarWith({ off })
      const count = { startsOn: civilDate(startsOn), length, unit, pauses: pausesOf(pauses), calendar }
      expect(countDue(count)).to.deep.equal({ dueOn, days, isProvisional: false })
    })
  }

  it('is provisional where it begins before the published years', () => {
    const of = (startsOn: string) =>
      countDue({
        startsOn: civilDate(startsOn),
        length: 3,
        unit: 'working-day',
        pauses: [],
        calendar: calendarWith(),
      })
    expect(of('2024-12-30').isProvisional).to.equal(true)
    expect(of('2024-12-31').isProvisional).to.equal(false)
  })
})

describe('countBetween', () => {
  // prettier-ignore
  const rows: [after: string, upTo: string, pauses: [string, string][], working: number, every: number, because: string][] = [
    ['2026-03-05', '2026-03-09', [],                             2, 4, 'over a weekend'],
    ['2026-03-05', '2026-03-05', [],                             0, 0, 'the same day'],
    ['2026-03-05', '2026-03-04', [],                             0, 0, 'the wrong way round is nothing, not less'],
    ['2026-03-02', '2026-03-13', [['2026-03-04', '2026-03-06']], 7, 9, 'a pause within'],
    ['2026-03-05', '2026-03-13', [['2026-03-02', '2026-03-06']], 5, 7, 'a pause that began before'],
    ['2026-03-05', '2026-03-13', [['2026-03-12', '2026-03-20']], 5, 7, 'a pause that goes on after'],
    ['2026-03-05', '2026-03-13', [['2026-03-02', '2026-03-05']], 6, 8, 'a pause that ended as it began'],
    ['2026-03-05', '2026-03-13', [['2026-03-13', '2026-03-20']], 6, 8, 'a pause that begins on its last day'],
    ['2026-03-05', '2026-03-13', [['2026-02-02', '2026-02-05'], ['2026-03-16', '2026-03-18']], 6, 8, 'pauses elsewhere'],
    ['2026-03-02', '2026-03-13', [['2026-03-04', '2026-03-06'], ['2026-03-05', '2026-03-09']], 6, 6, 'days that two pauses share count once'],
  ]
  for (const [after, upTo, pauses, working, every, because] of rows) {
    it(because, () => {
      const [from, to, all, calendar] = [civilDate(after), civilDate(upTo), pausesOf(pauses), calendarWith()]
      expect(countBetween(from, to, all, calendar)).to.equal(working)
      expect(countBetween(from, to, all, calendar, 'working-day')).to.equal(working)
      expect(countBetween(from, to, all, calendar, 'calendar-day')).to.equal(every)
      expect(countBetween(from, to, all, calendar, 'month')).to.equal(every)
    })
  }
})

describe('pausedDays', () => {
  const pauses = pausesOf([
    ['2026-03-03', '2026-03-05'],
    ['2026-03-04', '2026-03-10'],
  ])
  // prettier-ignore
  const rows = [
    ['2026-03-03', undefined, 'the day of its start is not covered'],
    ['2026-03-04', 0,         'the day after is'],
    ['2026-03-05', 0,         'its last day is, and the first of two speaks'],
    ['2026-03-06', 1,         'then the other'],
    ['2026-03-11', undefined, 'the day after the end is not'],
  ] as const
  for (const [day, at, because] of rows) {
    it(because, () =>
      expect(pausedDays(pauses).get(dayNumber(civilDate(day)))).to.equal(
        at === undefined ? undefined : pauses[at],
      ),
    )
  }
})
