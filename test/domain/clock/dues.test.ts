import { expect } from 'chai'
import { dues } from '../../../domain/clock/dues'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'
import { limit, testLimits } from '../../support/item'
import {
  accepted,
  decided,
  filed,
  journalOf,
  paused,
  reportedUp,
  resumed,
  reviewed,
  siteChecked,
  supplementReceived,
  supplementRequested,
} from '../../support/journal'

// 2026-03-02 is a Monday
describe('dues', () => {
  const on = (today: string, journal: ReturnType<typeof journalOf>, limits = testLimits) => {
    const all = dues(journal, limits, calendarWith(), civilDate(today))
    return (code: string, occurrence = 1) =>
      all.find(due => due.code === code && due.occurrence === occurrence)
  }

  // prettier-ignore
  const lastDays = [
    ['2026-03-08', 5 - 4, 0, false, 'the weekend before the last day: one day left'],
    ['2026-03-09', 0,     0, false, 'the last day is in time'],
    ['2026-03-10', 0,     1, true,  'the day after is one working day late'],
    ['2026-03-11', 0,     2, true,  'two days late'],
  ] as const

  for (const [today, left, late, isMissed, because] of lastDays) {
    it(`acceptance, ${today}: ${because}`, () => {
      const due = on(today, journalOf(['2026-03-02', filed('2026-03-02')]))('acceptance.decision')

      expect(due).to.include({ dueOn: '2026-03-09', workingDaysLeft: left, workingDaysLate: late, isMissed })
    })
  }

  it('says nothing of an end that there is not yet', () => {
    const due = on('2026-03-03', journalOf(['2026-03-02', filed('2026-03-02')]))('acceptance.decision')
    expect(due).to.not.have.any.keys('endedOn', 'endedBy')
  })

  it('counts from the day of receipt, not of filing', () => {
    const due = on('2026-03-07', journalOf(['2026-03-07', filed('2026-03-09')]))('acceptance.decision')

    expect(due).to.include({ startsOn: '2026-03-09', dueOn: '2026-03-16', workingDaysLeft: 5 })
  })

  it('starts the acceptance check anew when the supplements arrive', () => {
    const journal = journalOf(
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-04', supplementRequested],
      ['2026-03-12', supplementReceived('2026-03-12')],
    )
    const due = on('2026-03-13', journal)

    expect(due('acceptance.decision', 1)).to.include({ endedOn: '2026-03-04', isMissed: false })
    expect(due('supplement.reply')).to.include({ endedOn: '2026-03-12', daysUsed: 6 })
    expect(due('acceptance.decision', 2)).to.include({ startsOn: '2026-03-12', dueOn: '2026-03-19' })
  })

  it('moves the promised and the statutory date by a pause, and nothing else', () => {
    const before: Parameters<typeof journalOf> = [
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-05', siteChecked('2026-03-05')],
    ]
    const plain = on('2026-03-13', journalOf(...before))
    const after = on(
      '2026-03-13',
      journalOf(...before, ['2026-03-06', paused('2026-03-20')], ['2026-03-11', resumed]),
    )

    expect(plain('licence.promised')).to.include({ dueOn: '2026-03-12' })
    expect(after('licence.promised')).to.include({ dueOn: '2026-03-17' }) // 9, 10 and 11 March are not counted
    expect(plain('licence.decision')).to.include({ dueOn: '2026-03-17' })
    expect(after('licence.decision')).to.include({ dueOn: '2026-03-20', isPaused: false })
    expect(after('step.review', 2)).to.include({ startsOn: '2026-03-11', dueOn: '2026-03-13' })
  })

  it('says of an open pause what the date would be if it ended today', () => {
    const journal = journalOf(
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-05', siteChecked('2026-03-05')],
      ['2026-03-06', paused('2026-03-20')],
    )

    expect(on('2026-03-06', journal)('licence.decision')).to.include({ dueOn: '2026-03-17', isPaused: true })
    expect(on('2026-03-11', journal)('licence.decision')).to.include({ dueOn: '2026-03-20', isPaused: true })
  })

  it('is late nowhere while the clock stands still, also where it was stopped on the last day', () => {
    const journal = (...more: Parameters<typeof journalOf>) =>
      journalOf(
        ['2026-03-02', filed('2026-03-02')],
        ['2026-03-03', accepted('2026-03-03')],
        ['2026-03-12', paused('2026-03-20')],
        ['2026-03-16', resumed],
        ...more,
      )
    const promised = (...more: Parameters<typeof journalOf>) =>
      on('2026-03-31', journal(...more))('licence.promised')
    expect(promised(['2026-03-16', decided])).to.include({
      dueOn: '2026-03-12',
      workingDaysLate: 0,
      isMissed: false,
    })
    expect(promised(['2026-03-17', decided])).to.include({ workingDaysLate: 1, isMissed: true })
    expect(on('2026-03-14', journal())('licence.promised')?.isMissed).to.equal(false)
  })

  it('leaves a limit that has ended where it stood on its last day, however long a pause goes on', () => {
    const journal = journalOf(
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-05', siteChecked('2026-03-05')],
      ['2026-03-05', paused('2026-03-20')],
      ['2026-03-12', { type: 'withdrawn', reasons: '不办了' }],
    )
    for (const day of ['2026-03-12', '2026-03-13', '2026-03-31']) {
      expect(on(day, journal)('licence.decision')?.dueOn, day).to.equal('2026-03-24') // five days paused until its end
      // done on the day on which the pause began, which takes the days after it
      expect(on(day, journal)('step.site-check')?.dueOn, day).to.equal('2026-03-06')
    }
  })

  it('counts of a pause what lies before the end of the limit, no less and no more', () => {
    const limits = [limit('licence.promised', 7), limit('licence.first-review', 20)]
    const start: Parameters<typeof journalOf> = [
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-05', paused('2026-03-20')],
    ]
    // seven working days after the 3rd are the 12th; the 6th did not count
    const shortOne = journalOf(...start, ['2026-03-06', resumed], ['2026-03-11', reportedUp])
    expect(on('2026-03-31', shortOne, limits)('licence.promised')?.dueOn).to.equal('2026-03-13')
    // the 6th and the 9th did not count; what did not count after the report is no matter of this limit
    const longOne = journalOf(...start, ['2026-03-09', reportedUp], ['2026-03-25', resumed])
    expect(on('2026-03-31', longOne, limits)('licence.promised')?.dueOn).to.equal('2026-03-16')
  })

  it('extends the statutory limit only', () => {
    const limits = [limit('licence.promised', 15), limit('licence.decision', 20)]
    const journal = journalOf(
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-02', accepted('2026-03-02')],
      ['2026-03-20', { type: 'extended', workingDays: 10, approvedBy: '局长', reasons: '案情复杂' }],
    )
    const due = on('2026-03-23', journal, limits)

    expect(due('licence.promised')).to.include({ dueOn: '2026-03-23' })
    expect(due('licence.decision')).to.include({ dueOn: '2026-04-13', length: 30 })
  })

  it('ends the decision and starts the delivery on the day of the decision', () => {
    const journal = journalOf(
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-04', siteChecked('2026-03-04')],
      ['2026-03-05', reviewed],
      ['2026-03-06', decided],
    )
    const due = on('2026-03-20', journal)

    expect(due('licence.decision')).to.include({
      endedOn: '2026-03-06',
      daysUsed: 3,
      workingDaysLeft: 0,
    })
    expect(due('licence.delivery')).to.include({
      startsOn: '2026-03-06',
      dueOn: '2026-03-20',
      workingDaysLeft: 0,
    })
  })

  it('lets a deemed effect end its limit on the day after, however late it was written down', () => {
    const journal = journalOf(
      ['2026-03-02', filed('2026-03-02')],
      [
        '2026-03-25',
        { type: 'deemedAccepted', effectiveOn: civilDate('2026-03-02'), dueOn: civilDate('2026-03-09') },
      ],
      [
        '2026-03-25',
        { type: 'deemedApproved', effectiveOn: civilDate('2026-03-17'), dueOn: civilDate('2026-03-16') },
      ],
    )
    const due = on('2026-03-25', journal)

    expect(due('acceptance.decision')).to.include({
      endedOn: '2026-03-10',
      isMissed: true,
      workingDaysLate: 1,
    })
    expect(due('licence.decision')).to.include({
      startsOn: '2026-03-02',
      dueOn: '2026-03-16',
      endedOn: '2026-03-17',
    })
    expect(due('licence.delivery')).to.include({ startsOn: '2026-03-17', dueOn: '2026-03-31' })
  })
})
