import { connect } from 'node:net'
import path from 'node:path'
import { checkVersion } from './checks'
import { type Part, startJava, untilReady } from './javaProcess'
import type { Artifacts } from './prepareArtifacts'

export interface Store extends Part {
  uri: string
}

export const storeUri = (port: number): string => `mongodb://127.0.0.1:${port}/guibiao?directConnection=true`

const READY_WITHIN_MS = 60_000

/**
 * The embedded store: mongo-java-server on H2 with a commit for every write command. No
 * authentication, so it listens on this machine only. Test-grade: see ADR 0005.
 */
export async function startStore(artifacts: Artifacts, home: string, port: number): Promise<Store> {
  const folder = path.join(home, 'data', 'store')
  checkVersion(folder, 'guibiao-store', 'mongo-java-server 1.47.0 on H2 2.3.232')
  const part = startJava({
    artifacts,
    name: 'store',
    classPath: artifacts.storeClassPath,
    mainClass: 'guibiao.store.Main',
    args: [path.join(folder, 'store.mv'), String(port)],
    jvmArgs: ['-Xms64m', '-Xmx1g', '-XX:+UseSerialGC', ...quiet(artifacts)],
    logFolder: path.join(home, 'logs'),
    workFolder: folder,
  })
  await untilReady(part, '内置数据库 / the embedded store', READY_WITHIN_MS, () => answers(port))
  const { pid, stop, kill9, ended } = part
  return { pid, stop, kill9, ended, uri: storeUri(port) }
}

/** Flags that only newer JVMs know, and that older ones would refuse. */
export const quiet = ({ jdk }: Artifacts): string[] => [
  '--enable-native-access=ALL-UNNAMED',
  ...(jdk.release >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
]

/** Whether somebody listens on that port of this machine. */
export function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.setTimeout(500, () => socket.destroy())
    socket.once('connect', () => resolve(true))
    socket.once('close', () => resolve(false))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.end())
  })
}
