import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Artifacts } from './prepareArtifacts'
import { StartError } from './startError'

/** A running embedded part. */
export interface Part {
  pid: number
  /** Orderly: asks, waits, and ends it after the grace. */
  stop(): Promise<void>
  /** For tests of faults: as if the power of this process went. */
  kill9(): Promise<void>
  /** Resolves when it ends, however it ends. */
  ended: Promise<void>
}

export interface JavaStart {
  artifacts: Artifacts
  name: string
  classPath: string
  mainClass: string
  args: readonly string[]
  jvmArgs: readonly string[]
  environment?: Record<string, string>
  logFolder: string
  workFolder: string
}

const GRACE_MS = 10_000

/** Starts a JVM on a leash: its standard input closes when this process ends, and it goes too. */
export function startJava(start: JavaStart): Part & { child: ChildProcess; logFile: string } {
  mkdirSync(start.logFolder, { recursive: true })
  mkdirSync(start.workFolder, { recursive: true })
  const logFile = path.join(start.logFolder, `${start.name}.log`)
  const log = createWriteStream(logFile, { flags: 'a' })
  const { jdk, ownJar } = start.artifacts
  const classPath = [ownJar, start.classPath].join(path.delimiter)
  const child = spawn(
    path.join(jdk.home, 'bin', 'java'),
    [...start.jvmArgs, '-cp', classPath, 'guibiao.runtime.Leash', start.mainClass, ...start.args],
    { cwd: start.workFolder, env: { ...process.env, ...start.environment }, stdio: ['pipe', 'pipe', 'pipe'] },
  )
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  const ended = new Promise<void>(resolve => child.once('close', () => log.end(() => resolve())))
  child.once('error', () => undefined)

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return ended
    child.kill(signal)
    // a broker that is still starting can ignore SIGTERM for minutes (platform.md §0)
    const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    await ended
    clearTimeout(timer)
  }
  return {
    pid: child.pid ?? -1,
    child,
    logFile,
    ended,
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
  }
}

/**
 * Waits until `isReady`, at most `timeoutMs`.
 * @throws StartError with the last lines of the part's log when it ends or does not get ready
 */
export async function untilReady(
  part: Part & { logFile: string },
  name: string,
  timeoutMs: number,
  isReady: () => Promise<boolean>,
): Promise<void> {
  let isOver = false
  void part.ended.then(() => (isOver = true))
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline && !isOver) {
    if (await isReady()) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  await part.kill9()
  const tail = readFileSync(part.logFile, 'utf8').trim().split('\n').slice(-3).join(' | ').slice(0, 400)
  throw new StartError(
    `${name} 没有启动成功，日志在 ${part.logFile}，末尾是：${tail}`,
    `${name} did not start; its log is ${part.logFile} and ends with: ${tail}`,
  )
}
