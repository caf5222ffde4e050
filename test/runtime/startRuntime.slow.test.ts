import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import mongoose from 'mongoose'
import { StartError } from '../../runtime/startError'
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

  const refusalOf = (options: Parameters<typeof startRuntime>[0]): Promise<unknown> =>
    startRuntime(options).then(
      runtime => runtime.stop().then(() => 'started'),
      (error: unknown) => error,
    )

  it('refuses a second instance on the same data, on other ports too, and leaves the first alone', async () => {
    const first = await startRuntime({ home })
    const refusals = await Promise.all([
      refusalOf({ home, only: 'store' }),
      refusalOf({ home, only: 'engine' }),
    ])
    const areFirstAlive = [first.store.pid(), first.engine.pid()].map(isAlive)
    await first.stop()

    for (const refusal of refusals) {
      expect(refusal).to.be.instanceOf(StartError)
      expect((refusal as Error).message).to.match(/正被另一个圭表使用[^]*Another Guibiao is using/)
    }
    expect(areFirstAlive).to.deep.equal([true, true])
  })

  it('refuses a database file that it did not write, and changes nothing in it', async () => {
    const folder = path.join(home, 'data', 'store')
    const first = await startRuntime({ home, only: 'store' })
    await first.stop()
    writeFileSync(path.join(folder, 'store.mv'), 'not a database'.repeat(1000))
    const refusal = await refusalOf({ home, only: 'store' })

    expect(refusal).to.be.instanceOf(StartError)
    expect((refusal as Error).message).to.contain('不是本版本所写')
    expect(readFileSync(path.join(folder, 'store.mv'), 'utf8')).to.equal('not a database'.repeat(1000))
  })

  it('refuses the data of another Zeebe before it starts anything', async () => {
    const folder = path.join(home, 'data', 'engine')
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      path.join(folder, 'VERSION'),
      '{"kind":"guibiao-engine","format":1,"product":"Zeebe 8.6.0"}',
    )
    const refusal = await refusalOf({ home, only: 'engine' })

    expect((refusal as Error).message).to.contain('Zeebe 8.6.0')
    expect(readdirSync(folder)).to.deep.equal(['VERSION'])
  })

  it('names the port that somebody else holds, and is not taken in by his answer', async () => {
    const holder = createServer(socket => socket.end()).listen(0, '127.0.0.1')
    await new Promise(resolve => holder.once('listening', resolve))
    const { port } = holder.address() as { port: number }
    const refusal = await refusalOf({ home, only: 'store', storePort: port })
    holder.close()

    expect((refusal as Error).message)
      .to.contain(String(port))
      .and.to.contain('STORE_PORT')
  })

  it('stops in the middle of a start, and leaves nothing running', async () => {
    const stopping = new AbortController()
    const refusal = refusalOf({ home, signal: stopping.signal })
    const log = path.join(home, 'logs', 'engine.log')
    const pid = await eventually('the broker has begun', async () => {
      const said = existsSync(log) ? readFileSync(log, 'utf8') : ''
      return /with PID (\d+)/.exec(said)?.[1]
    })
    stopping.abort()

    expect(await refusal).to.be.instanceOf(StartError)
    expect(isAlive(Number(pid))).to.equal(false)
  })

  it('sweeps away the native libraries of a killed engine when it is started again', async () => {
    const runtime = await startRuntime({ home, only: 'engine' })
    const scratch = path.join(home, 'data', 'engine', 'scratch')
    await runtime.engine.kill9()
    await runtime.engine.restart()
    const libraries = readdirSync(scratch).filter(name => name.startsWith('librocksdbjni'))
    await runtime.stop()

    expect(libraries.length).to.be.at.most(1)
  })

  // where a process shows its environment to its owner
  if (process.platform === 'linux')
    it('tells the parts nothing of our secret, nor of somebody else’s Spring', async () => {
      process.env['GUIBIAO_SECRET'] = 'a secret that no child of ours needs'
      process.env['SERVER_PORT'] = '1'
      const runtime = await startRuntime({ home, only: 'store' }).finally(() => {
        delete process.env['GUIBIAO_SECRET']
        delete process.env['SERVER_PORT']
      })
      const environment = readFileSync(`/proc/${runtime.store.pid()}/environ`, 'utf8')
      await runtime.stop()

      expect(environment).not.to.match(/GUIBIAO_SECRET|SERVER_PORT/)
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
