import { expect } from 'chai'
import type { Item } from '../../../domain/catalogue/item'
import { dues } from '../../../domain/clock/dues'
import type { CaseEntry } from '../../../domain/entries/caseEntry'
import { type EnteredIn, earliestHearing, entryFault } from '../../../domain/entries/entryFault'
import { civilDate } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'
import { limit, testItem, testLimits } from '../../support/item'
import { type Draft, accepted, filed, journalOf, reviewed, siteChecked } from '../../support/journal'

const source = { act: '行政许可法', provision: '第四十七条', checkedOn: '2026-11-23' }
const item: Item = {
  ...testItem,
  limits: [
    ...testLimits,
    limit('hearing.request', 5),
    limit('hearing.holding', 20),
    limit('hearing.notice', 7),
    limit('licence.first-review', 20),
  ],
  extension: { workingDays: 10, approvedBy: '本机关负责人', source },
  charges: [
    { code: 'test-fee', name: '检测费', rateFen: 5_000, per: '每处', source },
    { code: 'card-fee', name: '工本费', rateFen: 1_000, per: '每处', source },
  ],
}
const calendar = calendarWith()

/** Accepted on Monday 2026-03-02; then what the test says, and the entry on `today`. */
function ruleOf(today: string, entry: CaseEntry, lines: [string, Draft][] = [], of: Item = item) {
  const by = { accountId: 'officer', name: '王审' }
  const start: [string, Draft][] = [
    ['2026-03-02', filed('2026-03-02')],
    ['2026-03-02', { ...accepted('2026-03-02'), by: { accountId: 'window', name: '李窗' } }],
  ]
  const journal = journalOf(...start, ...lines.map(([on, event]): [string, Draft] => [on, { by, ...event }]))
  const on = civilDate(today)
  const within: EnteredIn = { journal, item: of, dues: dues(journal, of.limits, calendar, on), calendar, on }
  return entryFault(entry, within)
}

const offered: [string, Draft] = ['2026-03-03', { type: 'hearingOffered' }]
const requested: [string, Draft] = ['2026-03-05', { type: 'hearingRequested' }]
const noticed: [string, Draft] = [
  '2026-03-05',
  { type: 'hearingNoticed', hearingOn: civilDate('2026-03-16') },
]
const held: [string, Draft] = ['2026-03-16', { type: 'hearingHeld', chair: '赵主持', record: '笔录' }]
const hold = (chair = '赵主持'): CaseEntry => ({ type: 'hearingHeld', chair, record: '笔录' })
const notice = (hearingOn: string): CaseEntry => ({
  type: 'hearingNoticed',
  hearingOn: civilDate(hearingOn),
  documentNo: '听〔2026〕1号',
})
const extend: CaseEntry = { type: 'extended', reasons: '案情复杂' }
const plain: Item = { ...testItem }
const charge = (code: string): CaseEntry => ({ type: 'feeCharged', charge: code, quantity: 2 })
const upheld = (about: 'accepted' | 'acceptanceRefused' | null): CaseEntry => ({
  type: 'complaintUpheld',
  about,
  findings: '属实',
})

