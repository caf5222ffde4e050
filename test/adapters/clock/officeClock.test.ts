import { expect } from 'chai'
import fc from 'fast-check'
import { createOfficeClock } from '../../../adapters/clock/officeClock'
import { addDays, civilDate } from '../../../lib/civilDate'

const DAY_MS = 86_400_000
const clockAt = (at: string | number, offsetMs = 0, timeZone = 'Asia/Shanghai') =>
  createOfficeClock({ timeZone, offsetMs: () => offsetMs, worldNow: () => new Date(at).getTime() })

describe('officeClock', () => {
  const zoneBefore = process.env['TZ']
  afterEach(() => {
    if (zoneBefore === undefined) delete process.env['TZ']
    else process.env['TZ'] = zoneBefore
  })

  for (const [at, on, minuteOfDay, sentence] of [
    ['2026-11-23T15:59:59.999Z', '2026-11-23', 1439, 'a millisecond before midnight it is still the day'],
    ['2026-11-23T16:00:00.000Z', '2026-11-24', 0, 'at midnight the next day has begun'],
    ['2026-11-23T16:00:00.001Z', '2026-11-24', 0, 'a millisecond later too'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', 0, 'the office’s year begins eight hours before UTC’s'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29', 0, 'a leap year has its day'],
    ['2026-11-23T01:02:59.999Z', '2026-11-23', 542, 'a minute counts when it is full'],
  ] as const) {
    it(`${at}: ${sentence}`, () => {
      expect(clockAt(at).now()).to.deep.equal({ at, on, minuteOfDay })
    })
  }

  it('tells the same in every time zone of the process', () => {
    for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone
      const clock = clockAt('2026-03-08T16:30:00.000Z')
      expect(clock.now(), zone).to.include({ on: '2026-03-09', minuteOfDay: 30 })
      expect(clock.startOf(civilDate('2026-03-09')), zone).to.equal('2026-03-08T16:00:00.000Z')
    }
  })

  it('stands ahead in the demo, and only where the law looks', () => {
    const clock = clockAt('2026-11-23T01:00:00.000Z', 3 * DAY_MS)
    expect(clock.now().on).to.equal('2026-11-26')
    expect(clock.machineNow()).to.equal('2026-11-23T01:00:00.000Z')
  })

  for (const timeZone of ['Asia/Shanghai', 'UTC', 'America/New_York', 'America/Sao_Paulo', 'Asia/Beirut']) {
    it(`${timeZone}: a day begins at its first instant`, () => {
      const dayOf = (at: string, ms: number) => clockAt(Date.parse(at) + ms, 0, timeZone).now().on
      const { startOf } = clockAt(0, 0, timeZone)
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 21_000 }), index => {
          const day = addDays(civilDate('1985-01-01'), index)
          const begins = startOf(day)
          expect(dayOf(begins, 0)).to.equal(day)
          expect(dayOf(begins, -1)).to.equal(addDays(day, -1))
        }),
        { numRuns: 300 },
      )
    })
  }

  it('knows the days on which midnight was skipped or came twice', () => {
    const saoPaulo = clockAt(0, 0, 'America/Sao_Paulo')
    // clocks went from 00:00 to 01:00
    expect(saoPaulo.startOf(civilDate('2018-11-04'))).to.equal('2018-11-04T03:00:00.000Z')
    const havana = clockAt(0, 0, 'America/Havana')
    // clocks went from 01:00 back to 00:00: the day began at the first midnight
    expect(havana.startOf(civilDate('2023-11-05'))).to.equal('2023-11-05T04:00:00.000Z')
  })

  it('is asked thousands of times a second', () => {
    const clock = clockAt('2026-11-23T01:00:00.000Z')
    const begunAt = performance.now()
    for (let count = 0; count < 5_000; count += 1) clock.now()
    expect(performance.now() - begunAt).to.be.lessThan(1_000)
  })
})
