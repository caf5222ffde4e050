import { expect } from 'chai'
import type { ItemLimit, LimitCode } from '../../../domain/catalogue/item'
import { kindOf } from '../../../domain/clock/limitKinds'
import { limitRuns } from '../../../domain/clock/limitRuns'
import { civilDate } from '../../../lib/civilDate'
import { limit } from '../../support/item'
import {
  type Draft,
  accepted,
  countersigned,
  decided,
  filed,
  journalOf,
  paused,
  publicised,
  reportedUp,
  resumed,
  reviewed,
  siteChecked,
  supplementReceived,
  supplementRequested,
} from '../../support/journal'

type Line = [on: string, event: Draft]
const start: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const withdrawn: Draft = { type: 'withdrawn', reasons: '不办了' }
const by = (
  type: 'deemedAccepted' | 'deemedApproved' | 'deemedRenewed' | 'deemedWithdrawn',
  dueOn: string,
  effectiveOn = dueOn,
): Draft => ({
  type,
  dueOn: civilDate(dueOn),
  effectiveOn: civilDate(effectiveOn),
})
const pausedFor = (ground: string): Draft => ({ ...(paused('2026-03-20') as object), ground }) as Draft
const renewal: Draft = {
  ...(filed('2026-03-02') as object),
  licenceExpiresOn: civilDate('2026-03-29'),
} as Draft
const held: Draft = { type: 'hearingHeld', chair: '钱七', record: '笔录' }
const noticed: Draft = { type: 'hearingNoticed', hearingOn: civilDate('2026-03-20') }
const expert: Line = ['2026-03-05', paused('2026-03-20')]

/** `occurrence start..end by events` of each running of one limit. */
const runs = (code: LimitCode, journal: Line[], others: ItemLimit[] = []): string[] =>
  limitRuns(journalOf(...journal), [limit(code, 5), ...others])
    .filter(run => run.limit.code === code)
    .map(
      run =>
        `${run.occurrence} ${run.startsOn} e${run.startedBy}..${run.endedOn ?? ''} ${run.endedBy === undefined ? '' : `e${run.endedBy}`}`,
    )

