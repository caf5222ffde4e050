import { expect } from 'chai'
import type { FileRef } from '../../../domain/case/events'
import type { Item } from '../../../domain/catalogue/item'
import { casePauses } from '../../../domain/clock/casePauses'
import type { CaseEntry } from '../../../domain/entries/caseEntry'
import { entryEvents } from '../../../domain/entries/entryEvents'
import { isHearingDue } from '../../../domain/entries/hearing'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import { testItem } from '../../support/item'
import { type Draft, filed, journalOf, paused, resumed } from '../../support/journal'

const source = { act: '行政许可法', provision: '第四十五条', checkedOn: '2026-11-23' }
const item: Item = {
  ...testItem,
  extension: { workingDays: 10, approvedBy: '本机关负责人', source },
  charges: [
    { code: 'test-fee', name: '检测费', rateFen: 5_000, per: '每处', source },
    { code: 'card-fee', name: '工本费', rateFen: 1_000, per: '每处', source },
  ],
  specialProcedures: [
    ...testItem.specialProcedures,
    { ground: '听证', name: '听证', plannedWorkingDays: 20, source },
  ],
}
const on = civilDate('2026-03-05')
const done = { at: '2026-03-05T02:00:00.000Z' as Instant, on, by: { accountId: 'head', name: '局长' } }
const paper: FileRef = { fileId: 'f1', name: '听证通知书.pdf', mediaType: 'application/pdf', bytes: 9 }

interface Given {
  of?: Item
  before?: [string, Draft][]
  files?: FileRef[]
}
const events = (entry: CaseEntry, { of = item, before = [], files = [] }: Given = {}) =>
  entryEvents(entry, {
    item: of,
    pauses: casePauses(journalOf(['2026-03-02', filed('2026-03-02')], ...before), on),
    files,
    done,
  })

const notice: CaseEntry = {
  type: 'hearingNoticed',
  hearingOn: civilDate('2026-03-16'),
  documentNo: '听〔2026〕1号',
}
const noticed = { type: 'hearingNoticed', hearingOn: '2026-03-16', ...done }
const stopped = {
  type: 'clockPaused',
  ground: '听证',
  reasons: '举行听证',
  documentNo: '听〔2026〕1号',
  plannedEndOn: '2026-03-16',
  files: [],
  ...done,
}
const goesOn = (conclusion: string) => ({
  type: 'clockResumed',
  conclusion,
  files: [],
  ground: '听证',
  ...done,
})
const underHearing: [string, Draft][] = [['2026-03-03', { ...paused('2026-03-16'), ground: '听证' } as Draft]]

describe('entryEvents', () => {
  it('an extension is as long as its law says, approved by who enters it', () =>
    expect(events({ type: 'extended', reasons: '复杂' })).to.deep.equal([
      { type: 'extended', reasons: '复杂', workingDays: 10, approvedBy: '局长', ...done },
    ]))

  it('a fee is its own rate times how many', () =>
    expect(events({ type: 'feeCharged', charge: 'card-fee', quantity: 3 })).to.deep.equal([
      { type: 'feeCharged', charge: 'card-fee', quantity: 3, amountFen: 3_000, ...done },
    ]))

  it('what is said is written as it was said, with its papers', () => {
    expect(events({ type: 'hearingOffered' })).to.deep.equal([{ type: 'hearingOffered', ...done }])
    expect(events({ type: 'reportedUp', to: '省厅', opinion: '同意' }, { files: [paper] })).to.deep.equal([
      { type: 'reportedUp', to: '省厅', opinion: '同意', files: [paper], ...done },
    ])
  })

  it('the notice of a hearing stops the clock until the day that it names', () => {
    expect(events(notice)).to.deep.equal([noticed, stopped])
    const files = [paper]
    expect(events(notice, { files })).to.deep.equal([
      { ...noticed, files },
      { ...stopped, files },
    ])
  })

  it('not where the item does not list hearings', () =>
    expect(events(notice, { of: testItem })).to.deep.equal([noticed]))

  it('a hearing that is put off ends the stretch that was told before', () =>
    expect(events(notice, { before: underHearing })).to.deep.equal([goesOn('改期'), noticed, stopped]))

  it('the clock goes on when it was held, and when it was given up', () => {
    const before = underHearing
    expect(events({ type: 'hearingHeld', chair: '赵', record: '笔录' }, { before })).to.deep.equal([
      { type: 'hearingHeld', chair: '赵', record: '笔录', ...done },
      goesOn('听证已经举行'),
    ])
    expect(events({ type: 'hearingWaived' }, { before, files: [paper] })).to.deep.equal([
      { type: 'hearingWaived', files: [paper], ...done },
      goesOn('放弃听证'),
    ])
  })

  it('an expert review that goes on is not ended by a hearing, nor a hearing twice', () => {
    const waive: CaseEntry = { type: 'hearingWaived' }
    const waived = [{ type: 'hearingWaived', ...done }]
    expect(events(waive, { before: [['2026-03-03', paused('2026-03-16')]] })).to.deep.equal(waived)
    const over: [string, Draft][] = [...underHearing, ['2026-03-04', { ...resumed, ground: '听证' } as Draft]]
    expect(events(waive, { before: over })).to.deep.equal(waived)
    const both: [string, Draft][] = [['2026-03-03', paused('2026-03-16')], ...underHearing]
    expect(events(waive, { before: both })).to.deep.equal([...waived, goesOn('放弃听证')])
  })
})

describe('isHearingDue', () => {
  const requested: [string, Draft] = ['2026-03-03', { type: 'hearingRequested' }]
  const waived: [string, Draft] = ['2026-03-04', { type: 'hearingWaived' }]
  const held: [string, Draft] = ['2026-03-05', { type: 'hearingHeld', chair: '赵', record: '笔录' }]
  const due = (...lines: [string, Draft][]) => isHearingDue(journalOf(...lines), testItem)

  it('nobody asked', () => expect(due(['2026-03-02', filed('2026-03-02')])).to.equal(false))
  it('somebody asked', () => expect(due(requested)).to.equal(true))
  it('asked, whatever came after', () => expect(due(requested, held)).to.equal(true))
  it('and gave it up', () => expect(due(requested, waived)).to.equal(false))
  it('the law demands it', () =>
    expect(isHearingDue(journalOf(waived), { hearing: { source } })).to.equal(true))
})
