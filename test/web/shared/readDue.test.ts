import { expect } from 'chai'
import type { Due } from '../../../web/contract/cases'
import { readDue } from '../../../web/shared/readDue'

const running: Due = {
  code: 'licence.promised',
  name: '承诺时限',
  occurrence: 1,
  startsOn: '2026-11-16',
  length: 7,
  unit: 'working-day',
  days: 7,
  daysUsed: 5,
  daysLeft: 2,
  dueOn: '2026-11-25',
  isProvisional: false,
  isPaused: false,
  workingDaysLeft: 2,
  workingDaysLate: 0,
  isMissed: false,
}

describe('readDue', () => {
  const rows: [string, Partial<Due>, string, number][] = [
    ['two days before the last', { workingDaysLeft: 2 }, 'left', 2],
    ['the day before the last', { workingDaysLeft: 1 }, 'left', 1],
    ['the last day', { workingDaysLeft: 0 }, 'today', 0],
    [
      'a rest day after the last day: passed, no day of delay counted',
      { workingDaysLeft: 0, isMissed: true },
      'lapsed',
      0,
    ],
    ['the first working day after', { workingDaysLeft: 0, isMissed: true, workingDaysLate: 1 }, 'late', 1],
    ['while paused', { isPaused: true, workingDaysLeft: 3 }, 'paused', 3],
    [
      'paused only after it was late: late all the same',
      { isPaused: true, isMissed: true, workingDaysLate: 2 },
      'late',
      2,
    ],
    ['ended in time', { endedOn: '2026-11-25', workingDaysLeft: 0 }, 'inTime', 0],
    ['ended late', { endedOn: '2026-11-27', isMissed: true, workingDaysLate: 2 }, 'endedLate', 2],
    ['ended on a rest day after the last day', { endedOn: '2026-11-28', isMissed: true }, 'endedLapsed', 0],
  ]
  for (const [why, change, key, count] of rows) {
    it(`${why} reads ${key} ${count}`, () =>
      expect(readDue({ ...running, ...change })).to.deep.equal({ key, count }))
  }
})
