import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'chai'
import type { Connection } from 'mongoose'
import { createDemoOffset } from '../../../adapters/clock/demoOffset'
import { connectMongo } from '../../../adapters/mongo/support/connectMongo'
import { createSequences } from '../../../adapters/mongo/paperRepositories'
import { TransientError } from '../../../lib/errors'
import type { Sequences } from '../../../usecases/ports'
import { type EmbeddedRuntime, startRuntime } from '../../../runtime/startRuntime'
import { inParallel } from '../../contract/support/parallel'

const DAY_MS = 86_400_000

/** Looks every few milliseconds; the test's own time limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(5)
}

/** A store of its own, because these tests kill it. */
describe('the embedded store', () => {
  let home: string
  let runtime: EmbeddedRuntime
  let connection: Connection
  let sequences: Sequences

  before(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'guibiao-store-'))
    runtime = await startRuntime({ home, only: 'store' })
    connection = await connectMongo(runtime.mongoUri, 'store-test')
    sequences = createSequences(connection)
  })
  after(async () => {
    await connection?.close()
    await runtime?.stop()
    await rm(home, { recursive: true, force: true })
  })

  it('never shows half of an update', async () => {
    const pages = connection.db!.collection<{ _id: string; [field: string]: unknown }>('torn_pages')
    const fields = Array.from({ length: 300 }, (_, index) => `f${index}`)
    const all = (value: number) => Object.fromEntries(fields.map(field => [field, value]))
    await pages.insertOne({ _id: 'page', ...all(0) })
    const writing = new AbortController()
    let torn = 0
    const readers = inParallel(4, async () => {
      while (!writing.signal.aborted) {
        const { _id, ...page } = (await pages.findOne({ _id: 'page' }))!
        if (new Set(Object.values(page)).size > 1) torn += 1
      }
    })
    for (let value = 1; value <= 300; value += 1) await pages.updateOne({ _id: 'page' }, { $set: all(value) })
    writing.abort()
    await readers
    expect(torn).to.equal(0)
  })

  it('tells each of many who change one document at once what their own change made', async () => {
    const told: number[] = []
    for (let round = 0; round < 10; round += 1)
      told.push(...(await inParallel(100, () => sequences.next('at-once'))))
    expect(new Set(told).size).to.equal(1_000)
  })

  describe('the demo’s clock in it', () => {
    beforeEach(() => connection.db!.collection('settings').deleteMany({}))

    it('stands still outside the demo, and cannot be moved', async () => {
      await connection
        .db!.collection<{ _id: string }>('settings')
        .insertOne({ _id: 'clock', offsetMs: 5 } as never)
      const offset = await createDemoOffset(connection, false)
      expect(offset.offsetMs()).to.equal(0)
      expect(offset.advanceOneDay).to.equal(undefined)
    })

    it('moves by 24 hours for every process, also when several move it at once', async () => {
      const here = await createDemoOffset(connection, true, 20)
      const there = await createDemoOffset(connection, true, 20)
      try {
        await inParallel(10, index => (index % 2 ? here : there).advanceOneDay!())
        await until(() => [here, there].every(offset => offset.offsetMs() === 10 * DAY_MS))
        expect([here.daysAhead(), there.daysAhead()]).to.deep.equal([10, 10])
      } finally {
        here.stop()
        there.stop()
      }
    })
  })

  it('killed and started again, is away for a while and has lost nothing that it acknowledged', async () => {
    const counting = new AbortController()
    const told: number[] = []
    const refused: unknown[] = []
    const counters = inParallel(8, async () => {
      while (!counting.signal.aborted) {
        try {
          told.push(await sequences.next('killed'))
        } catch (error) {
          refused.push(error)
        }
      }
    })
    await until(() => told.length >= 200)
    await runtime.store.kill9()
    const before = Math.max(...told)
    await runtime.store.restart()
    await until(() => Math.max(...told) > before)
    counting.abort()
    await counters
    expect(Math.max(...told)).to.be.greaterThan(before)
    expect(refused.length).to.be.greaterThan(0)
    for (const error of refused) expect(error).to.be.instanceOf(TransientError)
    expect(new Set(told).size).to.equal(told.length)
  })
})
