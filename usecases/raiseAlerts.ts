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
import { type CaseChange, type Reading, readCase, settleCase } from './support/settleCase'
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
    const now = deps.clock.now()
    const looks = known.map(about => look(about, now, deps))
    const raised = await raiseTogether(looks, now, deps)
    sum += raised.added
    const left = await settleTogether(looks, now, deps)
    for (let at = 0; at < left.length; at += ABREAST) {
      const these = left.slice(at, at + ABREAST)
      const counts = await Promise.all(these.map(({ about }) => settleOne(about, raised.keys, deps)))
      sum += counts.reduce((total, n) => total + n, 0)
    }
  }
  return sum
}

/** A case as the sweep finds it. */
interface Look {
  about: Case
  /** Where the law has spoken, its effect comes first and the alerts after that: nothing is `due` yet. */
  hasEffect: boolean
  due: readonly DueAlert[]
}

function look(about: Case, now: Moment, deps: RaiseAlertsDeps): Look {
  const reading = readCase(about, now, deps)
  const hasEffect = effectChange(about, reading, now) !== undefined
  return { about, hasEffect, due: hasEffect ? [] : unraised(about, reading, now) }
}

/**
 * The alerts that are due in many cases, in one command. Nothing is lost where a case has changed meanwhile: an
 * alert that was due once is due for good, and what has become due since is raised when the case is settled.
 */
async function raiseTogether(
  looks: readonly Look[],
  now: Moment,
  deps: RaiseAlertsDeps,
): Promise<{ added: number; keys: ReadonlySet<string> }> {
  const due = looks.flatMap(({ about, due: alerts }) => alerts.map(alert => ({ alert, about })))
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
  looks: readonly Look[],
  now: Moment,
  deps: RaiseAlertsDeps,
): Promise<readonly Look[]> {
  const settled: Case[] = []
  const left: Look[] = []
  for (const one of looks) {
    const { about, hasEffect, due } = one
    const isPlain = !hasEffect && about.outbox.length === 0
    const after = isPlain ? settleCase(about, noted(about, due), now, deps) : undefined
    if (after?.ok) settled.push(after.value)
    else left.push(one)
  }
  return (await deps.cases.saveMany(settled)) ? left : looks
}

/** Also when nothing is due: settling computes the next look anew. */
const noted = ({ raised }: Case, due: readonly DueAlert[]): CaseChange => ({
  events: [],
  patch: { raised: [...raised, ...due.map(({ key }) => key)] },
})

/** The same for one case by itself, with what has become due in it since. */
async function settleOne(known: Case, raised: ReadonlySet<string>, deps: RaiseAlertsDeps): Promise<number> {
  let more = 0
  const changed = await changeCase(
    known.caseNo,
    deps,
    async (current, now) => {
      const due = unraised(current, readCase(current, now, deps), now)
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

const unraised = (current: Case, { alerts }: Reading, now: Moment): DueAlert[] =>
  alerts.filter(alert => isDue(alert, now) && !current.raised.includes(alert.key))

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
