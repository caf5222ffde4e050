import { expect } from 'chai'
import { readPersonClock } from '../../../domain/clock/personClock'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'

/** From Monday 2026-03-02 until Thursday 2026-03-05: three working days. */
const read = (asOf: string, endedOn?: string, startsOn = '2026-03-02') =>
  readPersonClock(
    {
      code: 'appeal',
      startsOn: civilDate(startsOn),
      dueOn: civilDate('2026-03-05'),
      isProvisional: false,
      endedOn: endedOn === undefined ? undefined : civilDate(endedOn),
    },
    calendarWith(),
    civilDate(asOf),
  )
const running = {
  code: 'appeal',
  startsOn: '2026-03-02',
  dueOn: '2026-03-05',
  isProvisional: false,
  workingDays: 3,
}

describe('readPersonClock', () => {
  it('is whole on the day on which it starts', () =>
    expect(read('2026-03-02')).to.deep.equal({
      ...running,
      workingDaysLeft: 3,
      workingDaysLate: 0,
      isMissed: false,
    }))
  it('has what is left after today', () =>
    expect(read('2026-03-04')).to.include({ workingDaysLeft: 1, workingDaysLate: 0, isMissed: false }))
  it('has nothing left on its last day, and is in time', () =>
    expect(read('2026-03-05')).to.include({ workingDaysLeft: 0, workingDaysLate: 0, isMissed: false }))
  it('is late from the day after', () =>
    expect(read('2026-03-06')).to.include({ workingDaysLeft: 0, workingDaysLate: 1, isMissed: true }))
  it('asked before it starts, it is whole', () =>
    expect(read('2026-02-26')).to.include({ workingDaysLeft: 3, workingDaysLate: 0, isMissed: false }))
  it('ended in time: nothing left, nothing late, whenever one asks', () =>
    expect(read('2026-03-20', '2026-03-04')).to.deep.equal({
      ...running,
      endedOn: '2026-03-04',
      workingDaysLeft: 0,
      workingDaysLate: 0,
      isMissed: false,
    }))
  it('ended late: as many days late as it was then', () =>
    expect(read('2026-03-20', '2026-03-10')).to.include({ workingDaysLate: 3, isMissed: true }))
  it('ended on the last day', () =>
    expect(read('2026-03-20', '2026-03-05')).to.include({ workingDaysLate: 0, isMissed: false }))
  it('an end that is still to come is none as of today', () =>
    expect(read('2026-03-06', '2026-03-10')).to.include({ workingDaysLate: 1, isMissed: true }))
  it('until then it runs on as if there were none', () =>
    expect(read('2026-03-03', '2026-03-04')).to.deep.equal(read('2026-03-03')))
  it('ended today, with days left: nothing is left to do', () =>
    expect(read('2026-03-03', '2026-03-03')).to.include({ endedOn: '2026-03-03', workingDaysLeft: 0 }))
})
