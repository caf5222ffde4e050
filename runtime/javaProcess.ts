import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openLog } from './openLog'
import type { Artifacts } from './prepareArtifacts'

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

/** A part that may not be ready yet. */
export interface StartingPart extends Part {
  /** Its own folder: nobody else writes there while it runs. */
  dataFolder: string
  logFile: string
  /** What it has said since it was started. */
  said(): string
  exitCode(): number | null
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
  dataFolder: string
}

const GRACE_MS = 10_000
const isWindows = process.platform === 'win32'

/** Starts a JVM on a leash: its standard input closes when this process ends, and it goes too. */
export function startJava(start: JavaStart): StartingPart {
  const { artifacts, dataFolder } = start
  const scratch = path.join(dataFolder, 'scratch')
  mkdirSync(scratch, { recursive: true })
  const log = openLog(start.logFolder, start.name)
  const child = spawn(
    path.join(artifacts.jdk.home, 'bin', 'java'),
    [
      ...start.jvmArgs,
      ...always(artifacts),
      `-Djava.io.tmpdir=${scratch}`,
      '-cp',
      [artifacts.ownJar, start.classPath].join(path.delimiter),
      'guibiao.runtime.Leash',
      dataFolder,
      start.mainClass,
      ...start.args,
    ],
    {
      cwd: dataFolder,
      env: { ...inherited(), ...start.environment },
      // a file, not a pipe through here: a busy parent must not hold up a broker that logs
      stdio: ['pipe', log.descriptor, log.descriptor],
      // Ctrl-C goes to the whole group of a terminal: each part is stopped in its turn instead
      detached: true,
      windowsHide: true,
    },
  )
  closeSync(log.descriptor)
  child.stdin?.on('error', () => undefined)
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    // Windows knows no signal that a program could answer: there the leash is let go
    if (isWindows && signal === 'SIGTERM') child.stdin?.end()
    else child.kill(signal)
    // a broker that is still starting can ignore SIGTERM for minutes (platform.md §0)
    const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    await ended
    clearTimeout(timer)
  }
  return {
    pid: child.pid ?? -1,
    ended,
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
    dataFolder,
    logFile: log.file,
    said: () => readFileSync(log.file).subarray(log.begin).toString('utf8'),
    exitCode: () => child.exitCode,
  }
}

/** For every part. Flags that only newer JVMs know, older ones would refuse. */
const always = ({ jdk }: Artifacts): string[] => [
  // half a broker answers nobody; one that has ended is started again
  '-XX:+ExitOnOutOfMemoryError',
  '--enable-native-access=ALL-UNNAMED',
  ...(jdk.release >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
]

/**
 * What a JVM needs of this process's environment, and settings meant for Zeebe. The rest stays here: our
 * secret, and the SERVER_PORT or SPRING_PROFILES_ACTIVE of somebody's other Spring program.
 */
const WANTED =
  /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|USERPROFILE|JAVA_TOOL_OPTIONS|ZEEBE_\w+)$/i
const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => WANTED.test(name)))
