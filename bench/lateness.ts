import mongoose from 'mongoose'
import { addDays, civilDate } from '../lib/civilDate'
import { runScript } from '../test/support/runScript'
import type { Product } from '../test/support/startProduct'

const CITY = 10_000
const WARM_MS = 3_000

interface Spread {
  p50Ms: number
  p99Ms: number
  mostMs: number
}

export interface Lateness extends Spread {
  alerts: number
  perSecond: number
  /** Until people were told, which writes the alert once more. */
  told: Spread
}

/**
 * How late a running monitor raises what comes due evenly, over the embedded store. A simulated city's cases lose
 * their alerts and are given the instant at which the sweep must find them, `perSecond` of them in each second;
 * the lateness is from there to the instant that the alert says it was raised at, a moment before it is written.
 */
export async function sweepLateness(product: Product, perSecond = 100, seconds = 30): Promise<Lateness> {
  await product.stopDoor('monitor')
  const today = civilDate(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
  const wish = ['--cases', String(CITY), '--from', addDays(today, -60), '--to', today, '--seed', '5']
  await runScript('scripts/simulate.ts', product.environment, wish)
  const connection = await mongoose.createConnection(product.runtime.mongoUri).asPromise()
  const cases = connection.db!.collection<{ _id: string }>('cases')
  const alerts = connection.db!.collection<{ _id: string; caseNo: string; raisedAt: string; savedAt: Date }>(
    'alerts',
  )
  const all = await alerts.find({}, { projection: { caseNo: 1 } }).toArray()
  const caseNos = [...new Set(all.map(({ caseNo }) => caseNo))].slice(0, perSecond * seconds)
  if (caseNos.length < perSecond * seconds) throw new Error(`only ${caseNos.length} cases have alerts`)
  for (const caseNo of caseNos) await alerts.deleteMany({ caseNo })
  // nothing else of the city is due while this is measured
  await cases.updateMany({}, { $set: { nextAlertAt: null } })
  await alerts.updateMany({}, { $set: { nextAt: null, tellAt: null } })

  await product.startDoor('monitor')
  const startMs = Date.now() + WARM_MS + caseNos.length * 2
  const dueMs = new Map<string, number>()
  for (const [index, caseNo] of caseNos.entries()) {
    const at = startMs + (index * 1000) / perSecond
    dueMs.set(caseNo, at)
    await cases.updateOne({ _id: caseNo }, { $set: { raised: [], nextAlertAt: new Date(at).toISOString() } })
  }
  const end = startMs + seconds * 1000 + 20_000
  await new Promise(resolve => setTimeout(resolve, Math.max(0, end - Date.now())))
  const raised = await alerts.find({ caseNo: { $in: caseNos } }).toArray()
  await connection.close()
  const late = raised.map(({ caseNo, raisedAt }) => Date.parse(raisedAt) - dueMs.get(caseNo)!)
  const told = raised.map(({ caseNo, savedAt }) => savedAt.getTime() - dueMs.get(caseNo)!)
  return { alerts: late.length, perSecond, ...spreadOf(late), told: spreadOf(told) }
}

function spreadOf(given: readonly number[]): Spread {
  const sorted = given.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { p50Ms: at(0.5), p99Ms: at(0.99), mostMs: sorted.at(-1) ?? NaN }
}

export const printLateness = ({ alerts, perSecond, p50Ms, p99Ms, mostMs, told }: Lateness): void =>
  console.log(
    `sweep lateness        p50 ${p50Ms} ms, p99 ${p99Ms} ms, most ${mostMs} ms (${perSecond} cases due a second, ${alerts} alerts, embedded store; aim: p99 5,000); people told p50 ${told.p50Ms} ms, p99 ${told.p99Ms} ms`,
  )
