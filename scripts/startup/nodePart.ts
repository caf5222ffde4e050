import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../runtime/startError'

export interface NodePart {
  /** Of the process that runs now. */
  pid(): number
  stop(): Promise<void>
}

const READY_WITHIN_MS = 60_000
const GRACE_MS = 10_000
const LONGEST_WAIT_MS = 30_000

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
  const { name, file, root, logFolder, environment, say } = options
  mkdirSync(logFolder, { recursive: true })
  const log = createWriteStream(path.join(logFolder, `${name}.log`), { flags: 'a' })
  let isStopping = false
  let waitMs = 500
  let child: ChildProcess
  let ended: Promise<void>

  const run = (): Promise<void> => {
    child = spawn(process.execPath, ['--import', 'tsx', path.join(root, file)], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    child.stdout?.pipe(log, { end: false })
    child.stderr?.pipe(log, { end: false })
    ended = new Promise(resolve => child.once('exit', () => resolve()))
    void ended.then(again)
    return new Promise((resolve, reject) => {
      child.once('message', () => {
        waitMs = 500
        resolve()
      })
      child.once('exit', () => reject(notStarted(name, logFolder)))
      setTimeout(() => reject(notStarted(name, logFolder)), READY_WITHIN_MS).unref()
    })
  }
  const again = () => {
    if (isStopping) return
    say(
      `${name} 意外退出，${waitMs / 1000} 秒后重新启动 / ${name} ended, starting again in ${waitMs / 1000} s`,
    )
    setTimeout(() => {
      if (!isStopping) void run().catch(() => undefined)
    }, waitMs)
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
  }
  try {
    await run()
  } catch (error) {
    isStopping = true
    child!.kill('SIGKILL')
    throw error
  }

  return {
    pid: () => child.pid ?? -1,
    async stop() {
      isStopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
      await ended
      clearTimeout(timer)
    },
  }
}

const notStarted = (name: string, logFolder: string) =>
  new StartError(
    `${name} 没有启动成功，原因见 ${path.join(logFolder, `${name}.log`)} 的末尾。`,
    `${name} did not start; the end of its log says why: ${path.join(logFolder, `${name}.log`)}`,
  )
