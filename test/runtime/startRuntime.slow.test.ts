import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import mongoose from 'mongoose'
import { startRuntime } from '../../runtime/startRuntime'
import { eventually } from '../support/office'

describe('the embedded runtime', function () {
  this.timeout(180_000)
  let home: string
  beforeEach(() => (home = mkdtempSync(path.join(tmpdir(), 'guibiao-runtime-'))))
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  it('leaves no orphan when its parent is killed by -9', async () => {
    const script = `
      import { startRuntime } from ${JSON.stringify(path.resolve('runtime/startRuntime.ts'))}
      const runtime = await startRuntime({ home: ${JSON.stringify(home)} })
      process.send([runtime.store.pid(), runtime.engine.pid()])
    `
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const pids = await new Promise<number[]>(resolve =>
      child.once('message', message => resolve(message as number[])),
    )
    expect(pids.every(isAlive)).to.equal(true)
    child.kill('SIGKILL')

    await eventually('both parts are gone', async () => (pids.some(isAlive) ? undefined : true), 20_000)
  })

  it('loses no acknowledged write when the store is killed three times under four writers', async () => {
    const runtime = await startRuntime({ home, only: 'store' })
    const acknowledged: number[] = []
    let next = 0
    for (let round = 0; round < 3; round += 1) {
      const connection = await mongoose
        .createConnection(runtime.mongoUri, { retryWrites: false, serverSelectionTimeoutMS: 2000 })
        .asPromise()
      const collection = connection.db!.collection<{ _id: number; odd: boolean }>('proof')
      let isStopping = false
      const writers = Array.from({ length: 4 }, async () => {
        while (!isStopping) {
          const mine = (next += 1)
          try {
            await collection.insertOne({ _id: mine, odd: mine % 2 === 1 })
            acknowledged.push(mine)
          } catch {
            return // not acknowledged: may be there or not
          }
        }
      })
      await eventually('some writes', async () =>
        acknowledged.length > (round + 1) * 200 ? true : undefined,
      )
      await runtime.store.kill9()
      isStopping = true
      await Promise.all(writers)
      await connection.close().catch(() => undefined)
      await runtime.store.restart()
    }
    const connection = await mongoose.createConnection(runtime.mongoUri).asPromise()
    const kept = new Set(
      (await connection.db!.collection<{ _id: number }>('proof').find().toArray()).map(({ _id }) => _id),
    )
    await connection.close()
    await runtime.stop()

    expect(acknowledged.filter(one => !kept.has(one))).to.deep.equal([])
  })

  it('says in one sentence that a second instance holds the data', async () => {
    const first = await startRuntime({ home, only: 'store' })
    const refusal = await startRuntime({ home, only: 'store' }).then(
      second => second.stop(),
      (error: Error) => error.message,
    )
    await first.stop()

    expect(refusal).to.contain('store.log')
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
