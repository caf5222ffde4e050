import { expect } from 'chai'
import { createHash } from 'node:crypto'
import type { CaseEvent } from '../../../domain/case/events'
import type { Item, ItemStep, StepCode } from '../../../domain/catalogue/item'
import { imagineCase } from '../../../domain/simulation/imagineCase'
import { imagineLife } from '../../../domain/simulation/imagineLife'
import { rosterOf } from '../../../domain/simulation/people'
import { planFilings } from '../../../domain/simulation/planFilings'
import { Random } from '../../../domain/simulation/random'
import type { Alert, AlertEvent } from '../../../domain/supervision/alert'
import { civilDate } from '../../../lib/civilDate'
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

/** What the city's items can have, in five of them. */
const items: readonly Item[] = [
  item('PLAIN', { steps: steps('acceptance-check', 'site-check', 'review', 'decision', 'delivery') }),
  item('ATONCE', { type: '即办件', steps: steps('acceptance-check', 'decision', 'delivery') }),
  item('HEARD', {
    steps: steps('acceptance-check', 'review', 'decision', 'delivery'),
    hearing: { source },
    extension: { workingDays: 10, source } as never,
    specialProcedures: [
      { ground: '检测', name: '检测', plannedWorkingDays: 15, source, isAlways: true } as never,
      { ground: '听证', name: '听证', plannedWorkingDays: 20, source },
      { ground: '专家评审', name: '专家评审', plannedWorkingDays: 10, source },
    ],
    charges: [{ code: 'paper', name: '工本费', rateFen: 1500, unit: '本', source } as never],
    fee: { basis: source, note: '按标准' },
  }),
  item('ASKED', {
    type: '联办件',
    steps: [
      ...steps('acceptance-check'),
      ...['21', '22'].map(departmentNo => ({
        ...steps('countersign')[0]!,
        departmentNo,
        limit: `step.countersign.${departmentNo}` as const,
      })),
      ...steps('publicity', 'review', 'decision', 'delivery'),
    ],
    limits: [...testItem.limits, limit('step.publicity', 5), limit('step.countersign.21', 4)],
  }),
  item('ABOVE', {
    type: '上报件',
    reportsTo: '省住房和城乡建设厅',
    steps: steps('acceptance-check', 'review', 'report-up', 'decision', 'delivery'),
    limits: [...testItem.limits, limit('step.report-up', 3)],
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
      dueOn: on,
      triggersOn: on,
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
    const journals = imaginedJournals(7, 1_500)
    expect(counted(journals.flatMap(journal => journal.map(({ type }) => type)))).to.deep.equal({
      acceptanceRefused: 35,
      accepted: 1438,
      archived: 1494,
      clockPaused: 597,
      clockResumed: 597,
      complaintUpheld: 14,
      countersigned: 454,
      decided: 1310,
      deemedAccepted: 4,
      deemedApproved: 111,
      delivered: 1421,
      extended: 3,
      feeCharged: 251,
      filed: 1500,
      hearingHeld: 268,
      hearingNoticed: 268,
      hearingOffered: 268,
      hearingRequested: 268,
      publicised: 222,
      reportedUp: 63,
      reviewed: 748,
      siteChecked: 206,
      supplementReceived: 114,
      supplementRequested: 127,
      withdrawn: 38,
    })
    expect(digest(journals)).to.equal('0c6c5864d4a840dc')
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
    expect(digest(alerts)).to.equal('7897349d06225b81')
  })

  it('gives people names and ways of their own', () => {
    const roster = rosterOf({ no: '18' }, 9, 7)
    expect(digest(roster)).to.equal('372e2ab68b79b3d8')
  })
})
