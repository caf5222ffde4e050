import { expect } from 'chai'
import { type LimitQuestion, dueOf, explainLimit } from '../../../domain/clock/explainLimit'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'

const question = (more: Partial<LimitQuestion> = {}): LimitQuestion => ({
  acceptedOn: civilDate('2026-03-03'),
  workingDays: 10,
  extensionWorkingDays: 0,
  pauses: [],
  ...more,
})
const pause = (from: string, to: string) => ({ startedOn: civilDate(from), endedOn: civilDate(to) })
const calendar = calendarWith({ off: ['2026-03-11'] })
const told = (more: Partial<LimitQuestion>, today = '2026-03-10') =>
  explainLimit(question(more), civilDate(today), calendar)

describe('explainLimit', () => {
  // prettier-ignore
  const rows: [more: Partial<LimitQuestion>, today: string, dueOn: string, left: number, late: number, because: string][] = [
    [{},                                                     '2026-03-03', '2026-03-18', 10, 0, 'on the day of acceptance all are left'],
    [{},                                                     '2026-03-01', '2026-03-18', 10, 0, 'before it no more than all'],
    [{},                                                     '2026-03-17', '2026-03-18', 1,  0, 'the day before the last'],
    [{},                                                     '2026-03-18', '2026-03-18', 0,  0, 'the last day'],
    [{},                                                     '2026-03-19', '2026-03-18', 0,  1, 'the day after'],
    [{ extensionWorkingDays: 10 },                           '2026-03-18', '2026-04-01', 10, 0, 'with an extension'],
    [{ pauses: [pause('2026-03-04', '2026-03-06')] },        '2026-03-05', '2026-03-20', 9,  0, 'what is paused is not left'],
    [{ pauses: [pause('2026-03-04', '2026-03-06'), pause('2026-03-05', '2026-03-09')] }, '2026-03-03', '2026-03-23', 10, 0, 'pauses that overlap count once'],
    [{ pauses: [pause('2026-03-19', '2026-03-25')] },        '2026-03-24', '2026-03-18', 0,  4, 'a pause after the end excuses nobody'],
  ]
  for (const [more, today, dueOn, workingDaysLeft, workingDaysLate, because] of rows) {
    it(because, () => {
      expect(told(more, today)).to.include({ dueOn, workingDaysLeft, workingDaysLate, provisional: false })
    })
  }

  it('tells every day from acceptance to the last, day for day as the ruler of a case', () => {
    const { segments } = told({
      workingDays: 5,
      pauses: [pause('2026-03-04', '2026-03-06'), pause('2026-03-12', '2026-03-13')],
    })
    expect(
      segments.map(({ from, to, kind, ground, holiday }) =>
        [from, to, kind, ground ?? holiday ?? ''].join(' ').trim(),
      ),
    ).to.deep.equal([
      '2026-03-03 2026-03-03 before-receipt',
      '2026-03-04 2026-03-04 counted',
      '2026-03-05 2026-03-06 paused 暂停 1',
      '2026-03-07 2026-03-08 weekend',
      '2026-03-09 2026-03-10 counted',
      '2026-03-11 2026-03-11 holiday 节日',
      '2026-03-12 2026-03-12 counted',
      '2026-03-13 2026-03-13 paused 暂停 2',
      '2026-03-14 2026-03-15 weekend',
      '2026-03-16 2026-03-16 counted',
    ])
  })

  it('says where the years that it rests on are not published', () => {
    expect(told({ acceptedOn: civilDate('2027-12-30') }).provisional).to.equal(true)
  })

  // prettier-ignore
  const refused: [more: Partial<LimitQuestion>, message: string, because: string][] = [
    [{ workingDays: 0 },                                         'limit must be a whole number of working days, 1 or more: 0', 'a limit of none'],
    [{ workingDays: -1 },                                        'limit must be a whole number of working days, 1 or more: -1', 'a limit of less'],
    [{ workingDays: 1.5 },                                       'limit must be a whole number of working days, 1 or more: 1.5', 'a half day'],
    [{ workingDays: 0, extensionWorkingDays: 5 },                'limit must be a whole number of working days, 1 or more: 0', 'a limit of none that is extended'],
    [{ extensionWorkingDays: -1 },                               'extension must be a whole number of working days, 0 or more: -1', 'an extension that shortens'],
    [{ extensionWorkingDays: 0.5 },                              'extension must be a whole number of working days, 0 or more: 0.5', 'half an extension'],
    [{ pauses: [pause('2026-03-06', '2026-03-04')] },            'a pause ends before it begins: 2026-03-06..2026-03-04', 'a pause that ends before it begins'],
  ]
  for (const [more, message, because] of refused) {
    it(`refuses ${because}`, () => {
      expect(() => told(more)).to.throw(RangeError, message)
      expect(() => dueOf(question(more), calendar)).to.throw(RangeError, message)
    })
  }

  it('gives the same last day without the telling', () => {
    expect(dueOf(question({ workingDays: 1 }), calendar)).to.include({
      dueOn: '2026-03-04',
      isProvisional: false,
    })
    expect(dueOf(question({ extensionWorkingDays: 1 }), calendar).dueOn).to.equal('2026-03-19')
  })
})
