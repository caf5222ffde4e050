import { expect } from 'chai'
import type { Due } from '../../../web/contract/cases'
import type { Task } from '../../../web/contract/tasks'
import { filterTasks } from '../../../web/desk/inbox/filterTasks'
import { sortTasks } from '../../../web/desk/inbox/sortTasks'
import { linesOf, placeInForm } from '../../../web/desk/steps/outcome'

const due = (facts: Partial<Due>): Due => ({
  code: 'step.review',
  name: '审核环节时限',
  occurrence: 1,
  startsOn: '2026-11-16',
  length: 2,
  unit: 'working-day',
  days: 2,
  daysUsed: 0,
  daysLeft: 2,
  dueOn: '2026-11-18',
  isProvisional: false,
  isPaused: false,
  workingDaysLeft: 0,
  workingDaysLate: 0,
  isMissed: false,
  ...facts,
})
const left = (workingDaysLeft: number) => due({ workingDaysLeft })
const late = (workingDaysLate: number) => due({ workingDaysLate, isMissed: true })
const task = (applicantName: string, facts: Partial<Task> = {}): Task => ({
  id: applicantName,
  caseNo: '4101001801220261116001023',
  itemName: '户外广告设置审批',
  applicantName,
  step: 'review',
  post: 'review',
  openedAt: '2026-11-16T01:00:00.000Z',
  isMine: true,
  ...facts,
})

describe('sortTasks', () => {
  const rows: { why: string; first: Partial<Task>; second: Partial<Task> }[] = [
    {
      why: 'one day late goes before the last day',
      first: { stepDue: late(1) },
      second: { stepDue: left(0) },
    },
    {
      why: 'the last day goes before one day left',
      first: { stepDue: left(0) },
      second: { stepDue: left(1) },
    },
    {
      why: 'two days late go before one day late',
      first: { stepDue: late(2) },
      second: { stepDue: late(1) },
    },
    {
      why: 'past the limit on a rest day goes before the last day',
      first: { stepDue: due({ isMissed: true }) },
      second: { stepDue: left(0) },
    },
    {
      why: 'the nearer of step and law counts',
      first: { stepDue: left(5), legalDue: left(1) },
      second: { stepDue: left(2), legalDue: left(9) },
    },
    {
      why: 'a limit that stands still presses nobody',
      first: { stepDue: left(9) },
      second: { stepDue: due({ isPaused: true, workingDaysLeft: 1 }) },
    },
    {
      why: 'a limit that has ended presses nobody',
      first: { legalDue: left(9) },
      second: { legalDue: due({ endedOn: '2026-11-17' }) },
    },
    {
      why: 'with the same days, a red card goes before a yellow one',
      first: { stepDue: left(1), alertLevel: 'red' },
      second: { stepDue: left(1), alertLevel: 'yellow' },
    },
    {
      why: 'with all the same, the older goes first',
      first: { openedAt: '2026-11-15T01:00:00.000Z' },
      second: { openedAt: '2026-11-16T01:00:00.000Z' },
    },
  ]
  for (const { why, first, second } of rows) {
    it(why, () => {
      const sorted = sortTasks([task('后', second), task('先', first)])
      expect(sorted.map(one => one.applicantName)).to.deep.equal(['先', '后'])
    })
  }

  it('leaves the list that it was given as it is', () => {
    const given = [task('甲', { stepDue: left(9) }), task('乙', { stepDue: left(1) })]
    sortTasks(given)
    expect(given.map(one => one.applicantName)).to.deep.equal(['甲', '乙'])
  })
})

describe('filterTasks', () => {
  const tasks = [
    task('华夏书店', { step: 'special-procedure', claimedBy: { id: 'a', name: '李强' } }),
    task('城东学校', { step: 'countersign', askedBy: '市城乡建设委员会' }),
    task('刘海生', { step: 'acceptance-check', caseNo: '4101001801220261105001033' }),
  ]
  const rows: { why: string; text?: string; step?: string; finds: string[] }[] = [
    { why: 'nothing asked finds all', finds: ['华夏书店', '城东学校', '刘海生'] },
    { why: 'a part of the applicant', text: '书店', finds: ['华夏书店'] },
    { why: 'the item', text: '户外', finds: ['华夏书店', '城东学校', '刘海生'] },
    { why: 'who holds it', text: '李强', finds: ['华夏书店'] },
    { why: 'a case number as it is copied', text: '4101001801220261105001033', finds: ['刘海生'] },
    { why: 'a case number in groups', text: '410100 18 012 20261105 00103 3', finds: ['刘海生'] },
    { why: 'all words must be found', text: '书店 刘海生', finds: [] },
    { why: 'blanks are nothing', text: '   ', finds: ['华夏书店', '城东学校', '刘海生'] },
    { why: 'the department that asks', text: '城乡建设', finds: ['城东学校'] },
    { why: 'the step', step: 'special-procedure', finds: ['华夏书店'] },
    { why: 'step and text together', step: 'special-procedure', text: '刘', finds: [] },
  ]
  for (const { why, finds, ...filter } of rows) {
    it(why, () => {
      expect(filterTasks(tasks, filter).map(one => one.applicantName)).to.deep.equal(finds)
    })
  }
})

describe('outcome', () => {
  it('an empty line is no need and no remedy', () => {
    expect(linesOf(['  场地证明 ', '', '   ', undefined])).to.deep.equal(['场地证明'])
    expect(linesOf()).to.deep.equal([])
  })

  for (const [field, place] of [
    ['reasons', ['reasons']],
    ['needs.2', ['needs', 2]],
    ['officers.0', ['officers', 0]],
    ['fileIds', ['files']],
    ['fileIds.1', ['files']],
  ] as const) {
    it(`the server's ${field} stands in the form at ${place.join(' ')}`, () => {
      expect(placeInForm(field)).to.deep.equal(place)
    })
  }
})
