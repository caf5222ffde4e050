import type { Case } from '../domain/case/case'
import { foldJournal } from '../domain/case/foldJournal'
import { finishedOn } from '../domain/performance/finishedFacts'
import type { Alert } from '../domain/supervision/alert'
import { foldLife } from '../domain/supervision/alertLife'
import type { Instant, Moment } from '../lib/moment'
import type { House } from './ports'
import { dayDifferences } from './support/dayDifferences'
import type { Difference } from './support/difference'
import { orderDifferences } from './support/orderDifferences'
import { scoreDifferences } from './support/scoreDifferences'
import { readCase, withDues } from './support/settleCase'

export type RecomputeDeps = Pick<
  House,
  'clock' | 'catalogue' | 'cases' | 'alerts' | 'orders' | 'scores' | 'scoreInputs' | 'dayCounts'
>

export type { Difference }

export interface Recount {
  cases: number
  alerts: number
  orders: number
  scores: number
  days: number
  differences: number
}

const BATCH = 200

/**
 * Counts every case and every card again from the journals, every supervision order from its life, and the newest
 * version of every score and every day's numbers from cases, cards and entries, and tells each difference. Changes nothing. A record that is
 * merely waiting for the next sweep is no difference.
 *
 * @param tell is given each difference as it is found
 * @param progress is told how many cases have been read, batch by batch
 */
export async function recompute(
  deps: RecomputeDeps,
  tell: (difference: Difference) => void,
  progress: (cases: number) => void = () => undefined,
): Promise<Recount> {
  const counts: Recount = { cases: 0, alerts: 0, orders: 0, scores: 0, days: 0, differences: 0 }
  const found = (difference: Difference) => {
    counts.differences += 1
    tell(difference)
  }
  counts.orders = await orderDifferences(deps, found)
  counts.scores = await scoreDifferences(deps, found)
  counts.days = await dayDifferences(deps, found)
  for (let after: string | undefined; ;) {
    const page = await deps.cases.page(after, BATCH)
    if (page.length === 0) return counts
    const now = deps.clock.now()
    const alerts = await deps.alerts.ofCases(page.map(({ caseNo }) => caseNo))
    const byCase = new Map<string, Alert[]>()
    for (const alert of alerts) byCase.set(alert.caseNo, [...(byCase.get(alert.caseNo) ?? []), alert])
    for (const one of page) {
      const own = byCase.get(one.caseNo) ?? []
      for (const difference of [...caseDifferences(one, now, deps), ...alertDifferences(one, own, now, deps)])
        found(difference)
    }
    counts.cases += page.length
    counts.alerts += alerts.length
    progress(counts.cases)
    after = page.at(-1)!.caseNo
  }
}

function caseDifferences(one: Case, now: Moment, deps: RecomputeDeps): Difference[] {
  try {
    const counted = withDues(one, now, deps)
    const fields = {
      state: [one.state, foldJournal(one.journal, now.at)],
      finishedOn: [one.finishedOn, finishedOn(one.journal)],
      dues: [duesText(one), duesText(counted)],
      // while the clock is paused the dates move on by themselves from day to day
      ...(one.dues.some(({ isPaused }) => isPaused)
        ? {}
        : { nextAlertAt: [one.nextAlertAt, counted.nextAlertAt] }),
    } as const
    return Object.entries(fields)
      .filter(([, [stored, recounted]]) => stored !== recounted)
      .map(([field, [stored, recounted]]) => ({
        what: 'case',
        id: one.caseNo,
        field,
        stored: String(stored),
        counted: String(recounted),
      }))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return [{ what: 'case', id: one.caseNo, field: 'journal', stored: 'not lawful', counted: error.message }]
  }
}

const duesText = ({ dues: all }: Pick<Case, 'dues'>): string =>
  all
    .map(({ code, occurrence, startsOn, dueOn, endedOn, isPaused }) =>
      [code, occurrence, startsOn, isPaused ? 'paused' : dueOn, endedOn ?? ''].join(' '),
    )
    .join('; ')

function alertDifferences(
  one: Case,
  alerts: readonly Alert[],
  now: Moment,
  deps: RecomputeDeps,
): Difference[] {
  const differences: Difference[] = []
  const differ = (id: string, field: string, stored: string, counted: string) => {
    if (stored !== counted) differences.push({ what: 'alert', id, field, stored, counted })
  }
  const ids = new Set(alerts.map(({ id }) => id))
  for (const key of one.raised) if (!ids.has(key)) differ(key, 'record', 'missing', 'raised by the case')
  for (const alert of alerts) {
    const life = foldLife(alert)
    differ(alert.id, 'state', alert.state, life.state)
    differ(alert.id, 'standing', alert.standing, life.standing)
    if (isOfCards(alert, deps)) continue
    // as journal and calendar stood when it was raised: what came later moves no card that was given
    const journal = one.journal.filter(event => event.at <= alert.raisedAt)
    const due = alertsOf({ ...one, journal }, alert.life[0]!.on, deps, alert.raisedAt).find(
      ({ key }) => key === alert.id,
    )
    if (!due) differ(alert.id, 'record', 'raised', 'not due')
    else {
      differ(alert.id, 'level', alert.level, due.level)
      differ(alert.id, 'triggersOn', alert.triggersOn, due.triggersOn)
      differ(alert.id, 'dueOn', alert.dueOn, due.dueOn)
    }
  }
  const isWaiting = one.nextAlertAt !== null && one.nextAlertAt <= now.at
  if (!isWaiting) {
    for (const { key, triggersOn } of alertsOf(one, now.on, deps)) {
      if (triggersOn < now.on && !one.raised.includes(key))
        differ(key, 'record', 'not raised', `due on ${triggersOn}`)
    }
  }
  return differences
}

/** R6 and R7 are judged on cards, not on the journal. */
function isOfCards({ ruleId, ruleSetVersion }: Alert, { catalogue }: RecomputeDeps): boolean {
  const set = catalogue.ruleSets().find(({ version }) => version === ruleSetVersion)
  const when = set?.rules.find(({ id }) => id === ruleId)?.trigger.when
  return when === 'uncorrected' || when === 'accumulated'
}

const alertsOf = (one: Case, on: Moment['on'], deps: RecomputeDeps, asOf?: Instant) =>
  readCase(one, { on }, deps, asOf).alerts
