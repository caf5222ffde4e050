import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Jdk } from './findJdk'
import { StartError } from './startError'

/** What the plugins in pom.xml ask for. */
const OLDEST_MAVEN = [3, 6, 3] as const

export interface Maven {
  command: string
  /** Maven runs on the JDK that was found, whatever PATH or JAVA_HOME say. */
  environment: NodeJS.ProcessEnv
  /** Windows starts its `.cmd` through a shell only, which splits what is not quoted. */
  shell: boolean
}

/**
 * Maven of MAVEN_HOME, else of PATH.
 * @throws StartError when there is none, or one that is too old
 */
export function findMaven(jdk: Jdk, environment: NodeJS.ProcessEnv = process.env): Maven {
  const shell = process.platform === 'win32'
  const home = environment['MAVEN_HOME']
  const name = shell ? 'mvn.cmd' : 'mvn'
  const command = home ? path.join(home, 'bin', name) : name
  const maven = { command, environment: { ...environment, JAVA_HOME: jdk.home }, shell }

  const version = askVersion(maven)
  if (version && !isOlder(version)) return maven
  const oldest = OLDEST_MAVEN.join('.')
  const [zh, en] = version
    ? [`Maven ${version.join('.')} 太旧`, `Maven ${version.join('.')} is too old`]
    : ['没有找到 Maven', 'Maven was not found']
  throw new StartError(
    `${zh}。请安装 Apache Maven ${oldest} 或更高版本（Debian：apt-get install maven），或设置 MAVEN_HOME。`,
    `${en}. Install Apache Maven ${oldest} or newer (Debian: apt-get install maven), or set MAVEN_HOME.`,
  )
}

function askVersion({ command, environment, shell }: Maven): number[] | undefined {
  try {
    const options = { env: environment, shell, encoding: 'utf8', stdio: 'pipe' } as const
    const said = execFileSync(shell ? `"${command}"` : command, ['--version'], options)
    return /Apache Maven (\d+)\.(\d+)\.(\d+)/.exec(said)?.slice(1).map(Number)
  } catch {
    return undefined
  }
}

function isOlder(version: number[]): boolean {
  const differs = OLDEST_MAVEN.findIndex((part, index) => part !== version[index])
  return differs >= 0 && version[differs]! < OLDEST_MAVEN[differs]!
}
