import { officeHours } from '../../domain/catalogue/officeHours'
import type { Alert } from '../../domain/supervision/alert'
import type { Case } from '../../domain/case/case'
import { imagineCase } from '../../domain/simulation/imagineCase'
import { imagineLife } from '../../domain/simulation/imagineLife'
import { type Roster, rosterOf } from '../../domain/simulation/people'
import { planFilings } from '../../domain/simulation/planFilings'
import { Random } from '../../domain/simulation/random'
import type { CivilDate } from '../../lib/civilDate'
import type { House } from '../ports'
import { withLook } from '../support/changeAlert'
import { accumulatedOf } from './accumulatedOf'
import { applicantOf } from './applicantOf'
import { historyOf } from './historyOf'
import { type SimulatedTime, simulatedTime } from './simulatedTime'

export interface SimulateCity {
  cases: number
  from: CivilDate
  to: CivilDate
  seed: number
  /** Cases that are open at the end and have a process go on on the engine. */
  isLive?: boolean
}

export type SimulateDeps = Pick<House, 'cases' | 'alerts' | 'catalogue' | 'clock' | 'vault'>

export interface Simulated {
  /** Added. */
  cases: number
  /** Passed over: an earlier run wrote them. */
  known: number
  open: number
  /** Handed to the engine. */
  onEngine: number
  alerts: number
  levels: Record<Alert['level'], number>
  rules: Record<string, number>
}

/** Cases that are written together. */
const BATCH = 500

/**
 * Writes a period of the city's life: cases with whole journals, and the cards that the rules demand, with
 * their own lives, as the monitor would have raised them on their days. Deterministic: the same seed,
 * period and configuration write the same journals and alerts. Repeating it adds nothing.
 */
export async function simulateCity(
  wish: SimulateCity,
  deps: SimulateDeps,
  tell: (done: number) => void = () => undefined,
): Promise<Simulated> {
  const time = simulatedTime(wish.to, deps.clock)
  const counts = noCounts()
  const yellow: Alert[] = []
  let batch: History[] = []
  // the store writes one batch while the next is imagined
  let writing = Promise.resolve()
  const write = async () => {
    const full = batch
    batch = []
    await writing
    writing = writeBatch(full, counts, deps).then(() => tell(counts.cases))
  }
  for (const history of imagineAll(wish, time, deps)) {
    batch.push(wish.isLive ? started(history, deps) : history)
    yellow.push(...history.raised.filter(({ standing }) => standing === 'yellow'))
    if (batch.length === BATCH) await write()
  }
  await write()
  await writing
  const { clock } = time
  const months = accumulatedOf(yellow, time, deps)
  await raise(
    months.map(alert => withLook(alert, time.end, { ...deps, clock })),
    counts,
    deps,
  )
  return counts
}

interface History {
  filed: Case
  raised: Alert[]
}

/** A number that is taken belongs to an earlier run: its case and its cards stay as they are. */
async function writeBatch(batch: readonly History[], counts: Simulated, deps: SimulateDeps): Promise<void> {
  const taken = new Set(
    (await deps.cases.findMany(batch.map(one => one.filed.caseNo))).map(one => one.caseNo),
  )
  const added = batch.filter(({ filed }) => !taken.has(filed.caseNo))
  counts.cases += await deps.cases.insertMany(added.map(({ filed }) => filed))
  counts.known += taken.size
  counts.open += added.filter(({ filed }) => filed.state !== 'archived').length
  counts.onEngine += added.filter(({ filed }) => filed.outbox.length > 0).length
  await raise(
    added.flatMap(({ raised }) => raised),
    counts,
    deps,
  )
}

async function raise(alerts: readonly Alert[], counts: Simulated, deps: SimulateDeps): Promise<void> {
  counts.alerts += await deps.alerts.raiseMany(alerts)
  for (const { level, ruleId } of alerts) {
    counts.levels[level] += 1
    counts.rules[ruleId] = (counts.rules[ruleId] ?? 0) + 1
  }
}

/** An open case goes to the engine: the monitor starts it, the workers lead it to its step. */
function started({ filed, raised }: History, { clock }: SimulateDeps): History {
  const isOpen = filed.state !== 'archived' && filed.state !== 'delivered'
  if (!isOpen) return { filed, raised }
  const order = { kind: 'start-process' as const, itemCode: filed.itemCode }
  const outbox = [{ id: `${filed.caseNo}:1`, order, attempts: 0 }]
  return { filed: { ...filed, outbox, outboxAt: clock.machineNow() }, raised }
}

function* imagineAll(
  { cases, from, to, seed }: SimulateCity,
  time: SimulatedTime,
  deps: SimulateDeps,
): Generator<History> {
  const { catalogue } = deps
  const items = catalogue.items()
  // one calendar for when people come; each department counts by its own
  const national = catalogue.calendarOf(items[0]!.departmentNo)
  const rosters = rostersOf(deps, seed)
  for (const filing of planFilings(cases, { from, to }, items, national, seed)) {
    const departmentNo = filing.item.departmentNo
    const calendar = catalogue.calendarOf(departmentNo)
    const hours = officeHours(catalogue.department(departmentNo)!)
    const applicant = applicantOf(filing, seed, deps.vault)
    const by = { accountId: applicant.accountId, name: applicant.name }
    const rosterOf = (no: string) => rosters.get(no)!
    const given = { seed, roster: rosterOf(departmentNo), rosterOf, hours, calendar, applicant: by, ...time }
    const imagined = imagineCase(filing, given)
    // who comes later today has not come yet
    if (imagined.journal[0]!.at > time.end.at) continue
    const { filed, alerts } = historyOf(filing, imagined, applicant, seed, time, deps)
    const random = new Random(seed, 3, filing.number)
    const { rules } = catalogue.ruleSetOn(filing.on)
    const living = { random, calendar, until: time.end.at, startMsOf: time.startMsOf, rules }
    const lives = alerts.flatMap(alert => imagineLife(alert, living))
    yield { filed, raised: lives.map(alert => withLook(alert, time.end, { clock: time.clock, catalogue })) }
  }
}

function rostersOf({ catalogue }: SimulateDeps, seed: number): Map<string, Roster> {
  const counts = new Map<string, number>()
  for (const { departmentNo } of catalogue.items())
    counts.set(departmentNo, (counts.get(departmentNo) ?? 0) + 1)
  return new Map(catalogue.departments().map(one => [one.no, rosterOf(one, counts.get(one.no) ?? 0, seed)]))
}

const noCounts = (): Simulated => ({
  cases: 0,
  known: 0,
  open: 0,
  onEngine: 0,
  alerts: 0,
  levels: { warning: 0, yellow: 0, red: 0 },
  rules: {},
})
