import { expect } from 'chai'
import type { Post } from '../../../domain/catalogue/item'
import { dues } from '../../../domain/clock/dues'
import { finishedFacts, finishedOn } from '../../../domain/performance/finishedFacts'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'
import { testLimits } from '../../support/item'
import {
  type Draft,
  accepted,
  countersigned,
  decided,
  filed,
  journalOf,
  reviewed,
  siteChecked,
} from '../../support/journal'
import { officer } from '../../support/judge'

type Line = [on: string, event: Draft]
// accepted on Tuesday 2026-03-03; promised to 2026-03-12, by law to 2026-03-17
const start: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const byLaw = (type: 'deemedApproved' | 'deemedRenewed'): Line => [
  '2026-03-18',
  { type, dueOn: civilDate('2026-03-17'), effectiveOn: civilDate('2026-03-18') },
]
const read = (lines: Line[], limits = testLimits) => {
  const journal = journalOf(...lines)
  const all = dues(journal, limits, calendarWith(), civilDate('2026-03-31'))
  return finishedFacts({ caseNo: 'K', itemCode: 'ZZ18012', departmentNo: '18', journal }, all)
}
const hand = (accountId: string, post: Post) => ({ accountId, name: '王五', post, departmentNo: '18' })
const delivered: Line = ['2026-03-20', { type: 'delivered', method: '窗口', receipt: '张' }]

describe('finishedFacts', () => {
  // prettier-ignore
  const rows: [lines: Line[], on: string | undefined, isEarly: boolean | undefined, isPromiseMet: boolean | undefined, because: string][] = [
    [start,                                                                   undefined,    undefined, undefined, 'not finished'],
    [[...start, ['2026-03-06', { type: 'withdrawn', reasons: '不办了' }]],     undefined,    undefined, undefined, 'taken back by the applicant: no work of the office'],
    [[...start, ['2026-03-12', decided]],                                     '2026-03-12', true,      true,      'on the last day of the promise'],
    [[...start, ['2026-03-13', decided]],                                     '2026-03-13', true,      false,     'the promise is broken, and the law has days left'],
    [[...start, ['2026-03-16', decided]],                                     '2026-03-16', true,      false,     'one day of the law left'],
    [[...start, ['2026-03-17', decided]],                                     '2026-03-17', false,     false,     'on the last day of the law: kept, and not early'],
    [[...start, ['2026-03-18', decided]],                                     '2026-03-18', false,     false,     'over the law'],
    [[...start, byLaw('deemedApproved')],                                     '2026-03-18', false,     false,     'approved by the passing of time: no promise was kept'],
    [[...start, byLaw('deemedRenewed')],                                      '2026-03-18', false,     false,     'renewed by it: the same'],
    [[start[0]!, ['2026-03-04', { type: 'acceptanceRefused', reasons: '无权', remedies: ['复议'] }]], '2026-03-04', false, true, 'not accepted: finished, and no promise was given'],
    [[...start, ['2026-03-12', decided], delivered],                          '2026-03-12', true,      true,      'the delivery comes after the end'],
  ]
  for (const [lines, on, isEarly, isPromiseMet, because] of rows) {
    it(because, () => {
      const facts = read(lines)
      expect(finishedOn(journalOf(...lines))).to.equal(on ?? null)
      if (on === undefined) expect(facts).to.equal(undefined)
      else
        expect(facts).to.include({
          caseNo: 'K',
          itemCode: 'ZZ18012',
          departmentNo: '18',
          finishedOn: on,
          isEarly,
          isPromiseMet,
        })
    })
  }

  it('is not called early where an effect of the law cut the limit short', () => {
    const renewedSoon: Line = [
      '2026-03-09',
      { type: 'deemedRenewed', dueOn: civilDate('2026-03-08'), effectiveOn: civilDate('2026-03-09') },
    ]
    expect(read([...start, renewedSoon])).to.include({ isEarly: false, isPromiseMet: false })
    const approvedSoon: Line = [renewedSoon[0], { ...renewedSoon[1], type: 'deemedApproved' } as Draft]
    expect(read([...start, approvedSoon])).to.include({ isEarly: false, isPromiseMet: false })
  })

  it('of a 上报件 the law’s limit is that of the first review', () => {
    const journal = journalOf(...start, ['2026-03-12', decided])
    const until = (dueOn: string) =>
      [{ code: 'licence.first-review', dueOn, endedOn: '2026-03-12' }] as unknown as Parameters<
        typeof finishedFacts
      >[1]
    const facts = { caseNo: 'K', itemCode: 'ZZ18012', departmentNo: '18', journal }
    expect(finishedFacts(facts, until('2026-03-13'))?.isEarly).to.equal(true)
    expect(finishedFacts(facts, until('2026-03-12'))?.isEarly).to.equal(false)
  })

  it('gives no bonus where the item has no limits to be held to', () => {
    expect(read([...start, ['2026-03-20', decided]], [])).to.include({ isEarly: false, isPromiseMet: true })
  })

  it('names everybody of the office who had a hand in it, once for each post', () => {
    const facts = read([
      start[0]!,
      ['2026-03-03', { ...accepted('2026-03-03'), ...officer('window') }],
      ['2026-03-04', { ...siteChecked('2026-03-04'), ...officer('handling') }],
      ['2026-03-05', { ...reviewed, by: { accountId: 'handling-1', name: '王五', post: 'review' } }],
      ['2026-03-06', { ...decided, ...officer('approval') }],
      ['2026-03-09', { type: 'delivered', method: '窗口', receipt: '张', ...officer('window') } as Draft],
    ])
    expect(facts!.officers).to.deep.equal([
      hand('window-1', 'window'),
      hand('handling-1', 'handling'),
      { ...hand('handling-1', 'review'), name: '王五' },
      hand('approval-1', 'approval'),
    ])
  })

  it('those who countersign are of the department that was asked', () => {
    const asked = {
      ...countersigned('40', true),
      by: { accountId: 'li', name: '李', post: 'handling' },
    } as const
    const facts = read([
      ...start,
      ['2026-03-04', asked],
      ['2026-03-06', { ...decided, ...officer('approval') }],
    ])
    expect(facts!.officers).to.deep.equal([
      { accountId: 'li', name: '李', post: 'handling', departmentNo: '40' },
      hand('approval-1', 'approval'),
    ])
  })
})
