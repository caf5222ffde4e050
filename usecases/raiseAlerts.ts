import type { Case } from '../domain/case/case'
import { isEvent } from '../domain/case/events'
import { answersFor } from '../domain/catalogue/item'
import type { Alert, Responsible } from '../domain/supervision/alert'
import type { DueAlert } from '../domain/supervision/dueAlerts'
import type { Moment } from '../lib/moment'
import { accept } from '../lib/result'
import type { House, Task } from './ports'
import { type ChangeDeps, changeCase, happened } from './support/changeCase'
import { withLook } from './support/changeAlert'
import { effectChange } from './support/effectChange'
import { type CaseChange, readCase, settleCase } from './support/settleCase'
import { systemActor } from './support/systemActor'

export type RaiseAlertsDeps = ChangeDeps & Pick<House, 'alerts'>

const BATCH = 500
const ABREAST = 8
/** So many are read, and their alerts written, in one command each. */
const TOGETHER = 40
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
  for (let start = 0; start < due.length; start += TOGETHER) {
    const known = await deps.cases.findMany(due.slice(start, start + TOGETHER))
    const raised = await raiseTogether(known, deps)
    sum += raised.added
    const left = await settleTogether(known, raised.keys, deps)
    for (let at = 0; at < left.length; at += ABREAST) {
      const these = left.slice(at, at + ABREAST)
      const counts = await Promise.all(these.map(one => settleOne(one, raised.keys, deps)))
      sum += counts.reduce((total, n) => total + n, 0)
    }
  }
  return sum
}

/**
 * The alerts that are due in many cases, in one command. Nothing is lost where a case has changed meanwhile: an
 * alert that was due once is due for good, and what has become due since is raised when the case is settled.
 */
async function raiseTogether(
  cases: readonly Case[],
  deps: RaiseAlertsDeps,
): Promise<{ added: number; keys: ReadonlySet<string> }> {
  const now = deps.clock.now()
  // a case in which the law has spoken gets its effect first, and its alerts after that
  const ready = cases.filter(one => !effectChange(one, readCase(one, now, deps), now))
  const due = ready.flatMap(about => unraised(about, now, deps).map(alert => ({ alert, about })))
  const tasks = await tasksBehind(due, deps)
  const alerts = due.map(({ alert, about }) => alertOf(alert, about, now, { ...deps, tasks }))
  const added = alerts.length > 0 ? await deps.alerts.raiseMany(alerts) : 0
  return { added, keys: new Set(alerts.map(({ id }) => id)) }
}

/**
 * Writes into the cases what was raised and when to look at them next, in one command; gives back those that have to
 * be settled by themselves, because more is to be done or somebody was faster.
 */
async function settleTogether(
  known: readonly Case[],
  raised: ReadonlySet<string>,
  deps: RaiseAlertsDeps,
): Promise<readonly Case[]> {
  const now = deps.clock.now()
  const settled: Case[] = []
  const left: Case[] = []
  for (const one of known) {
    const due = unraised(one, now, deps)
    const isRaised = due.every(({ key }) => raised.has(key))
    const isPlain = isRaised && one.outbox.length === 0 && !effectChange(one, readCase(one, now, deps), now)
    const after = isPlain ? settleCase(one, noted(one, due), now, deps) : undefined
    if (after?.ok) settled.push(after.value)
    else left.push(one)
  }
  return (await deps.cases.saveMany(settled)) ? left : known
}

/** Also when nothing is due: settling computes the next look anew. */
const noted = ({ raised }: Case, due: readonly DueAlert[]): CaseChange => ({
  events: [],
  patch: { raised: [...raised, ...due.map(({ key }) => key)] },
})

async function settleOne(known: Case, raised: ReadonlySet<string>, deps: RaiseAlertsDeps): Promise<number> {
  let more = 0
  const changed = await changeCase(
    known.caseNo,
    deps,
    async (current, now) => {
      const due = unraised(current, now, deps)
      const missing = due.filter(({ key }) => !raised.has(key)).map(alert => ({ alert, about: current }))
      const tasks = await tasksBehind(missing, deps)
      for (const { alert } of missing)
        if (await deps.alerts.raise(alertOf(alert, current, now, { ...deps, tasks }))) more += 1
      return accept(noted(current, due))
    },
    undefined,
    known,
  )
  return changed.ok ? more : 0
}

function unraised(current: Case, now: Moment, deps: RaiseAlertsDeps): DueAlert[] {
  return readCase(current, now, deps).alerts.filter(
    alert => isDue(alert, now) && !current.raised.includes(alert.key),
  )
}

const isDue = ({ triggersOn, atMinute }: DueAlert, now: Moment): boolean =>
  triggersOn < now.on || (triggersOn === now.on && atMinute <= now.minuteOfDay)

/** The step that was open on the last day of a limit. */
function stepBehind({ limit, dueOn }: DueAlert, about: Case, { catalogue }: Pick<House, 'catalogue'>) {
  if (limit === undefined) return undefined
  const steps = catalogue.item(about.itemCode, about.itemVersion)?.steps ?? []
  const asked = steps.find(step => step.limit === limit)?.departmentNo
  const started = about.journal
    .filter(isEvent('stepStarted'))
    .findLast(event => event.on <= dueOn && (asked === undefined || event.departmentNo === asked))
  if (!started) return undefined
  return { jobKey: started.jobKey, post: steps.find(({ code }) => code === started.step)?.post ?? null }
}

/** The tasks of those steps, by their ids, in one question. */
async function tasksBehind(
  due: readonly { alert: DueAlert; about: Case }[],
  { tasks, catalogue }: RaiseAlertsDeps,
): Promise<ReadonlyMap<string, Task>> {
  const ids = due.flatMap(({ alert, about }) => stepBehind(alert, about, { catalogue })?.jobKey ?? [])
  return new Map((await tasks.findMany(ids)).map(task => [task.id, task]))
}

interface AlertDeps extends Pick<House, 'clock' | 'catalogue'> {
  tasks: ReadonlyMap<string, Task>
}

/** Who held the step: the officer who claimed it, or the post whose turn it was. */
function holderOf(alert: DueAlert, about: Case, deps: AlertDeps): Responsible | null {
  const step = stepBehind(alert, about, deps)
  if (!step) return null
  const claimedBy = deps.tasks.get(step.jobKey)?.claimedBy
  return { accountId: claimedBy?.id ?? null, name: claimedBy?.name ?? '', post: step.post }
}

/** Each department that is asked has its own cards. */
function departmentOf({ limit }: DueAlert, about: Case, { catalogue }: AlertDeps): string {
  const item = catalogue.item(about.itemCode, about.itemVersion)
  return item ? answersFor(item, limit) : about.departmentNo
}

function alertOf(alert: DueAlert, about: Case, now: Moment, deps: AlertDeps): Alert {
  const { rule } = alert
  const raised: Alert = {
    id: alert.key,
    caseNo: about.caseNo,
    itemCode: about.itemCode,
    departmentNo: departmentOf(alert, about, deps),
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
    responsible: alert.responsible ?? holderOf(alert, about, deps),
    state: 'raised',
    standing: alert.level,
    life: [{ type: 'raised', ...happened(now, systemActor) }],
    nextAt: null,
    tellAt: null,
    version: 1,
  }
  return withLook(raised, now, deps)
}
