import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { MongoClient } from 'mongodb'
import { freePort } from '../../runtime/checks'
import { eventually } from '../support/office'

const root = path.resolve(import.meta.dirname, '../..')
const settings = [
  'HTTP_PORT',
  'STORE_PORT',
  'ZEEBE_PORT',
  'ZEEBE_COMMAND_PORT',
  'ZEEBE_INTERNAL_PORT',
  'ZEEBE_REST_PORT',
  'ZEEBE_MANAGEMENT_PORT',
]
const READY = '圭表已就绪'

describe('npm start', function () {
  // the first start deploys 380 processes, here beside two other lanes
  this.timeout(600_000)
  let home: string
  let ports: Record<string, number>
  let metricsPort: number
  let child: ChildProcess
  let said: string

  before(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'guibiao-start-'))
    ports = Object.fromEntries(await Promise.all(settings.map(async name => [name, await freePort()])))
    metricsPort = await freePort()
  })
  // also what a failed test has left: the next one needs the ports
  afterEach(async () => {
    child?.kill('SIGKILL')
    await allClosed()
  })
  after(() => rmSync(home, { recursive: true, force: true }))

  /** In a group of its own, as a terminal would put it: a signal to the group is a Ctrl-C. */
  function start(command: string, args: readonly string[], changes: NodeJS.ProcessEnv = {}): void {
    said = ''
    child = spawn(command, args, {
      cwd: root,
      env: {
        ...process.env,
        ...textOf(ports),
        GUIBIAO_HOME: home,
        METRICS_PORT_WORKERS: String(metricsPort),
        ...changes,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    child.stdout!.on('data', chunk => (said += String(chunk)))
    child.stderr!.on('data', chunk => (said += String(chunk)))
  }
  const startNode = () => start(process.execPath, ['scripts/start.mjs', '--no-build'])
  const hasSaid = (words: string) =>
    eventually(
      () => `it says ${words}; it said:\n${said}`,
      async () => (said.includes(words) ? true : undefined),
      500_000,
    )
  const ended = () => new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  const openPorts = async (): Promise<string[]> => {
    const open = await Promise.all(settings.map(name => isOpen(ports[name]!)))
    return settings.filter((_, index) => open[index])
  }
  const untilStoreRuns = async () => {
    await hasSaid('启动内置的数据库')
    await eventually('the store runs', async () =>
      (await openPorts()).includes('STORE_PORT') ? true : undefined,
    )
  }
  const allClosed = () =>
    eventually(
      'every port is closed',
      async () => ((await openPorts()).length === 0 ? true : undefined),
      20_000,
    )
  const marks = async <T>(ask: (client: MongoClient) => Promise<T>): Promise<T> => {
    const client = await new MongoClient(`mongodb://127.0.0.1:${ports['STORE_PORT']}`).connect()
    return ask(client).finally(() => client.close())
  }

  it('opens every port, and a Ctrl-C, even twice, closes everything in order', async () => {
    startNode()
    await hasSaid(READY)
    expect(await openPorts()).to.deep.equal(settings)
    await marks(client => client.db('mark').collection('marks').insertOne({ left: 'by the first' }))
    const code = ended()
    process.kill(-child.pid!, 'SIGINT')
    process.kill(-child.pid!, 'SIGINT')

    expect(await code).to.equal(0)
    expect(await openPorts()).to.deep.equal([])
    expect(said).not.to.match(/意外退出|Error/)
  })

  it('finds its data again, and leaves nothing when it is killed by -9', async () => {
    startNode()
    await hasSaid(READY)
    const found = await marks(client => client.db('mark').collection('marks').findOne({}))
    expect(found).to.include({ left: 'by the first' })
    child.kill('SIGKILL')
    await allClosed()
  })

  it('stops in the middle of a start', async () => {
    startNode()
    await untilStoreRuns()
    const code = ended()
    process.kill(-child.pid!, 'SIGINT')

    expect(await code).to.equal(0)
    expect(await openPorts()).to.deep.equal([])
    expect(said).not.to.match(/意外退出|Error/)
  })

  it('goes with npm when npm is killed by -9', async () => {
    start('npm', ['start', '--silent', '--', '--no-build'])
    await untilStoreRuns()
    child.kill('SIGKILL')
    await allClosed()
  })

  // prettier-ignore
  const refusals = [
    ['--nonsense', {},                 '不认识的参数 --nonsense', 'an argument that nobody knows'],
    ['--no-build', { HTTP_PORT: 'x' }, 'HTTP_PORT',               'a setting that is no port'],
  ] as const
  for (const [argument, changes, words, what] of refusals) {
    it(`ends with a sentence, without a stack, on ${what}`, async () => {
      start(process.execPath, ['scripts/start.mjs', argument], changes)

      expect(await ended()).to.equal(1)
      expect(said).to.contain(words)
      expect(said).not.to.match(/\n\s+at /)
    })
  }

  it('names the port that is taken before it starts anything', async () => {
    const holder = createServer().listen(ports['ZEEBE_REST_PORT'], '127.0.0.1')
    await new Promise(resolve => holder.once('listening', resolve))
    startNode()
    const code = await ended()
    holder.close()

    expect(code).to.equal(1)
    expect(said).to.contain(String(ports['ZEEBE_REST_PORT'])).and.to.contain('ZEEBE_REST_PORT')
    expect(said).not.to.match(/\n\s+at /)
  })
})

const textOf = (ports: Record<string, number>) =>
  Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]))

function isOpen(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => socket.end(() => resolve(true)))
    socket.once('error', () => resolve(false))
  })
}
