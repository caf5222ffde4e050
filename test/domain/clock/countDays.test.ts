import { expect } from 'chai'
import type { LimitCode } from '../../../domain/catalogue/item'
import { lateFrom, pausesOf } from '../../../domain/clock/dues'
import fc from 'fast-check'
import { countBetween, countDue, dayAfter } from '../../../domain/clock/countDays'
import { addDays, civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'

describe('countDue', () => {
  // prettier-ignore
  const examples = [
    // starts on     days off                           worked          pauses                          due on        because
    ['2026-03-02',   1,  [],                            [],             [],                             '2026-03-03', 'the day of the event is not counted'],
    ['2026-03-06',   1,  [],                            [],             [],                             '2026-03-09', 'a weekend is not counted'],
    ['2026-03-07',   1,  [],                            [],             [],                             '2026-03-09', 'an event on a Saturday: day 1 is Monday'],
    ['2026-04-03',   1,  ['2026-04-06'],                [],             [],                             '2026-04-07', 'a holiday right after the weekend is not counted'],
    ['2026-02-12',   2,  ['2026-02-16', '2026-02-17'],  ['2026-02-14'], [],                             '2026-02-14', 'a make-up Saturday is counted'],
    ['2026-03-02',   20, [],                            [],             [],                             '2026-03-30', 'twenty working days are four plain weeks'],
    ['2025-12-31',   1,  ['2026-01-01'],                [],             [],                             '2026-01-02', 'across the year'],
    ['2026-03-02',   3,  [],                            [],             [['2026-03-03', '2026-03-05']], '2026-03-09', 'a pause covers the days after its start, up to and including its end'],
    ['2026-03-02',   3,  [],                            [],             [['2026-03-03', '2026-03-03']], '2026-03-05', 'a pause that ends on the day it starts covers nothing'],
    ['2026-03-02',   3,  [],                            [],             [['2026-03-02', '2026-03-04'], ['2026-03-03', '2026-03-05']], '2026-03-10', 'days that two pauses share count once'],
    ['2026-03-02',   1,  [],                            [],             [['2026-03-06', '2026-03-08']], '2026-03-03', 'a pause after the due date changes nothing'],
  ] as const

  for (const [startsOn, workingDays, off, work, pauses, dueOn, because] of examples) {
    it(`${startsOn} + ${workingDays} → ${dueOn}: ${because}`, () => {
      const actual = countDue({
        startsOn: civilDate(startsOn),
        length: workingDays,
        unit: 'working-day',
        pauses: pauses.map(([from, to]) => ({ startedOn: civilDate(from), endedOn: civilDate(to) })),
        calendar: calendarWith({ off: [...off], work: [...work] }),
      })

      expect(actual).to.include({ dueOn, isProvisional: false })
    })
  }

  it('is provisional as soon as one day of the count is not published', () => {
    const calendar = calendarWith()
    const due = (startsOn: string) =>
      countDue({ startsOn: civilDate(startsOn), length: 1, unit: 'working-day', pauses: [], calendar })

    expect(due('2027-12-30')).to.include({ dueOn: '2027-12-31', isProvisional: false })
    expect(due('2027-12-31')).to.include({ dueOn: '2028-01-03', isProvisional: true })
  })

  for (const workingDays of [0, -1, 1.5, NaN]) {
    it(`refuses a limit of ${workingDays} working days`, () => {
      const run = () =>
        countDue({
          startsOn: civilDate('2026-03-02'),
          length: workingDays,
          unit: 'working-day',
          pauses: [],
          calendar: calendarWith(),
        })

      expect(run).to.throw(RangeError, /1 or more/)
    })
  }

  it('refuses a pause that ends before it begins, and names it', () => {
    const pause = { startedOn: civilDate('2026-03-05'), endedOn: civilDate('2026-03-04') }
    const run = () =>
      countDue({
        startsOn: civilDate('2026-03-02'),
        length: 1,
        unit: 'working-day',
        pauses: [pause],
        calendar: calendarWith(),
      })

    expect(run).to.throw(RangeError, '2026-03-05..2026-03-04')
  })

  it('agrees with an independent reading: the n-th entry of the list of counted days', () => {
    const day = fc.integer({ min: 0, max: 400 }).map(n => addDays(civilDate('2025-06-01'), n))
    const pause = fc.tuple(day, fc.integer({ min: 0, max: 30 })).map(([startedOn, length]) => ({
      startedOn,
      endedOn: addDays(startedOn, length),
    }))
    const weekend = (on: string) => [0, 6].includes(new Date(on).getUTCDay())
    const world = fc.record({
      startsOn: day,
      today: day,
      workingDays: fc.integer({ min: 1, max: 60 }),
      off: fc.array(day, { maxLength: 30 }),
      work: fc.array(day, { maxLength: 30 }),
      pauses: fc.array(pause, { maxLength: 4 }),
    })

    fc.assert(
      fc.property(world, ({ startsOn, today, workingDays, off, work, pauses }) => {
        const workedWeekends = work.filter(on => weekend(on) && !off.includes(on))
        const calendar = calendarWith({ off, work: workedWeekends })
        const counted = Array.from({ length: 900 }, (_, n) => addDays(civilDate('2025-06-01'), n)).filter(
          on =>
            !off.includes(on) &&
            (!weekend(on) || workedWeekends.includes(on)) &&
            !pauses.some(one => one.startedOn < on && on <= one.endedOn),
        )

        const { dueOn } = countDue({ startsOn, length: workingDays, unit: 'working-day', pauses, calendar })

        expect(dueOn).to.equal(counted.filter(on => on > startsOn)[workingDays - 1])
        expect(countBetween(startsOn, today, pauses, calendar)).to.equal(
          counted.filter(on => on > startsOn && on <= today).length,
        )
      }),
      { numRuns: 400 },
    )
  })
})

describe('dayAfter', () => {
  const until = (startedOn: string, endedOn: string) => ({
    startedOn: civilDate(startedOn),
    endedOn: civilDate(endedOn),
  })
  // prettier-ignore
  const rows: [pauses: ReturnType<typeof until>[], expected: string, because: string][] = [
    [[],                                                                     '2026-03-13', 'no pause'],
    [[until('2026-03-05', '2026-03-06')],                                    '2026-03-13', 'one that was over before'],
    [[until('2026-03-10', '2026-03-12')],                                    '2026-03-13', 'one that ended on the last day'],
    [[until('2026-03-12', '2026-03-13')],                                    '2026-03-14', 'one that took the day after'],
    [[until('2026-03-12', '2026-03-17')],                                    '2026-03-18', 'one that began on the last day'],
    [[until('2026-03-11', '2026-03-17')],                                    '2026-03-18', 'one that began before it'],
    [[until('2026-03-13', '2026-03-17')],                                    '2026-03-13', 'one that began a day too late'],
    [[until('2026-03-20', '2026-03-25')],                                    '2026-03-13', 'one long after'],
    [[until('2026-03-12', '2026-03-16'), until('2026-03-16', '2026-03-18')], '2026-03-19', 'two that touch'],
    [[until('2026-03-12', '2026-03-16'), until('2026-03-17', '2026-03-18')], '2026-03-17', 'the second began a day too late'],
  ]
  for (const [pauses, expected, because] of rows)
    it(`${expected}: ${because}`, () => expect(dayAfter(civilDate('2026-03-12'), pauses)).to.equal(expected))

  it('no pause touches a limit that no pause stops', () => {
    const pauses = [until('2026-03-12', '2026-03-17')]
    const from = (code: LimitCode) => lateFrom({ code, dueOn: civilDate('2026-03-12') }, pauses)
    expect(from('licence.decision')).to.equal('2026-03-18')
    expect(from('licence.delivery')).to.equal('2026-03-13')
    expect(pausesOf('licence.promised', pauses)).to.equal(pauses)
    expect(pausesOf('supplement.reply', pauses)).to.deep.equal([])
  })
})
