import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { StartError } from '../../runtime/startError'
import { type NodePart, startNodePart } from '../../scripts/startup/nodePart'
import { eventually } from '../support/office'

const root = path.resolve(import.meta.dirname, '../..')

describe('a process of ours', function () {
  this.timeout(20_000)
  let folder: string
  let part: NodePart | undefined
  let told: string[]
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'guibiao-part-'))
    told = []
  })
  afterEach(async () => {
    await part?.stop()
    part = undefined
    rmSync(folder, { recursive: true, force: true })
  })

  /** Writes a program with our leash; it lives until it is ended. */
  function program(body: string): string {
    const file = path.join(folder, 'program.ts')
    const leash = JSON.stringify(path.join(root, 'runtime/leash.ts'))
    writeFileSync(file, `import { leash, reportReady } from ${leash}\nsetInterval(() => {}, 1000)\n${body}\n`)
    return file
  }
  const options = (file: string) => ({
    name: 'part',
    file: path.relative(root, file),
    root,
    logFolder: folder,
    environment: process.env,
    say: (line: string) => void told.push(line),
  })
  const log = () => readFileSync(path.join(folder, 'part.log'), 'utf8')

  it('closes in order when it is stopped, and is not started again', async () => {
    const file = program(`leash(async () => console.log('closed')); reportReady(); console.log('open')`)
    part = await startNodePart(options(file))
    const pid = part.pid()
    await part.stop()

    expect(log()).to.equal('open\nclosed\n')
    expect([isAlive(pid), told]).to.deep.equal([false, []])
  })

  it('comes again when it is killed', async () => {
    part = await startNodePart(options(program('leash(async () => {}); reportReady()')))
    const first = part.pid()
    process.kill(first, 'SIGKILL')
    await eventually('another process', async () =>
      part!.pid() !== first && isAlive(part!.pid()) ? true : undefined,
    )

    expect(told.join()).to.contain('意外退出')
  })

  it('is refused with the place of its log when it ends before it is ready', async () => {
    const refusal = await startNodePart(options(program(`console.log('why'); process.exit(3)`))).catch(
      (error: unknown) => error,
    )

    expect(refusal).to.be.instanceOf(StartError)
    expect((refusal as Error).message).to.contain('part.log')
    expect([log(), told]).to.deep.equal(['why\n', []])
  })

  // prettier-ignore
  const moments = [
    ['leash(async () => {}); process.send("up " + process.pid)',                                       'while it works'],
    ['process.send("up " + process.pid); setTimeout(() => leash(async () => {}), 1500)',               'before it was on the leash'],
    ['leash(() => new Promise(() => {})); process.send("up " + process.pid)',                          'also when it cannot close'],
  ] as const
  for (const [body, when] of moments) {
    it(`goes when its parent is killed: ${when}`, async () => {
      const parent = `
        import { spawn } from 'node:child_process'
        const stdio = ['ignore', 'ignore', 'inherit', 'ipc']
        const child = spawn(process.execPath, ['--import', 'tsx', ${JSON.stringify(program(body))}], { stdio })
        child.on('message', message => process.send(message))
      `
      const child = spawn(process.execPath, ['--input-type=module', '-e', parent], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      const said = await new Promise<string>(resolve =>
        child.once('message', message => resolve(String(message))),
      )
      const pid = Number(said.split(' ')[1])
      child.kill('SIGKILL')
      await eventually('it is gone', async () => (isAlive(pid) ? undefined : true), 12_000)
    })
  }
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
