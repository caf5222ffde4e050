import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Jdk, findJdk } from './findJdk'
import { StartError } from './startError'

/** What the embedded parts are made of, resolved by Maven through one pom. */
export interface Artifacts {
  jdk: Jdk
  /** Class path of the embedded store. */
  storeClassPath: string
  /** Folder of the unpacked Zeebe distribution. */
  engineHome: string
  /** Our own Java, for the leash. */
  ownJar: string
}

const here = import.meta.dirname

/**
 * Resolves and builds the Java parts where they are missing or their sources changed.
 * @throws StartError without a JDK, without Maven, or when Maven fails (its own words stand in the log)
 */
export async function prepareArtifacts(
  home: string,
  progress: (line: string) => void = () => {},
): Promise<Artifacts> {
  const jdk = findJdk()
  // one folder for each state of the sources: what runs elsewhere on an older one is left alone
  const out = path.join(home, 'runtime', sourceHash().slice(0, 12))
  if (!existsSync(out)) {
    progress(
      '用 Maven 解析 Zeebe 8.5.8 与内置数据库（首次约 212 MB）/ resolving Zeebe and the embedded store with Maven',
    )
    const aside = `${out}.${process.pid}`
    await runMaven(jdk, aside, home)
    // whoever is first has built it; a second one at the same time throws its own away
    if (existsSync(out)) rmSync(aside, { recursive: true, force: true })
    else renameSync(aside, out)
  }
  return {
    jdk,
    storeClassPath: [path.join(out, 'target', 'runtime-1.jar'), path.join(out, 'store', '*')].join(
      path.delimiter,
    ),
    engineHome: path.join(out, 'engine', 'camunda-zeebe-8.5.8'),
    ownJar: path.join(out, 'target', 'runtime-1.jar'),
  }
}

function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(here, 'pom.xml')))
  const files = readdirSync(path.join(here, 'java'), { recursive: true, encoding: 'utf8' })
  for (const file of files.filter(name => name.endsWith('.java')).sort()) {
    hash.update(file).update(readFileSync(path.join(here, 'java', file)))
  }
  return hash.digest('hex')
}

async function runMaven(jdk: Jdk, out: string, home: string): Promise<void> {
  const maven = process.env['MAVEN_HOME'] ? path.join(process.env['MAVEN_HOME'], 'bin', 'mvn') : 'mvn'
  try {
    execFileSync(maven, ['--version'], { stdio: 'ignore' })
  } catch {
    throw new StartError(
      '没有找到 Maven。请安装 Apache Maven 3.6 或更高版本（Debian：apt-get install maven），或设置 MAVEN_HOME。',
      'Maven was not found. Install Apache Maven 3.6 or newer (Debian: apt-get install maven), or set MAVEN_HOME.',
    )
  }
  const log = path.join(home, 'logs', 'maven.log')
  mkdirSync(path.dirname(log), { recursive: true })
  const pom = path.join(here, 'pom.xml')
  try {
    const { stdout, stderr } = await promisify(execFile)(
      maven,
      ['-q', '-B', '-f', pom, 'package', `-Dguibiao.out=${out}`],
      {
        env: { ...process.env, JAVA_HOME: jdk.home },
        maxBuffer: 64 * 1024 * 1024,
      },
    )
    writeFileSync(log, stdout + stderr)
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    writeFileSync(log, stdout + stderr)
    throw new StartError(
      `Maven 解析或编译失败，详情见 ${log}。请检查网络或 Maven 仓库设置后重试。`,
      `Maven could not resolve or compile; see ${log}. Check the network or Maven's repository settings and try again.`,
    )
  }
}
