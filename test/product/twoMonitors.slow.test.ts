import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import mongoose, { type Connection } from 'mongoose'
import { addDays, civilDate } from '../../lib/civilDate'
import { type ApiClient, fileOne } from '../support/apiClient'
import { eventually } from '../support/office'
import { runScript } from '../support/runScript'
import { type Product, startProduct } from '../support/startProduct'

/** `GUIBIAO_KILL_SECONDS=120` for the long run; the short one stands in every test run. */
const SECONDS = Number(process.env['GUIBIAO_KILL_SECONDS'] ?? 20)
const CASES = 600
/** A monitor needs some two seconds to get to work: some are killed before, most at it. */
const LIFE_MS = { least: 1_500, more: 5_000 }
const DAY_EVERY_MS = 5_000

describe('two monitors over one database', () => {
  let product: Product
  let connection: Connection

  before(async () => {
    product = await startProduct()
    connection = await mongoose.createConnection(product.runtime.mongoUri).asPromise()
  })
  after(async () => {
    await connection?.close()
    await product?.stop()
  })

  it(`lose, double and antedate no card, killed at random for ${SECONDS} s while a city comes due`, async () => {
    await product.stopDoor('monitor')
    const today = civilDate(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
    const wish = ['--cases', String(CASES), '--from', addDays(today, -20), '--to', today, '--seed', '9']
    await runScript('scripts/simulate.ts', product.environment, wish)
    const administrator = await product.signedIn('xitong')
    const applicant = await product.signedIn('zhang.min')
    const alerts = () => connection.db!.collection('alerts').countDocuments()
    const before = await alerts()

    const end = Date.now() + SECONDS * 1000
    const [deaths] = await Promise.all([
      Promise.all([dyingUntil(end, product), dyingUntil(end, product)]).then(([a, b]) => a + b),
      officeLife(end, administrator, applicant),
    ])
    expect(deaths, 'both were killed').to.be.at.least(2)
    const byTheDead = (await alerts()) - before

    await product.startDoor('monitor')
    await eventually(
      'everything that is due is raised',
      async () => {
        const clock = await connection.db!.collection('settings').findOne({ _id: 'clock' as never })
        const now = new Date(Date.now() + Number(clock?.['offsetMs'] ?? 0)).toISOString()
        const waiting = await connection
          .db!.collection('cases')
          .countDocuments({ nextAlertAt: { $lte: now } })
        const looks = await connection.db!.collection('alerts').countDocuments({ nextAt: { $lte: now } })
        return waiting + looks === 0 ? true : undefined
      },
      // the dead hold their locks for a while
      180_000,
    )
    const recount = await runScript('scripts/recompute.ts', product.environment, ['--check'])
    expect(recount).to.match(/差异 0 处/)
    expect(await alerts()).to.be.greaterThan(before)
    console.log(
      `        ${deaths} deaths, ${byTheDead} alerts by the dead, ${recount.trim().split('\n').at(-1)}`,
    )
  }).timeout((SECONDS + 300) * 1000)
})

/** One monitor after another, each killed after a while that nobody chose. */
async function dyingUntil(end: number, { environment }: Product): Promise<number> {
  let deaths = 0
  while (Date.now() < end) {
    const monitor = spawn(
      process.execPath,
      ['--import', 'tsx', path.resolve(import.meta.dirname, '../../monitor/main.ts')],
      { env: environment, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
    )
    const dead = died(monitor)
    await new Promise(resolve => monitor.once('message', resolve)) // it is at work
    await pause(LIFE_MS.least + Math.random() * LIFE_MS.more)
    monitor.kill('SIGKILL')
    expect(await dead).to.equal('SIGKILL')
    deaths += 1
  }
  return deaths
}

const died = (child: ChildProcess) =>
  new Promise(resolve => child.once('exit', (_code, signal) => resolve(signal)))

/** Days pass, and people go on filing. */
async function officeLife(end: number, administrator: ApiClient, applicant: ApiClient): Promise<void> {
  while (Date.now() < end) {
    await fileOne(applicant)
    expect((await administrator.post('/clock/days', { days: 1 })).status).to.equal(200)
    await pause(DAY_EVERY_MS)
  }
}
