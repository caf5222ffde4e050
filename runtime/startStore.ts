import path from 'node:path'
import { checkPort, checkVersion } from './checks'
import { type Part, startJava } from './javaProcess'
import { type Artifacts, versions } from './prepareArtifacts'
import { untilReady } from './untilReady'

export interface Store extends Part {
  uri: string
}

export const storeUri = (port: number): string => `mongodb://127.0.0.1:${port}/guibiao?directConnection=true`

const READY_WITHIN_MS = 60_000
const PORT_PATIENCE_MS = 3_000

/**
 * The embedded store: mongo-java-server on H2 with a commit for every write command. No
 * authentication, so it listens on this machine only. Test-grade: see ADR 0005.
 * @throws StartError for a port that is taken, data that are not ours or in use, or when it does not start
 */
export async function startStore(
  artifacts: Artifacts,
  home: string,
  port: number,
  signal?: AbortSignal,
): Promise<Store> {
  const dataFolder = path.join(home, 'data', 'store')
  const { store, h2 } = versions()
  checkVersion(dataFolder, 'guibiao-store', `mongo-java-server ${store} on H2 ${h2}`)
  await checkPort(port, 'STORE_PORT', { patienceMs: PORT_PATIENCE_MS })
  const part = startJava({
    artifacts,
    name: 'store',
    classPath: artifacts.storeClassPath,
    mainClass: 'guibiao.store.Main',
    args: [path.join(dataFolder, 'store.mv'), String(port)],
    jvmArgs: ['-Xms64m', '-Xmx1g', '-XX:+UseSerialGC'],
    logFolder: path.join(home, 'logs'),
    dataFolder,
  })
  await untilReady(part, {
    name: '内置数据库 / the embedded store',
    timeoutMs: READY_WITHIN_MS,
    // its own word that it is bound: a connection alone could have been answered by somebody else
    isReady: async () => /^listening \d+$/m.test(part.said()),
    signal,
  })
  const { pid, stop, kill9, ended } = part
  return { pid, stop, kill9, ended, uri: storeUri(port) }
}
