import { connect } from 'node:net'
import path from 'node:path'
import { ZBClient } from 'zeebe-node'
import { checkPort, checkVersion } from './checks'
import { type Part, startJava } from './javaProcess'
import { type Artifacts, versions } from './prepareArtifacts'
import { untilReady } from './untilReady'

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

const READY_WITHIN_MS = 120_000
const ASK_WITHIN_MS = 2_000
const PORT_PATIENCE_MS = 3_000

/** The settings that move the ports, for the sentence about one that is taken. */
const settings: Record<keyof EnginePorts, string> = {
  gateway: 'ZEEBE_PORT',
  command: 'ZEEBE_COMMAND_PORT',
  internal: 'ZEEBE_INTERNAL_PORT',
  rest: 'ZEEBE_REST_PORT',
  management: 'ZEEBE_MANAGEMENT_PORT',
}

/** @throws StartError naming the first of the engine's ports that is taken */
export async function checkEnginePorts(ports: EnginePorts, patienceMs = 0): Promise<void> {
  const names = Object.keys(settings) as (keyof EnginePorts)[]
  await Promise.all(names.map(name => checkPort(ports[name], settings[name], { patienceMs })))
}

export const engineAddress = ({ gateway }: EnginePorts): string => `127.0.0.1:${gateway}`

/**
 * The embedded Zeebe broker with its gateway: one node, one partition, this machine only.
 * @throws StartError for a port that is taken, data that are not ours or in use, or when it does not start
 */
export async function startEngine(
  artifacts: Artifacts,
  home: string,
  ports: EnginePorts,
  signal?: AbortSignal,
): Promise<EmbeddedEngine> {
  const dataFolder = path.join(home, 'data', 'engine')
  checkVersion(dataFolder, 'guibiao-engine', `Zeebe ${versions().zeebe}`)
  await checkEnginePorts(ports, PORT_PATIENCE_MS)
  const { engineHome } = artifacts
  const part = startJava({
    artifacts,
    name: 'engine',
    classPath: [path.join(engineHome, 'config'), path.join(engineHome, 'lib', '*')].join(path.delimiter),
    mainClass: 'io.camunda.zeebe.broker.StandaloneBroker',
    args: [],
    jvmArgs: [
      '-Xms256m',
      '-Xmx512m',
      '-XX:MaxDirectMemorySize=256m',
      '-XX:+UseSerialGC',
      '-Dfile.encoding=UTF-8',
      `-Dbasedir=${dataFolder}`,
      `-Dlog4j2.configurationFile=${path.join(import.meta.dirname, 'log4j2.xml')}`,
    ],
    environment: environment(path.join(dataFolder, 'broker'), ports),
    logFolder: path.join(home, 'logs'),
    dataFolder,
  })
  const address = engineAddress(ports)
  const waiting = { name: '内置 Zeebe / the embedded Zeebe', timeoutMs: READY_WITHIN_MS, signal }
  // connecting before the port is open would make the client wait longer and longer between its tries
  await untilReady(part, { ...waiting, isReady: () => isOpen(ports.gateway) })
  const options = { retry: false, maxRetries: 0, loglevel: 'NONE', eagerConnection: false } as const
  const client = new ZBClient(address, options)
  try {
    await untilReady(part, { ...waiting, isReady: () => acceptsCommands(client) })
  } finally {
    await client.close(0).catch(() => undefined)
  }
  const { pid, stop, kill9, ended } = part
  return { pid, stop, kill9, ended, address }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => socket.end(() => resolve(true)))
    socket.once('error', () => resolve(false))
  })
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
