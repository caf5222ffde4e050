import type { Case } from '../domain/case/case'
import type { Alert, Responsible } from '../domain/supervision/alert'
import type { DueAlert } from '../domain/supervision/dueAlerts'
import type { Moment } from '../lib/moment'
import { accept } from '../lib/result'
import type { House } from './ports'
import { type ChangeDeps, changeCase, happened } from './support/changeCase'
import { withLook } from './support/changeAlert'
import { readCase } from './support/settleCase'
import { systemActor } from './support/systemActor'

export type RaiseAlertsDeps = ChangeDeps & Pick<House, 'alerts'>

const BATCH = 500
const ABREAST = 8
/** Full batches in one run: what came due at once is not made to wait for the next run. */
const ROUNDS = 6

/**
 * Gives every case whose time has come the warnings, cards and legal effects that are due.
 *
 * What is due is computed from the journal and the day, never from an earlier run, and each has a
 * natural key: a sweep that was missed, repeated, cut short or run by two monitors at once is healed
 * by the next one. One that comes late says so and keeps the true day.
 */
export async function raiseAlerts(deps: RaiseAlertsDeps): Promise<Record<string, number>> {
  const counts = { seen: 0, raised: 0 }
  for (let round = 0; round < ROUNDS; round += 1) {
    const due = await deps.cases.dueForAlert(deps.clock.now().at, BATCH)
    counts.seen += due.length
    counts.raised += await raiseBatch(due, deps)
    if (due.length < BATCH) break
  }
  return counts
}

async function raiseBatch(due: readonly string[], deps: RaiseAlertsDeps): Promise<number> {
  let sum = 0
  for (let start = 0; start < due.length; start += ABREAST) {
    const raised = await Promise.all(due.slice(start, start + ABREAST).map(caseNo => raiseOf(caseNo, deps)))
    sum += raised.reduce((total, n) => total + n, 0)
  }
  return sum
}

async function raiseOf(caseNo: string, deps: RaiseAlertsDeps): Promise<number> {
  // effects are written by changeCase itself, each before the alerts that follow from it
  let raised = 0
  const changed = await changeCase(caseNo, deps, async (current, now) => {
    const due = unraised(current, now, deps)
    for (const alert of due) raised += (await raise(alert, current, now, deps)) ? 1 : 0
    // also when nothing is due: computes the next look anew
    return accept({ events: [], patch: { raised: [...current.raised, ...due.map(alert => alert.key)] } })
  })
  return changed.ok ? raised : 0
}

function unraised(current: Case, now: Moment, deps: RaiseAlertsDeps): DueAlert[] {
  return readCase(current, now, deps).alerts.filter(
    alert => isDue(alert, now) && !current.raised.includes(alert.key),
  )
}

const isDue = ({ triggersOn, atMinute }: DueAlert, now: Moment): boolean =>
  triggersOn < now.on || (triggersOn === now.on && atMinute <= now.minuteOfDay)

/** Who held the step that was open on the last day: the officer who claimed it, or the post whose turn it was. */
async function holderOf(
  { limit, dueOn }: DueAlert,
  { journal, itemCode, itemVersion }: Case,
  { tasks, catalogue }: RaiseAlertsDeps,
): Promise<Responsible | null> {
  if (limit === undefined) return null
  const started = journal.findLast(event => event.type === 'stepStarted' && event.on <= dueOn)
  if (started?.type !== 'stepStarted') return null
  const post =
    catalogue.item(itemCode, itemVersion)?.steps.find(({ code }) => code === started.step)?.post ?? null
  const claimedBy = (await tasks.find(started.jobKey))?.claimedBy
  return { accountId: claimedBy?.id ?? null, name: claimedBy?.name ?? '', post }
}

async function raise(alert: DueAlert, about: Case, now: Moment, deps: RaiseAlertsDeps): Promise<boolean> {
  const { rule } = alert
  const raised: Alert = {
    id: alert.key,
    caseNo: about.caseNo,
    itemCode: about.itemCode,
    departmentNo: about.departmentNo,
    ruleId: rule.id,
    ruleSetVersion: alert.ruleSetVersion,
    level: alert.level,
    dueOn: alert.dueOn,
    triggersOn: alert.triggersOn,
    raisedAt: now.at,
    isRaisedLate: now.on > alert.triggersOn,
    ...(alert.limit === undefined ? {} : { limit: alert.limit }),
    ...(alert.about === undefined ? {} : { about: alert.about }),
    scoredAs: rule.scoredAs,
    responsible: alert.responsible ?? (await holderOf(alert, about, deps)),
    state: 'raised',
    standing: alert.level,
    life: [{ type: 'raised', ...happened(now, systemActor) }],
    nextAt: null,
    tellAt: null,
    version: 1,
  }
  return deps.alerts.raise(withLook(raised, now, deps))
}
