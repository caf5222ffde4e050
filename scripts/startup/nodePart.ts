import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openLog } from '../../runtime/openLog'
import { StartError } from '../../runtime/startError'

export interface NodePart {
  /** Of the process that runs now. */
  pid(): number
  stop(): Promise<void>
}

/** On a busy machine a first start, which compiles everything, has taken more than a minute. */
const READY_WITHIN_MS = 180_000
const GRACE_MS = 10_000
const SHORTEST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000
/** One that ran this long is started again at once, however often it was before. */
const STEADY_MS = 60_000

export interface NodePartOptions {
  name: string
  file: string
  root: string
  logFolder: string
  environment: NodeJS.ProcessEnv
  say(line: string): void
}

/** Runs one of our own processes, and again when it dies; resolves when it first says that it is ready. */
export async function startNodePart(options: NodePartOptions): Promise<NodePart> {
  const { name, say } = options
  let isStopping = false
  let current = run(options)
  await current.ready

  async function keep(): Promise<void> {
    let waitMs = SHORTEST_WAIT_MS
    for (;;) {
      const startedAt = Date.now()
      await current.ended
      if (isStopping) return
      if (Date.now() - startedAt > STEADY_MS) waitMs = SHORTEST_WAIT_MS
      const seconds = waitMs / 1000
      say(`${name} 意外退出，${seconds} 秒后重新启动 / ${name} ended, starting again in ${seconds} s`)
      await pause(waitMs)
      if (isStopping) return
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
      current = run(options)
    }
  }
  void keep()

  return {
    pid: () => current.child.pid ?? -1,
    async stop() {
      isStopping = true
      await end(current)
    },
  }
}

interface Run {
  child: ChildProcess
  ended: Promise<void>
  /** Rejects when it ends first; one that does not get ready is ended. */
  ready: Promise<void>
}

function run({ name, file, root, logFolder, environment }: NodePartOptions): Run {
  const log = openLog(logFolder, name)
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, file)], {
    cwd: root,
    env: environment,
    stdio: ['ignore', log.descriptor, log.descriptor, 'ipc'],
    // Ctrl-C goes to the whole group of a terminal: each part is stopped in its turn instead
    detached: true,
    windowsHide: true,
  })
  closeSync(log.descriptor)
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), READY_WITHIN_MS)
    child.once('message', () => {
      clearTimeout(timer)
      resolve()
    })
    void ended.then(() => {
      clearTimeout(timer)
      reject(notStarted(name, log.file))
    })
  })
  ready.catch(() => undefined) // a later run has nobody who waits for it
  return { child, ended, ready }
}

async function end({ child, ended }: Run): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  // Windows knows no signal that a program could answer: there the leash is let go
  if (process.platform === 'win32') child.disconnect()
  else child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  await ended
  clearTimeout(timer)
}

const notStarted = (name: string, logFile: string) =>
  new StartError(
    `${name} 没有启动成功，原因见 ${logFile} 的末尾。`,
    `${name} did not start; the end of its log says why: ${logFile}`,
  )
