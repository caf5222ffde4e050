import { publishedCatalogue } from '../adapters/catalogue/publishedCatalogue'
import { createOfficeClock } from '../adapters/clock/officeClock'
import { memoryStores } from '../adapters/memory/memoryStores'
import { createVault } from '../adapters/secrets/vault'
import { loadPublished } from '../config/loadPublished'
import type { Case } from '../domain/case/case'
import { addDays, civilDate } from '../lib/civilDate'
import type { Instant } from '../lib/moment'
import { raiseAlerts } from '../usecases/raiseAlerts'
import { scoreMonth } from '../usecases/scoreMonth'
import { simulateCity } from '../usecases/simulate/simulateCity'
import { benchRuler } from './domain'
import { costOfDueCase, fill } from './dueCase'

export interface CityFigures {
  /** Whole histories imagined, judged and written into memory. */
  simulatedCasesPerSecond: number
  /** Alerts that one sweep after another raises, each with the write of its case. */
  raisedPerSecond: number
  /** Finding, reading and writing the next case that is due, by the number of open cases: the median. */
  microsecondsPerDueCase: Record<number, number>
  /** Days, due dates and segments of a case with forty events. */
  rulerMicroseconds: number
  /** One month of every department, item, post and person. */
  scored: { finished: number; seconds: number }
}

const FROM = civilDate('2025-01-01')
const TO = civilDate('2025-12-31')
const SIZES = [1_000, 10_000, 100_000, 300_000]
/** Fewer than the smallest size has cases. */
const LOOKS = 900
const SCORED = 38_000

/** How fast the city's history is made and watched, in memory. */
export async function benchCity(cases = 20_000): Promise<CityFigures> {
  // first: beside a heap of 300,000 cases it would measure the collector
  const rulerMicroseconds = benchRuler()
  await simulateOne(1_000) // warm
  const started = performance.now()
  const { stores } = await simulateOne(cases)
  const simulatedCasesPerSecond = Math.round(cases / seconds(started))
  const raisedPerSecond = await sweepAll(stores)
  const microsecondsPerDueCase: Record<number, number> = {}
  const one = await sampleCase()
  for (const size of SIZES) {
    const { cases } = memoryStores()
    await fill(cases, one, 0, size)
    microsecondsPerDueCase[size] = await costOfDueCase(cases, size, LOOKS)
  }
  return {
    simulatedCasesPerSecond,
    raisedPerSecond,
    microsecondsPerDueCase,
    rulerMicroseconds,
    scored: await scoreOne(),
  }
}

function house(now: () => number) {
  const stores = memoryStores()
  return {
    ...stores,
    catalogue: publishedCatalogue(loadPublished()),
    clock: createOfficeClock({ timeZone: 'Asia/Shanghai', offsetMs: () => 0, worldNow: now }),
    vault: createVault('simulated people, kept in memory only'),
    engine: { tell: async () => 'done' as const, deploy: async () => [], isReady: async () => true },
  }
}

async function simulateOne(cases: number) {
  const stores = house(() => Date.parse('2026-01-01T02:00:00Z'))
  await simulateCity({ cases, from: FROM, to: TO, seed: 1 }, stores)
  return { stores }
}

/** A month in which some twenty thousand cases were finished. */
async function scoreOne(): Promise<CityFigures['scored']> {
  const stores = house(() => Date.parse('2026-01-01T02:00:00Z'))
  const period = { from: civilDate('2025-10-09'), to: civilDate('2025-11-30') }
  await simulateCity({ cases: SCORED, seed: 1, ...period }, stores)
  const started = performance.now()
  const { finished = 0 } = await scoreMonth('2025-11', stores)
  return { finished, seconds: Math.round(seconds(started) * 100) / 100 }
}

/** The monitor comes back after three weeks: everything that fell due meanwhile is raised at once. */
async function sweepAll(stores: ReturnType<typeof house>): Promise<number> {
  const late = Date.parse(`${addDays(TO, 21)}T02:00:00Z`)
  const monitor = { ...stores, clock: house(() => late).clock }
  const started = performance.now()
  let raised = 0
  for (;;) {
    const counts = await raiseAlerts(monitor)
    raised += counts['raised'] ?? 0
    if (counts['seen'] === 0) return Math.round(raised / seconds(started))
  }
}

/** A case of the city that still has a time to be looked at. */
export async function sampleCase(): Promise<Case> {
  const { stores } = await simulateOne(200)
  const [due] = await stores.cases.dueForAlert('2027-01-01T00:00:00.000Z' as Instant, 1)
  return (await stores.cases.find(due!))!
}

const seconds = (started: number): number => (performance.now() - started) / 1_000

export function printCity(figures: CityFigures): void {
  const { simulatedCasesPerSecond, raisedPerSecond, microsecondsPerDueCase, rulerMicroseconds, scored } =
    figures
  console.log(`simulated into memory  ${simulatedCasesPerSecond} cases/s (aim: 2000)`)
  console.log(`raised by sweeps       ${raisedPerSecond} alerts/s (aim: 1000)`)
  for (const [open, cost] of Object.entries(microsecondsPerDueCase))
    console.log(`one due case of ${open.padStart(6)}  ${cost} µs (aim: flat)`)
  console.log(`ruler of 40 events     ${rulerMicroseconds} µs (aim: 50)`)
  console.log(
    `a month scored         ${scored.seconds} s for ${scored.finished} finished cases (aim: 5 s for 20000)`,
  )
}

if (process.argv[1] === import.meta.filename) printCity(await benchCity())
