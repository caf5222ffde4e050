import path from 'node:path'
import { ZBClient } from 'zeebe-node'
import { checkVersion } from './checks'
import { type Part, startJava, untilReady } from './javaProcess'
import type { Artifacts } from './prepareArtifacts'
import { answers, quiet } from './startStore'

export interface EnginePorts {
  gateway: number
  command: number
  internal: number
  rest: number
  management: number
}

export interface EmbeddedEngine extends Part {
  address: string
}

const NAME = '内置 Zeebe / the embedded Zeebe'
const READY_WITHIN_MS = 120_000
const ASK_WITHIN_MS = 2_000

/** The embedded Zeebe broker with its gateway: one node, one partition, this machine only. */
export async function startEngine(
  artifacts: Artifacts,
  home: string,
  ports: EnginePorts,
): Promise<EmbeddedEngine> {
  const folder = path.join(home, 'data', 'engine')
  checkVersion(folder, 'guibiao-engine', 'Zeebe 8.5.8')
  const part = startJava({
    artifacts,
    name: 'engine',
    classPath:
      path.join(artifacts.engineHome, 'config') +
      path.delimiter +
      path.join(artifacts.engineHome, 'lib', '*'),
    mainClass: 'io.camunda.zeebe.broker.StandaloneBroker',
    args: [],
    jvmArgs: [
      '-Xms256m',
      '-Xmx512m',
      '-XX:MaxDirectMemorySize=256m',
      '-XX:+UseSerialGC',
      '-Dfile.encoding=UTF-8',
      `-Dbasedir=${folder}`,
      ...quiet(artifacts),
    ],
    environment: environment(path.join(folder, 'broker'), ports),
    logFolder: path.join(home, 'logs'),
    workFolder: folder,
  })
  const address = `127.0.0.1:${ports.gateway}`
  // connecting before the port is open would make the client wait longer and longer between its tries
  await untilReady(part, NAME, READY_WITHIN_MS, () => answers(ports.gateway))
  const client = new ZBClient(address, {
    retry: false,
    maxRetries: 0,
    loglevel: 'NONE',
    eagerConnection: false,
  })
  try {
    await untilReady(part, NAME, READY_WITHIN_MS, () => acceptsCommands(client))
  } finally {
    await client.close(0).catch(() => undefined)
  }
  const { pid, stop, kill9, ended } = part
  return { pid, stop, kill9, ended, address }
}

/**
 * Ready means: a leader is there and a command is accepted. After a restart commands are refused
 * until the log is replayed, while /ready says 200 (platform.md §0).
 */
async function acceptsCommands(client: ZBClient): Promise<boolean> {
  try {
    const { brokers } = await within(client.topology())
    if (!brokers.some(broker => broker.partitions.some(({ role }) => String(role) === 'LEADER'))) return false
    // a message that nobody waits for is a command without effect
    await within(
      client.publishMessage({ name: 'guibiao.ready', correlationKey: '-', timeToLive: 0, variables: {} }),
    )
    return true
  } catch {
    return false
  }
}

function within<T>(call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('silent')), ASK_WITHIN_MS)
  })
  return Promise.race([call, silence]).finally(() => clearTimeout(timer))
}

/** platform.md §1.4: everything on loopback, small segments, absolute watermarks for a small machine. */
const environment = (data: string, ports: EnginePorts): Record<string, string> => ({
  ZEEBE_BROKER_GATEWAY_ENABLE: 'true',
  ZEEBE_BROKER_NETWORK_HOST: '127.0.0.1',
  ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT: String(ports.command),
  ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT: String(ports.internal),
  ZEEBE_BROKER_GATEWAY_NETWORK_HOST: '127.0.0.1',
  ZEEBE_BROKER_GATEWAY_NETWORK_PORT: String(ports.gateway),
  ZEEBE_BROKER_GATEWAY_CLUSTER_INITIALCONTACTPOINTS: `127.0.0.1:${ports.internal}`,
  ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS: `127.0.0.1:${ports.internal}`,
  SERVER_ADDRESS: '127.0.0.1',
  SERVER_PORT: String(ports.rest),
  MANAGEMENT_SERVER_ADDRESS: '127.0.0.1',
  MANAGEMENT_SERVER_PORT: String(ports.management),
  ZEEBE_BROKER_DATA_DIRECTORY: data,
  ZEEBE_BROKER_DATA_LOGSEGMENTSIZE: '16MB',
  ZEEBE_BROKER_EXPERIMENTAL_RAFT_PREALLOCATESEGMENTFILES: 'false',
  ZEEBE_BROKER_DATA_SNAPSHOTPERIOD: '5m',
  ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING: '512MB',
  ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION: '256MB',
  ZEEBE_BROKER_EXPERIMENTAL_ROCKSDB_MEMORYLIMIT: '64MB',
  ZEEBE_BROKER_CLUSTER_PARTITIONSCOUNT: '1',
  ZEEBE_BROKER_THREADS_CPUTHREADCOUNT: '1',
  ZEEBE_BROKER_THREADS_IOTHREADCOUNT: '1',
})
