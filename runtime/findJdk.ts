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

const folders = [
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
  const seen = candidates(environment).flatMap(home => readJdk(home) ?? [])
  const found = seen.find(({ release }) => release >= OLDEST_JAVA)
  if (found) return found

  const list = [...new Set(seen.map(({ home, release }) => `${release} (${home})`))].join(', ')
  throw new StartError(
    `需要 JDK ${OLDEST_JAVA} 或更高版本来运行内置的 Zeebe；${list ? `只找到：${list}` : '没有找到任何 JDK'}。请安装 JDK ${OLDEST_JAVA}+（例如 Temurin 25）并设置 JAVA_HOME，或用 ZEEBE_ADDRESS 和 MONGODB_URI 指向已有的服务。`,
    `The embedded Zeebe needs a JDK ${OLDEST_JAVA} or newer; ${list ? `only found: ${list}` : 'none was found'}. Install JDK ${OLDEST_JAVA}+ (such as Temurin 25) and set JAVA_HOME, or point ZEEBE_ADDRESS and MONGODB_URI to running servers.`,
  )
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  const homes: string[] = []
  if (environment['JAVA_HOME']) homes.push(environment['JAVA_HOME'])
  for (const folder of (environment['PATH'] ?? '').split(path.delimiter)) {
    const javac = path.join(folder, 'javac')
    if (folder && existsSync(javac)) homes.push(path.dirname(path.dirname(realpathSync(javac))))
  }
  for (const folder of folders.filter(existsSync)) {
    for (const name of readdirSync(folder).sort().reverse()) {
      homes.push(path.join(folder, name), path.join(folder, name, 'Contents/Home'))
    }
  }
  return homes
}

/** A JDK says its version in its `release` file, and has a compiler. */
export function readJdk(home: string): Jdk | undefined {
  const file = path.join(home, 'release')
  if (!existsSync(path.join(home, 'bin', 'javac')) || !existsSync(file)) return undefined
  const version = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1]
  return version ? { home, release: Number(version) } : undefined
}
