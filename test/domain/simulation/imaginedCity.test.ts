import { expect } from 'chai'
import { createHash } from 'node:crypto'
import type { CaseEvent } from '../../../domain/case/events'
import type { Item, ItemStep, LimitCode, StepCode } from '../../../domain/catalogue/item'
import { imagineCase } from '../../../domain/simulation/imagineCase'
import { imagineLife } from '../../../domain/simulation/imagineLife'
import { rosterOf } from '../../../domain/simulation/people'
import { planFilings } from '../../../domain/simulation/planFilings'
import { Random } from '../../../domain/simulation/random'
import type { Alert, AlertEvent } from '../../../domain/supervision/alert'
import { addDays, civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import { sampleAlert } from '../../contract/support/samples'
import { calendarWith } from '../../support/calendar'
import { limit, testItem } from '../../support/item'
import { rules1 } from '../../support/judge'

const calendar = calendarWith({ off: ['2026-04-06', '2026-05-01', '2026-05-04'], work: ['2026-04-11'] })
const period = { from: civilDate('2026-03-02'), to: civilDate('2026-06-30') }
const startMsOf = (day: string) => Date.parse(`${day}T00:00:00.000+08:00`)
const hours = { opensAtMinute: 540, closesAtMinute: 1020 }
const steps = (...codes: StepCode[]): ItemStep[] =>
  codes.map(code => ({ code, name: code, post: 'handling', limit: `step.${code}` }))
const source = testItem.legalBasis[0]!
const item = (code: string, more: Partial<Item>): Item => ({ ...testItem, code, ...more })

/** Lengths that no default of the simulation has. */
const limits = [
  limit('acceptance.decision', 4, { deemedEffect: { kind: 'deemed-acceptance', source } }),
  limit('licence.promised', 12),
  limit('licence.decision', 18, { deemedEffect: { kind: 'deemed-approval', source } }),
  limit('licence.delivery', 7),
  ...(['site-check', 'commission', 'publicity', 'review', 'report-up', 'decision'] as const).map(
    (code, index) => limit(`step.${code}`, 4 + index),
  ),
  limit('step.countersign.21' as LimitCode, 5),
]
const without = (...codes: string[]) => limits.filter(({ code }) => !codes.includes(code))
const remedies = ['行政复议', '行政诉讼']
const ground = (name: string, more: object = {}) =>
  ({ ground: name, name, plannedWorkingDays: 12, source, ...more }) as Item['specialProcedures'][number]

/** What the city's items can have, in seven of them. */
const items: readonly Item[] = [
  item('PLAIN', {
    steps: steps('acceptance-check', 'site-check', 'review', 'decision', 'delivery'),
    limits,
    remedies,
  }),
  item('NOPAUSE', {
    steps: steps('acceptance-check', 'review', 'decision', 'delivery'),
    specialProcedures: [],
    limits: without('acceptance.decision'),
    extension: { workingDays: 10, source } as never,
    remedies,
  }),
  item('SILENT', {
    steps: steps('acceptance-check', 'review', 'decision', 'delivery'),
    // without an effect of the law
    limits: [
      limit('acceptance.decision', 4),
      limit('licence.decision', 18),
      ...without('acceptance.decision', 'licence.decision', 'licence.delivery'),
    ],
    extension: { workingDays: 10, source } as never,
  }),
  item('ATONCE', { type: '即办件', steps: steps('acceptance-check', 'decision', 'delivery'), limits }),
  item('HEARD', {
    steps: steps('acceptance-check', 'review', 'decision', 'delivery'),
    limits,
    remedies,
    hearing: { source },
    extension: { workingDays: 10, source } as never,
    specialProcedures: [
      ground('检测', { isAlways: true, plannedWorkingDays: 9 }),
      ground('听证'),
      ground('专家评审', { plannedWorkingDays: 20 }),
    ],
    charges: [{ code: 'paper', name: '工本费', rateFen: 1500, unit: '本', source } as never],
    fee: { basis: source, note: '按标准' },
  }),
  item('ASKED', {
    type: '联办件',
    limits,
    steps: [
      ...steps('acceptance-check'),
      ...['21', '22'].map(departmentNo => ({
        ...steps('countersign')[0]!,
        departmentNo,
        limit: `step.countersign.${departmentNo}` as const,
      })),
      ...steps('publicity', 'review', 'decision', 'delivery'),
    ],
  }),
  item('ABOVE', {
    type: '上报件',
    reportsTo: '省住房和城乡建设厅',
    limits,
    steps: steps('acceptance-check', 'review', 'report-up', 'decision', 'delivery'),
  }),
]

function imaginedJournals(seed: number, count: number): (readonly CaseEvent[])[] {
  const rosters = new Map(['18', '21', '22'].map(no => [no, rosterOf({ no }, 5, seed)]))
  const applicant = { accountId: 'applicant', name: '申请人' }
  return planFilings(count, period, items, calendar, seed).map(
    filing =>
      imagineCase(filing, {
        seed,
        roster: rosters.get('18')!,
        rosterOf: no => rosters.get(no)!,
        hours,
        calendar,
        applicant,
        startMsOf,
      }).journal,
  )
}

function imaginedLives(seed: number, count: number): Alert[] {
  const levels = ['warning', 'yellow', 'yellow', 'red'] as const
  return Array.from({ length: count }, (_, index) => {
    const raisedAt = `2026-03-${String(2 + (index % 28)).padStart(2, '0')}T02:00:00.000Z` as Instant
    const on = civilDate(raisedAt.slice(0, 10))
    const responsible = {
      accountId: index % 7 === 0 ? null : `p${index % 5}`,
      name: '承办',
      post: 'handling',
    } as const
    const raised: AlertEvent = { type: 'raised', at: raisedAt, on, by: { accountId: 'system', name: '系统' } }
    return sampleAlert({
      id: `case:Y1:${index}`,
      level: levels[index % 4]!,
      standing: levels[index % 4]!,
      raisedAt,
      triggersOn: on,
      // a warning speaks before the day that it warns of
      dueOn: index % 8 === 0 ? addDays(on, 2) : on,
      responsible: index % 11 === 0 ? null : responsible,
      state: 'raised',
      life: [raised],
    })
  }).flatMap((alert, index) =>
    imagineLife(alert, {
      random: new Random(seed, 3, index),
      calendar,
      until: '2026-03-31T15:59:59.000Z' as Instant,
      startMsOf,
      rules: rules1.rules,
    }),
  )
}

const counted = (types: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const type of [...types].sort()) counts[type] = (counts[type] ?? 0) + 1
  return counts
}
const digest = (of: unknown) => createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 16)

