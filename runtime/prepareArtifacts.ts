import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Jdk, findJdk } from './findJdk'
import { findMaven } from './findMaven'
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
const pom = path.join(here, 'pom.xml')

/** The versions that pom.xml names; the mark of a data folder carries them. */
export function versions(): Record<'zeebe' | 'store' | 'h2', string> {
  const text = readFileSync(pom, 'utf8')
  const of = (name: string) => new RegExp(`<${name}\\.version>(.+?)</`).exec(text)?.[1] ?? ''
  return { zeebe: of('zeebe'), store: of('store'), h2: of('h2') }
}

/**
 * Resolves and builds the Java parts where they are missing or their sources changed. Each state of
 * the sources has a folder of its own: what runs elsewhere on an older one is left alone.
 * @throws StartError without a JDK, without Maven, or when Maven fails (its own words stand in the log)
 */
export async function prepareArtifacts(
  home: string,
  progress: (line: string) => void = () => {},
  signal?: AbortSignal,
): Promise<Artifacts> {
  const jdk = findJdk()
  const folder = path.join(home, 'runtime')
  const { zeebe } = versions()
  const engine = path.join(folder, `zeebe-${zeebe}`)
  const own = path.join(folder, sourceHash().slice(0, 12))
  const make = async (target: string, goal: string, what: string) => {
    if (existsSync(target)) return
    progress(what)
    await build(jdk, target, goal, path.join(home, 'logs', 'maven.log'), signal)
  }
  await make(
    engine,
    'dependency:unpack@engine',
    `用 Maven 解析 Zeebe ${zeebe}（首次约 212 MB）/ resolving Zeebe with Maven (212 MB the first time)`,
  )
  await make(own, 'package', '用 Maven 构建内置数据库 / building the embedded store with Maven')
  return {
    jdk,
    storeClassPath: path.join(own, 'store', '*'),
    engineHome: path.join(engine, 'engine', `camunda-zeebe-${zeebe}`),
    ownJar: path.join(own, 'target', 'runtime-1.jar'),
  }
}

function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync(pom))
  const files = readdirSync(path.join(here, 'java'), { recursive: true, encoding: 'utf8' })
  for (const file of files.filter(name => name.endsWith('.java')).sort()) {
    hash.update(file).update(readFileSync(path.join(here, 'java', file)))
  }
  return hash.digest('hex')
}

/** Builds aside and moves into place: a build that was interrupted leaves nothing that looks finished. */
async function build(jdk: Jdk, target: string, goal: string, log: string, signal?: AbortSignal) {
  const { command, environment, shell } = findMaven(jdk)
  const aside = `${target}.${process.pid}`
  const plain = ['-q', '-B', '-f', pom, goal, `-Dguibiao.out=${aside}`]
  const args = shell ? plain.map(arg => `"${arg}"`) : plain
  mkdirSync(path.dirname(log), { recursive: true })
  try {
    const options = { env: environment, shell, signal, maxBuffer: 64 * 1024 * 1024 }
    const { stdout, stderr } = await promisify(execFile)(shell ? `"${command}"` : command, args, options)
    writeFileSync(log, stdout + stderr)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    writeFileSync(log, stdout + stderr)
    throw new StartError(
      `Maven 解析或编译失败，详情见 ${log}。请检查网络或 Maven 仓库设置后重试。`,
      `Maven could not resolve or compile; see ${log}. Check the network or Maven's repository settings and try again.`,
    )
  }
  try {
    renameSync(aside, target)
  } catch (error) {
    // whoever was first has built it; a second one at the same time throws its own away
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
}
