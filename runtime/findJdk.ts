import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { StartError } from './startError'

export const OLDEST_JAVA = 21

export interface Jdk {
  home: string
  /** Feature release, such as 25. */
  release: number
}

const isWindows = process.platform === 'win32'
const program = (home: string, name: string) => path.join(home, 'bin', isWindows ? `${name}.exe` : name)

const programFiles = process.env['ProgramFiles'] ?? 'C:\\Program Files'
const folders = isWindows
  ? ['Java', 'Eclipse Adoptium', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft'].map(vendor =>
      path.join(programFiles, vendor),
    )
  : [
      '/usr/lib/jvm',
      '/usr/java',
      '/opt',
      path.join(homedir(), '.sdkman/candidates/java'),
      path.join(homedir(), '.jdks'),
      '/Library/Java/JavaVirtualMachines',
    ]

/**
 * The first JDK that is new enough: JAVA_HOME, then PATH, then the usual folders.
 * @throws StartError naming what was found and what to install
 */
export function findJdk(environment: NodeJS.ProcessEnv = process.env): Jdk {
  const seen: Jdk[] = []
  for (const home of candidates(environment)) {
    const jdk = readJdk(home)
    if (jdk && jdk.release >= OLDEST_JAVA) return jdk
    if (jdk) seen.push(jdk)
  }
  const list = [...new Set(seen.map(({ home, release }) => `${release} (${home})`))].join(', ')
  throw new StartError(
    `需要 JDK ${OLDEST_JAVA} 或更高版本来运行内置的 Zeebe；${list ? `只找到：${list}` : '没有找到任何 JDK'}。请安装 JDK ${OLDEST_JAVA}+（例如 Temurin 25）并设置 JAVA_HOME，或用 ZEEBE_ADDRESS 和 MONGODB_URI 指向已有的服务。`,
    `The embedded Zeebe needs a JDK ${OLDEST_JAVA} or newer; ${list ? `only found: ${list}` : 'none was found'}. Install JDK ${OLDEST_JAVA}+ (such as Temurin 25) and set JAVA_HOME, or point ZEEBE_ADDRESS and MONGODB_URI to running servers.`,
  )
}

function* candidates(environment: NodeJS.ProcessEnv): Generator<string> {
  if (environment['JAVA_HOME']) yield environment['JAVA_HOME']
  for (const folder of (environment['PATH'] ?? '').split(path.delimiter)) {
    const javac = path.join(folder, isWindows ? 'javac.exe' : 'javac')
    if (folder && existsSync(javac)) yield path.dirname(path.dirname(realpathSync(javac)))
  }
  for (const folder of folders.filter(existsSync)) {
    for (const name of readdirSync(folder).sort().reverse()) {
      yield path.join(folder, name)
      yield path.join(folder, name, 'Contents/Home')
    }
  }
}

/** A JDK has a compiler, and says its version in its `release` file or when it is asked. */
export function readJdk(home: string): Jdk | undefined {
  if (!existsSync(program(home, 'javac'))) return undefined
  const file = path.join(home, 'release')
  const written = existsSync(file) ? /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(file, 'utf8')) : null
  const version = /^(?:1\.)?(\d+)/.exec(written?.[1] ?? askVersion(home))?.[1]
  return version ? { home, release: Number(version) } : undefined
}

function askVersion(home: string): string {
  try {
    const options = { encoding: 'utf8', timeout: 10_000, stdio: 'pipe' } as const
    return execFileSync(program(home, 'java'), ['--version'], options).replace(/^\S+ /, '')
  } catch {
    return ''
  }
}