/**
 * The benches and the demo compare cities of one seed between releases: what a seed gives is written down here. Who
 * changes the simulation on purpose reads the counts, and writes the new ones down.
 */
describe('a seed', () => {
  it('gives the same cases in every release', () => {
    const journals = imaginedJournals(7, 3_000)
    expect(counted(journals.flatMap(journal => journal.map(({ type }) => type)))).to.deep.equal({
      acceptanceRefused: 79,
      accepted: 2896,
      archived: 2995,
      clockPaused: 523,
      clockResumed: 523,
      complaintUpheld: 21,
      countersigned: 110,
      decided: 2638,
      deemedAccepted: 3,
      deemedApproved: 211,
      delivered: 2849,
      extended: 22,
      feeCharged: 145,
      filed: 3000,
      hearingHeld: 231,
      hearingNoticed: 231,
      hearingOffered: 233,
      hearingRequested: 233,
      publicised: 1122,
      reportedUp: 71,
      reviewed: 1094,
      siteChecked: 170,
      supplementReceived: 254,
      supplementRequested: 266,
      withdrawn: 67,
    })
    expect(digest(journals)).to.equal('2a1eb51675d7bea5')
  })

  it('gives the same cases to other people of another seed', () => {
    expect(digest(imaginedJournals(8, 1_500))).to.equal('06215746260b4151')
    expect(digest(imaginedJournals(9, 1_500))).to.equal('199744df76f3441d')
  })

  it('gives the same filings, numbered anew each day', () => {
    const filings = planFilings(3_000, period, items, calendar, 7)
    expect(
      filings
        .filter(({ on }) => on === '2026-03-04')
        .map(({ sequence }) => sequence)
        .slice(0, 4),
    ).to.deep.equal([1, 2, 3, 4])
    expect(filings[0]).to.include({ on: '2026-03-02', sequence: 1 })
    expect(digest(filings.map(({ item: { code }, ...filing }) => ({ ...filing, code })))).to.equal(
      'bdc637e1f958bf3d',
    )
  })

  it('plans one day, and no period that ends before it begins', () => {
    const day = { from: period.from, to: period.from }
    expect(planFilings(5, day, items, calendar, 7).map(({ sequence }) => sequence)).to.deep.equal([
      1, 2, 3, 4, 5,
    ])
    expect(() => planFilings(5, { from: period.to, to: period.from }, items, calendar, 7)).to.throw(
      'the period ends before it begins: 2026-06-30..2026-03-02',
    )
  })

  it('gives the same lives of cards', () => {
    const alerts = imaginedLives(7, 1_200)
    expect(counted(alerts.flatMap(({ life }) => life.map(({ type }) => type)))).to.deep.equal({
      answered: 615,
      appealed: 76,
      closed: 867,
      escalated: 166,
      notified: 1366,
      raised: 1366,
      reviewed: 58,
      signed: 691,
    })
    expect(counted(alerts.map(({ standing }) => standing))).to.deep.equal({
      red: 455,
      revoked: 15,
      warning: 302,
      yellow: 594,
    })
    expect(digest(alerts)).to.equal('d9678daa8046c3ca')
  })

  it('gives people names and ways of their own', () => {
    expect(digest(rosterOf({ no: '18' }, 9, 7))).to.equal('372e2ab68b79b3d8')
    expect(digest(rosterOf({ no: '18' }, 40, 7))).to.equal('b81c2d9cbeb594c9')
  })
})