describe('entryFault', () => {
  // the due day of the ten working days is 2026-03-16; of the five for the request 2026-03-10
  // prettier-ignore
  const table: [string, string | undefined, ReturnType<typeof ruleOf>][] = [
    ['the right to a hearing is told once', undefined, ruleOf('2026-03-03', { type: 'hearingOffered' })],
    ['and not again', 'HEARING_ALREADY_OFFERED', ruleOf('2026-03-04', { type: 'hearingOffered' }, [offered])],
    ['nor where the item does not say how long', 'LIMIT_NOT_IN_ITEM', ruleOf('2026-03-03', { type: 'hearingOffered' }, [], plain)],
    ['a hearing is asked for on the fifth working day', undefined, ruleOf('2026-03-10', { type: 'hearingRequested' }, [offered])],
    ['not on the sixth', 'HEARING_REQUEST_TOO_LATE', ruleOf('2026-03-11', { type: 'hearingRequested' }, [offered])],
    ['who waives it then takes nothing', undefined, ruleOf('2026-03-11', { type: 'hearingWaived' }, [offered])],
    ['nothing is asked for that was not offered', 'HEARING_NOT_OFFERED', ruleOf('2026-03-04', { type: 'hearingRequested' })],
    ['nor waived', 'HEARING_NOT_OFFERED', ruleOf('2026-03-04', { type: 'hearingWaived' })],
    ['it is asked for once', 'HEARING_ANSWERED', ruleOf('2026-03-06', { type: 'hearingRequested' }, [offered, requested])],
    ['who asked for it may give it up', undefined, ruleOf('2026-03-16', { type: 'hearingWaived' }, [offered, requested, noticed])],
    ['once', 'HEARING_ANSWERED', ruleOf('2026-03-06', { type: 'hearingWaived' }, [offered, ['2026-03-05', { type: 'hearingWaived' }]])],
    ['not after it was held', 'HEARING_ALREADY_HELD', ruleOf('2026-03-17', { type: 'hearingWaived' }, [offered, requested, noticed, held])],
    ['what was given up is not noticed', 'HEARING_NOT_REQUESTED', ruleOf('2026-03-06', notice('2026-03-20'), [offered, requested, ['2026-03-05', { type: 'hearingWaived' }]])],
    ['nor held', 'HEARING_NOT_REQUESTED', ruleOf('2026-03-16', hold(), [offered, requested, noticed, ['2026-03-06', { type: 'hearingWaived' }]])],
    ['what was waived is not asked for', 'HEARING_ANSWERED', ruleOf('2026-03-06', { type: 'hearingRequested' }, [offered, ['2026-03-05', { type: 'hearingWaived' }]])],
    ['noticed seven working days before', undefined, ruleOf('2026-03-05', notice('2026-03-16'), [offered, requested])],
    ['not six', 'HEARING_NOTICE_TOO_SHORT', ruleOf('2026-03-05', notice('2026-03-15'), [offered, requested])],
    ['not where nobody asked', 'HEARING_NOT_REQUESTED', ruleOf('2026-03-05', notice('2026-03-20'), [offered])],
    ['where the law demands one, nobody needs to ask', undefined, ruleOf('2026-03-05', notice('2026-03-20'), [], { ...item, hearing: { source } })],
    ['noticed anew, when it is put off', undefined, ruleOf('2026-03-06', notice('2026-03-20'), [offered, requested, noticed])],
    ['not after it was held', 'HEARING_ALREADY_HELD', ruleOf('2026-03-17', notice('2026-03-30'), [offered, requested, noticed, held])],
    ['not where the item has no time of notice', 'LIMIT_NOT_IN_ITEM', ruleOf('2026-03-05', notice('2026-03-20'), [], plain)],
    ['held on its day', undefined, ruleOf('2026-03-16', hold(), [offered, requested, noticed])],
    ['not the day before', 'HEARING_NOT_YET', ruleOf('2026-03-15', hold(), [offered, requested, noticed])],
    ['on the day of the newest notice', 'HEARING_NOT_YET', ruleOf('2026-03-16', hold(), [offered, requested, noticed, ['2026-03-06', { type: 'hearingNoticed', hearingOn: civilDate('2026-03-18') }]])],
    ['not without a notice', 'HEARING_NOT_NOTICED', ruleOf('2026-03-16', hold(), [offered, requested])],
    ['not twice', 'HEARING_ALREADY_HELD', ruleOf('2026-03-17', hold(), [offered, requested, noticed, held])],
    ['not chaired by an officer of the site check', 'HEARING_CHAIR_TOOK_PART', ruleOf('2026-03-16', hold(' 张三 '), [['2026-03-03', siteChecked('2026-03-03')], offered, requested, noticed])],
    ['nor by who entered it', 'HEARING_CHAIR_TOOK_PART', ruleOf('2026-03-16', hold('王审'), [['2026-03-03', siteChecked('2026-03-03')], offered, requested, noticed])],
    ['nor by who reviewed it', 'HEARING_CHAIR_TOOK_PART', ruleOf('2026-03-16', hold('王审'), [['2026-03-03', reviewed], offered, requested, noticed])],
    ['nor by who accepted it', 'HEARING_CHAIR_TOOK_PART', ruleOf('2026-03-16', hold('李窗'), [offered, requested, noticed])],
    ['who only gave the notice may chair', undefined, ruleOf('2026-03-16', hold('王审'), [offered, requested, noticed])],
    ['extended on the last day', undefined, ruleOf('2026-03-16', extend)],
    ['not the day after', 'EXTENSION_TOO_LATE', ruleOf('2026-03-17', extend)],
    ['not twice', 'EXTENSION_ONLY_ONCE', ruleOf('2026-03-10', extend, [['2026-03-09', { type: 'extended', workingDays: 10, approvedBy: '局长', reasons: '复杂' }]])],
    ['not where no law provides it', 'EXTENSION_NOT_PROVIDED', ruleOf('2026-03-10', extend, [], plain)],
    ['not once it is decided', 'EXTENSION_TOO_LATE', ruleOf('2026-03-10', extend, [['2026-03-09', { type: 'decided', outcome: 'granted', reasons: '符合', remedies: [] }]])],
    ['a first review is reported once', undefined, ruleOf('2026-03-10', { type: 'reportedUp', to: '省厅', opinion: '同意' })],
    ['and not again', 'ALREADY_REPORTED_UP', ruleOf('2026-03-11', { type: 'reportedUp', to: '省厅', opinion: '同意' }, [['2026-03-10', { type: 'reportedUp', to: '省厅', opinion: '同意' }]])],
    ['nor where there is none', 'FIRST_REVIEW_NOT_PROVIDED', ruleOf('2026-03-10', { type: 'reportedUp', to: '省厅', opinion: '同意' }, [], plain)],
    ['what is published may be charged', undefined, ruleOf('2026-03-10', charge('test-fee'))],
    ['nothing else', 'CHARGE_NOT_PROVIDED', ruleOf('2026-03-10', charge('handling-fee'))],
    ['nothing at all where nothing is published', 'CHARGE_NOT_PROVIDED', ruleOf('2026-03-10', charge('test-fee'), [], plain)],
    ['nor with an empty list', 'CHARGE_NOT_PROVIDED', ruleOf('2026-03-10', charge('test-fee'), [], { ...item, charges: [] })],
    ['a complaint is about something that was done', undefined, ruleOf('2026-03-10', upheld('accepted'))],
    ['or about the whole', undefined, ruleOf('2026-03-10', upheld(null))],
    ['not about what nobody did', 'COMPLAINT_ABOUT_NOTHING', ruleOf('2026-03-10', upheld('acceptanceRefused'))],
  ]
  for (const [what, rule, found] of table)
    it(`${what}: ${rule ?? 'may be entered'}`, () => expect(found?.rule).to.equal(rule))

  it('names the field and what would be right', () => {
    expect(ruleOf('2026-03-05', notice('2026-03-15'), [offered, requested])).to.deep.equal({
      rule: 'HEARING_NOTICE_TOO_SHORT',
      field: 'hearingOn',
      facts: { earliest: '2026-03-16' },
    })
    expect(ruleOf('2026-03-15', hold(), [offered, requested, noticed])).to.deep.include({
      facts: { hearingOn: '2026-03-16' },
    })
    expect(ruleOf('2026-03-16', hold('李窗'), [offered, requested, noticed])).to.include({ field: 'chair' })
    expect(ruleOf('2026-03-10', charge('handling-fee'))).to.include({ field: 'charge' })
    expect(ruleOf('2026-03-10', upheld('acceptanceRefused'))).to.include({ field: 'about' })
  })

  it('counts the days of the notice on the office’s own calendar', () => {
    const holiday = calendarWith({ off: ['2026-03-10', '2026-03-11'] })
    expect(earliestHearing({ item, calendar: holiday, on: civilDate('2026-03-05') })).to.equal('2026-03-18')
  })
})