describe('limitRuns', () => {
  const S = [limit('step.site-check', 3)]
  // prettier-ignore
  const rows: [code: LimitCode, journal: Line[], expected: string[], because: string, others?: ItemLimit[]][] = [
    ['acceptance.decision',  [start[0]!],                                                ['1 2026-03-02 e0.. '],                'the check runs from receipt'],
    ['acceptance.decision',  start,                                                      ['1 2026-03-02 e0..2026-03-03 e1'],    'and ends with acceptance'],
    ['acceptance.decision',  [start[0]!, ['2026-03-04', { type: 'acceptanceRefused', reasons: '无权' }]], ['1 2026-03-02 e0..2026-03-04 e1'], 'or with its refusal'],
    ['acceptance.decision',  [start[0]!, ['2026-03-04', withdrawn]],                     ['1 2026-03-02 e0..2026-03-04 e1'],    'or with a withdrawal'],
    ['acceptance.decision',  [start[0]!, ['2026-03-20', by('deemedAccepted', '2026-03-09')]], ['1 2026-03-02 e0..2026-03-10 e1'], 'or by law on the day after its last, however late that was written'],
    ['acceptance.decision',  [start[0]!, ['2026-03-04', supplementRequested], ['2026-03-07', supplementReceived('2026-03-09')]], ['1 2026-03-02 e0..2026-03-04 e1', '2 2026-03-09 e2.. '], 'and begins anew from the day that the supplements count as received'],
    ['supplement.reply',     [start[0]!, ['2026-03-04', supplementRequested]],           ['1 2026-03-04 e1.. '],                'the applicant has it from the request'],
    ['supplement.reply',     [start[0]!, ['2026-03-04', supplementRequested], ['2026-03-09', supplementReceived('2026-03-09')]], ['1 2026-03-04 e1..2026-03-09 e2'], 'to the supplements'],
    ['supplement.reply',     [start[0]!, ['2026-03-04', supplementRequested], ['2026-03-06', withdrawn]], ['1 2026-03-04 e1..2026-03-06 e2'], 'or to a withdrawal'],
    ['supplement.reply',     [start[0]!, ['2026-03-04', supplementRequested], ['2026-03-30', by('deemedWithdrawn', '2026-03-11')]], ['1 2026-03-04 e1..2026-03-12 e2'], 'or by law on the day after its last'],
    ['licence.decision',     start,                                                      ['1 2026-03-03 e1.. '],                'from acceptance'],
    ['licence.decision',     [start[0]!, ['2026-03-20', by('deemedAccepted', '2026-03-09', '2026-03-02')]], ['1 2026-03-02 e1.. '], 'accepted by law: from the day that it reaches back to'],
    ['licence.decision',     [...start, ['2026-03-20', decided]],                        ['1 2026-03-03 e1..2026-03-20 e2'],    'to the decision'],
    ['licence.decision',     [...start, ['2026-03-20', withdrawn]],                      ['1 2026-03-03 e1..2026-03-20 e2'],    'or to a withdrawal'],
    ['licence.decision',     [...start, ['2026-03-20', by('deemedApproved', '2026-03-10', '2026-03-11')]], ['1 2026-03-03 e1..2026-03-11 e2'], 'or by law on the day after its last'],
    ['licence.promised',     [...start, ['2026-03-20', by('deemedRenewed', '2026-03-10', '2026-03-11')]], ['1 2026-03-03 e1..2026-03-11 e2'], 'renewed by law: the same'],
    ['licence.promised',     [...start, ['2026-03-20', decided]],                        ['1 2026-03-03 e1..2026-03-20 e2'],    'the promise ends with the decision too'],
    ['licence.decision',     [...start, expert],                                         ['1 2026-03-03 e1.. '],                'a pause ends no limit of the law'],
    ['licence.delivery',     [...start, ['2026-03-06', decided]],                        ['1 2026-03-06 e2.. '],                'delivery runs from the decision'],
    ['licence.delivery',     [...start, ['2026-03-06', decided], ['2026-03-09', { type: 'delivered', method: '窗口', receipt: '张' }]], ['1 2026-03-06 e2..2026-03-09 e3'], 'to the delivery'],
    ['licence.delivery',     [...start, ['2026-03-20', by('deemedApproved', '2026-03-10', '2026-03-11')]], ['1 2026-03-11 e2.. '], 'from the effect of a deemed approval'],
    ['licence.delivery',     [...start, ['2026-03-20', by('deemedRenewed', '2026-03-10', '2026-03-11')]], ['1 2026-03-11 e2.. '], 'and of a deemed renewal'],
    ['licence.first-review', [...start, ['2026-03-09', reportedUp]],                       ['1 2026-03-03 e1..2026-03-09 e2'],    'the first review ends with the report'],
    ['licence.first-review', [...start, ['2026-03-09', decided]],                        ['1 2026-03-03 e1..2026-03-09 e2'],    'or with a decision'],
    ['renewal.decision',     [start[0]!],                                                [],                                    'no renewal without an expiry'],
    ['renewal.decision',     [['2026-03-02', renewal]],                                  ['1 2026-03-02 e0.. '],                'a renewal runs from receipt'],
    ['renewal.decision',     [['2026-03-02', renewal], ['2026-03-05', { type: 'acceptanceRefused', reasons: '无权' }]], ['1 2026-03-02 e0..2026-03-05 e1'], 'and ends where it is not accepted'],
    ['renewal.decision',     [['2026-03-02', renewal], ['2026-03-03', accepted('2026-03-03')], ['2026-03-31', by('deemedRenewed', '2026-03-29', '2026-03-30')]], ['1 2026-03-02 e0..2026-03-30 e2'], 'or by law'],
    ['hearing.request',      [...start, ['2026-03-04', { type: 'hearingOffered' }]],     ['1 2026-03-04 e2.. '],                'five days to ask, from the offer'],
    ['hearing.request',      [...start, ['2026-03-04', { type: 'hearingOffered' }], ['2026-03-06', { type: 'hearingRequested' }]], ['1 2026-03-04 e2..2026-03-06 e3'], 'until it is asked for'],
    ['hearing.request',      [...start, ['2026-03-04', { type: 'hearingOffered' }], ['2026-03-06', { type: 'hearingWaived' }]], ['1 2026-03-04 e2..2026-03-06 e3'], 'or waived'],
    ['hearing.request',      [...start, ['2026-03-04', { type: 'hearingOffered' }], ['2026-03-06', withdrawn]], ['1 2026-03-04 e2..2026-03-06 e3'], 'or the case withdrawn'],
    ['hearing.holding',      [...start, ['2026-03-06', { type: 'hearingRequested' }], ['2026-03-20', held]], ['1 2026-03-06 e2..2026-03-20 e3'], 'twenty days to hold it'],
    ['hearing.holding',      [...start, ['2026-03-06', { type: 'hearingRequested' }], ['2026-03-20', withdrawn]], ['1 2026-03-06 e2..2026-03-20 e3'], 'or none, where the case is withdrawn'],
    ['hearing.notice',       [...start, ['2026-03-06', noticed], ['2026-03-20', held]],  ['1 2026-03-06 e2..2026-03-20 e3'],    'from the notice to the hearing'],
    ['hearing.notice',       [...start, ['2026-03-06', noticed], ['2026-03-20', withdrawn]], ['1 2026-03-06 e2..2026-03-20 e3'], 'or to a withdrawal'],
    ['step.site-check',      start,                                                      ['1 2026-03-03 e1.. '],                'the first step runs from acceptance'],
    ['step.site-check',      [start[0]!, ['2026-03-20', by('deemedAccepted', '2026-03-09', '2026-03-02')]], ['1 2026-03-20 e1.. '], 'accepted by law: from the day on which the office knew'],
    ['step.site-check',      [...start, ['2026-03-05', siteChecked('2026-03-05')]],      ['1 2026-03-03 e1..2026-03-05 e2'],    'to the event that it brings'],
    ['step.site-check',      [...start, ['2026-03-05', withdrawn]],                      ['1 2026-03-03 e1..2026-03-05 e2'],    'or to a withdrawal'],
    ['step.review',          start,                                                      ['1 2026-03-03 e1.. '],                'a review without a site check before it runs from acceptance'],
    ['step.review',          start,                                                      [],                                    'a review after a site check waits for it', S],
    ['step.review',          [...start, ['2026-03-05', siteChecked('2026-03-05')], ['2026-03-09', reviewed]], ['1 2026-03-05 e2..2026-03-09 e3'], 'and runs from it to the opinion', S],
    ['step.review',          [...start, ['2026-03-05', siteChecked('2026-03-05')]],      ['1 2026-03-03 e1.. '],                'a site check that is no step of the item moves nothing'],
    ['step.decision',        [...start, ['2026-03-09', reviewed], ['2026-03-12', decided]], ['1 2026-03-03 e1..2026-03-12 e3'],  'a decision that is the only step runs from acceptance'],
    ['step.decision',        [...start, ['2026-03-05', siteChecked('2026-03-05')], ['2026-03-12', decided]], ['1 2026-03-05 e2..2026-03-12 e3'], 'or from the nearest step before it', S],
    ['step.decision',        [...start, ['2026-03-05', siteChecked('2026-03-05')], ['2026-03-09', reviewed]], ['1 2026-03-09 e3.. '], 'which is the review where there is one', [...S, limit('step.review', 2)]],
    ['step.site-check',      [...start, expert],                                         ['1 2026-03-03 e1..2026-03-05 e2'],    'a pause breaks a step off'],
    ['step.site-check',      [...start, expert, ['2026-03-10', resumed]],                ['1 2026-03-03 e1..2026-03-05 e2', '2 2026-03-10 e3.. '], 'and it begins anew when the clock goes on'],
    ['step.site-check',      [...start, ['2026-03-04', siteChecked('2026-03-04')], expert, ['2026-03-10', resumed]], ['1 2026-03-03 e1..2026-03-04 e2'], 'a step that was taken before does not'],
    ['step.review',          [...start, expert, ['2026-03-10', resumed]],                [],                                    'nor one that had not begun', S],
    ['step.special-procedure',   [...start, expert],                                         ['1 2026-03-05 e2.. '],                'the experts have their step from the pause'],
    ['step.special-procedure',   [...start, expert, ['2026-03-10', resumed]],                ['1 2026-03-05 e2..2026-03-10 e3'],    'to its end'],
    ['step.special-procedure',   [...start, expert, ['2026-03-10', withdrawn]],              ['1 2026-03-05 e2..2026-03-10 e3'],    'or to a withdrawal'],
    ['special.检验',          [...start, ['2026-03-05', pausedFor('检验')]],               ['1 2026-03-05 e2.. '],                'the planned time of a special procedure'],
    ['special.检验',          [...start, expert],                                         [],                                    'of that ground and no other'],
    ['special.检验',          [...start, ['2026-03-05', pausedFor('检验')], ['2026-03-10', resumed]], ['1 2026-03-05 e2..2026-03-10 e3'], 'until the clock goes on'],
    ['special.检验',          [...start, ['2026-03-05', pausedFor('检验')], ['2026-03-10', { ...(resumed as object), ground: '检验' } as Draft]], ['1 2026-03-05 e2..2026-03-10 e3'], 'an end that names the ground begins nothing'],
    ['special.检验',          [...start, ['2026-03-05', pausedFor('检验')], ['2026-03-10', withdrawn]], ['1 2026-03-05 e2..2026-03-10 e3'], 'or the case is withdrawn'],
  ]
  for (const [code, journal, expected, because, others] of rows) {
    it(`${code}: ${because}`, () => expect(runs(code, journal, others)).to.deep.equal(expected))
  }

  describe('of steps that some items have', () => {
    const J = [limit('step.countersign-15', 3), limit('step.countersign-40', 3)]
    const C = [limit('step.commission', 1)]
    const P = [limit('step.publicity', 5)]
    const U = [limit('step.report-up', 2)]
    const F = [limit('licence.first-review', 20)]
    const seen: Line = ['2026-03-05', siteChecked('2026-03-05')]
    // prettier-ignore
    const rows: [code: LimitCode, journal: Line[], expected: string[], because: string, others?: ItemLimit[]][] = [
      ['step.countersign-40', [...start], ['1 2026-03-03 e1.. '], 'those who are asked are asked at acceptance'],
      ['step.countersign-40', [...start, seen], ['1 2026-03-05 e2.. '], 'or when the site was seen', S],
      ['step.countersign-40', [...start, ['2026-03-04', countersigned('15')]], ['1 2026-03-03 e1.. '], 'another’s answer ends nothing of one’s own', J.slice(0, 1)],
      ['step.countersign-40', [...start, ['2026-03-04', countersigned('40')]], ['1 2026-03-03 e1..2026-03-04 e2'], 'one’s own does'],
      ['step.countersign-40', [...start, ['2026-03-04', decided]], ['1 2026-03-03 e1..2026-03-04 e2'], 'and so does the decision'],
      ['step.countersign',    [...start, ['2026-03-04', countersigned('40')]], ['1 2026-03-03 e1..2026-03-04 e2'], 'where nobody is named, any answer does'],
      ['step.countersign-40', [...start, expert, ['2026-03-09', resumed]], ['1 2026-03-03 e1..2026-03-05 e2', '2 2026-03-09 e3.. '], 'a pause breaks it off, and it runs anew'],
      ['step.review',         [...start, ['2026-03-04', countersigned('15')]], [], 'the review waits for all answers', J],
      ['step.review',         [...start, ['2026-03-04', countersigned('15')], ['2026-03-06', countersigned('40', true)]], ['1 2026-03-06 e3.. '], 'and begins with the last', J],
      ['step.commission',     [...start, expert], ['1 2026-03-03 e1..2026-03-05 e2'], 'what every case must have is commissioned, and then the clock stands'],
      ['step.commission',     [...start, expert, ['2026-03-09', resumed]], ['1 2026-03-03 e1..2026-03-05 e2'], 'it does not begin anew when the clock goes on'],
      ['step.review',         [...start, expert], [], 'the review waits for what was commissioned', C],
      ['step.review',         [...start, expert, ['2026-03-09', resumed]], ['1 2026-03-09 e3.. '], 'and begins when that is over', C],
      ['step.review',         [...start, expert, ['2026-03-06', pausedFor('检测')], ['2026-03-09', resumed], ['2026-03-12', { ...(resumed as object), ground: '专家评审' } as Draft]], ['1 2026-03-09 e4.. '], 'once, although two clocks go on', C],
      ['step.publicity',      [...start, ['2026-03-11', publicised('2026-03-04', '2026-03-11')]], ['1 2026-03-03 e1..2026-03-11 e2'], 'the public is heard until it has been'],
      ['step.review',         [...start, ['2026-03-11', publicised('2026-03-04', '2026-03-11')]], ['1 2026-03-11 e2.. '], 'and then it is reviewed', P],
      ['step.report-up',      [...start, ['2026-03-09', reviewed]], ['1 2026-03-09 e2.. '], 'what was reviewed goes up', [limit('step.review', 2)]],
      ['step.report-up',      [...start, ['2026-03-09', reviewed], ['2026-03-10', reportedUp]], ['1 2026-03-09 e2..2026-03-10 e3'], 'within its time', [limit('step.review', 2)]],
      ['superior.decision',   [...start, ['2026-03-10', reportedUp]], ['1 2026-03-10 e2.. '], 'the organ above decides from then on'],
      ['superior.decision',   [...start, ['2026-03-10', reportedUp], ['2026-03-20', decided]], ['1 2026-03-10 e2..2026-03-20 e3'], 'until it has'],
      ['licence.promised',    [...start, ['2026-03-10', reportedUp]], ['1 2026-03-03 e1..2026-03-10 e2'], 'the office has kept its promise when the papers are up', F],
      ['licence.promised',    [...start, ['2026-03-10', reportedUp]], ['1 2026-03-03 e1.. '], 'where the office decides itself it has not'],
      ['step.decision',       [...start, ['2026-03-09', reviewed], ['2026-03-10', reportedUp]], ['1 2026-03-10 e3.. '], 'a decision after the report begins with it', [limit('step.review', 2), ...U]],
    ]
    for (const [code, journal, expected, because, others] of rows)
      it(`${code}: ${because}`, () => expect(runs(code, journal, others)).to.deep.equal(expected))
  })

  it('refuses a code that the clock does not know, and names it', () => {
    const unknown = (code: string) => () => limitRuns([], [limit(code as LimitCode, 1)])
    expect(unknown('licence.guess')).to.throw(RangeError, 'unknown limit code: licence.guess')
    expect(unknown('step.guess')).to.throw(RangeError, 'unknown limit code: step.guess')
    expect(() => kindOf('special.任何')).not.to.throw()
  })

  it('tells the runs limit by limit, each in the order of the journal', () => {
    const all = limitRuns(journalOf(...start), [
      limit('licence.decision', 20),
      limit('acceptance.decision', 5),
    ])
    expect(all.map(run => run.limit.code)).to.deep.equal(['licence.decision', 'acceptance.decision'])
    expect(all.map(({ length }) => length)).to.deep.equal([20, 5])
  })
})
