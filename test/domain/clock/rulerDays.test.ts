import { expect } from 'chai'
import { readRuler } from '../../../domain/clock/ruler'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'
import { limit, testItem } from '../../support/item'
import {
  type Draft,
  accepted,
  decided,
  filed,
  journalOf,
  paused,
  reportedUp,
  resumed,
  supplementReceived,
  supplementRequested,
} from '../../support/journal'

type Line = [on: string, event: Draft]
const calendar = () => calendarWith({ off: ['2026-03-10'], work: ['2026-03-14'] })
const read = (lines: Line[], asOf: string, limits = testItem.limits) =>
  readRuler(journalOf(...lines), { limits }, calendar(), civilDate(asOf))
const told = (lines: Line[], asOf: string, limits = testItem.limits) =>
  read(lines, asOf, limits).days.map(day =>
    [
      day.on.slice(5),
      day.kind,
      day.limit ?? '-',
      day.number ?? '-',
      day.holiday ?? day.ground ?? '-',
      `e${day.event}`,
    ].join(' '),
  )
const delivered: Draft = { type: 'delivered', method: '窗口', receipt: '张' }

// 2026-03-02 is a Monday; the 10th is a holiday and the Saturday 14th is worked
describe('readRuler, day by day', () => {
  it('gives a reported case to the first review, and then to the organ above, whose time no pause of ours stops', () => {
    const limits = [
      limit('acceptance.decision', 5),
      limit('licence.first-review', 20),
      limit('superior.decision', 20),
    ]
    const journal: Line[] = [
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-05', reportedUp],
      ['2026-03-06', paused('2026-03-20')],
    ]
    expect(told(journal, '2026-03-09', limits).slice(0, 8)).to.deep.equal([
      '03-02 before-receipt - - - e0',
      '03-03 counted acceptance.decision 1 - e0',
      '03-04 counted licence.first-review 1 - e1',
      '03-05 counted licence.first-review 2 - e1',
      '03-06 counted superior.decision 1 - e2',
      '03-07 weekend superior.decision - - e2',
      '03-08 weekend superior.decision - - e2',
      '03-09 counted superior.decision 2 - e2',
    ])
  })

  it('gives a day that two limits share to the later phase, in whichever order the item has them', () => {
    const deemed: Draft = {
      type: 'deemedAccepted',
      effectiveOn: civilDate('2026-03-02'),
      dueOn: civilDate('2026-03-09'),
    }
    const journal: Line[] = [
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-11', deemed],
    ]
    const [acceptance, decision] = [limit('acceptance.decision', 5), limit('licence.decision', 10)]
    for (const limits of [
      [acceptance, decision],
      [decision, acceptance],
    ])
      expect(told(journal, '2026-03-11', limits).slice(0, 3)).to.deep.equal([
        '03-02 before-receipt - - - e0',
        '03-03 counted licence.decision 1 - e1',
        '03-04 counted licence.decision 2 - e1',
      ])
  })

  it('gives each day to the latest phase, with its place in that count', () => {
    const journal: Line[] = [
      ['2026-02-28', filed('2026-03-02')],
      ['2026-03-04', supplementRequested],
      ['2026-03-06', supplementReceived('2026-03-06')],
      ['2026-03-09', accepted('2026-03-09')],
      ['2026-03-11', paused('2026-03-20')],
      ['2026-03-13', resumed],
      ['2026-03-16', decided],
      ['2026-03-18', delivered],
      ['2026-03-20', { type: 'archived' }],
    ]
    expect(told(journal, '2026-03-25')).to.deep.equal([
      '02-28 before-receipt - - - e0',
      '03-01 before-receipt - - - e0',
      '03-02 before-receipt - - - e0',
      '03-03 counted acceptance.decision 1 - e0',
      '03-04 counted acceptance.decision 2 - e0',
      '03-05 with-applicant supplement.reply - - e1',
      '03-06 with-applicant supplement.reply - - e1',
      '03-07 weekend acceptance.decision - - e2',
      '03-08 weekend acceptance.decision - - e2',
      '03-09 counted acceptance.decision 1 - e2',
      '03-10 holiday licence.decision - 节日 e3',
      '03-11 counted licence.decision 1 - e3',
      '03-12 paused licence.decision - 专家评审 e4',
      '03-13 paused licence.decision - 专家评审 e4',
      '03-14 make-up licence.decision 2 - e3',
      '03-15 weekend licence.decision - - e3',
      '03-16 counted licence.decision 3 - e3',
      '03-17 counted licence.delivery 1 - e6',
      '03-18 counted licence.delivery 2 - e6',
      '03-19 after-end - - - e8',
      '03-20 after-end - - - e8',
    ])
  })

  const asked: Line[] = [['2026-03-02', filed('2026-03-02')]]
  const running: Line[] = [...asked, ['2026-03-03', accepted('2026-03-03')]]

  it('goes on to the last due date of what still runs', () => {
    expect(told(asked, '2026-03-03').at(-1)).to.equal('03-09 counted acceptance.decision 5 - e0')
  })

  it('goes on to the day of asking where that due date is past', () => {
    expect(told(asked, '2026-03-13').slice(-3)).to.deep.equal([
      '03-11 counted acceptance.decision 6 - e0',
      '03-12 counted acceptance.decision 7 - e0',
      '03-13 counted acceptance.decision 8 - e0',
    ])
  })

  it('ends with the last event where nothing runs any more', () => {
    const over: Line[] = [...asked, ['2026-03-04', { type: 'withdrawn', reasons: '不办了' }]]
    expect(told(over, '2026-03-31').slice(-2)).to.deep.equal([
      '03-03 counted acceptance.decision 1 - e0',
      '03-04 counted acceptance.decision 2 - e0',
    ])
  })

  it('tells of no limit that is no phase, and of every due date', () => {
    const { dues, days, asOf, calendarVersion } = read(running, '2026-03-05')
    expect(new Set(days.map(day => day.limit))).to.deep.equal(
      new Set([undefined, 'acceptance.decision', 'licence.decision']),
    )
    expect(dues.map(({ code }) => code)).to.include.members(['licence.promised', 'step.site-check'])
    expect({ asOf, calendarVersion }).to.deep.equal({ asOf: '2026-03-05', calendarVersion: 'test' })
  })

  it('counts a limit in calendar days every day to its last, and not the rest that it moves over', () => {
    const days = told(running, '2026-03-04', [limit('licence.decision', 4, { unit: 'calendar-day' })])
    expect(days.slice(2, 7)).to.deep.equal([
      '03-04 counted licence.decision 1 - e1',
      '03-05 counted licence.decision 2 - e1',
      '03-06 counted licence.decision 3 - e1',
      '03-07 counted licence.decision 4 - e1',
      '03-08 weekend licence.decision - - e1',
    ])
    expect(days).to.have.length(8)
  })

  it('lets an open pause stop no day of delivery', () => {
    const journal: Line[] = [...running, ['2026-03-04', paused('2026-03-20')], ['2026-03-06', decided]]
    expect(told(journal, '2026-03-12').slice(-2)).to.deep.equal([
      '03-19 counted licence.delivery 9 - e3',
      '03-20 counted licence.delivery 10 - e3',
    ])
  })

  it('says which days are assumed', () => {
    const assumed = (on: string, asOf: string) =>
      read([[on, filed(on)]], asOf).days.map(({ on: day, isAssumed }) => `${day} ${isAssumed}`)
    expect(assumed('2024-12-31', '2025-01-01').slice(0, 3)).to.deep.equal([
      '2024-12-31 true',
      '2025-01-01 false',
      '2025-01-02 false',
    ])
    expect(assumed('2027-12-30', '2027-12-31').slice(0, 4)).to.deep.equal([
      '2027-12-30 false',
      '2027-12-31 false',
      '2028-01-01 true',
      '2028-01-02 true',
    ])
  })

  it('tells the days until late supplements count as received as before receipt, and not as the end', () => {
    const journal: Line[] = [
      ...asked,
      ['2026-03-04', supplementRequested],
      ['2026-03-06', supplementReceived('2026-03-09')],
    ]
    expect(told(journal, '2026-03-09').slice(4, 9)).to.deep.equal([
      '03-06 with-applicant supplement.reply - - e1',
      '03-07 before-receipt - - - e2',
      '03-08 before-receipt - - - e2',
      '03-09 before-receipt - - - e2',
      '03-10 holiday acceptance.decision - 节日 e2',
    ])
  })

  it('says that nothing counts yet where no limit runs before the decision, and that it is over after', () => {
    const limits = [limit('licence.delivery', 10)]
    const journal: Line[] = [
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-04', decided],
      ['2026-03-06', delivered],
      ['2026-03-09', { type: 'archived' }],
    ]
    expect(told(journal, '2026-03-20', limits)).to.deep.equal([
      '03-02 before-receipt - - - e0',
      '03-03 before-receipt - - - e0',
      '03-04 before-receipt - - - e1',
      '03-05 counted licence.delivery 1 - e1',
      '03-06 counted licence.delivery 2 - e1',
      '03-07 after-end - - - e3',
      '03-08 after-end - - - e3',
      '03-09 after-end - - - e3',
    ])
  })

  it('is over between a limit that has ended and one that begins later', () => {
    const limits = [limit('acceptance.decision', 5), limit('licence.delivery', 10)]
    const journal: Line[] = [
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-05', decided],
      ['2026-03-06', delivered],
    ]
    expect(told(journal, '2026-03-20', limits).slice(1, 4)).to.deep.equal([
      '03-03 counted acceptance.decision 1 - e0',
      '03-04 after-end - - - e3',
      '03-05 before-receipt - - - e2',
    ])
  })

  it('says of a plain weekend nothing but that it is one', () => {
    const [saturday] = read([['2026-03-06', filed('2026-03-06')]], '2026-03-09').days.slice(1)
    expect(saturday).to.deep.equal({
      on: '2026-03-07',
      limit: 'acceptance.decision',
      event: 0,
      isAssumed: false,
      kind: 'weekend',
    })
  })
})
