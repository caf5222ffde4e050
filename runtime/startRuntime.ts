import path from 'node:path'
import { freePort } from './checks'
import { prepareArtifacts } from './prepareArtifacts'
import type { Part } from './javaProcess'
import { type EmbeddedEngine, type EnginePorts, startEngine } from './startEngine'
import { type Store, startStore } from './startStore'

export interface EmbeddedRuntime {
  mongoUri: string
  zeebeAddress: string
  store: Restartable
  engine: Restartable
  stop(): Promise<void>
}

/** A part that tests and the supervisor end and start again on the same data and port. */
export interface Restartable {
  pid(): number
  kill9(): Promise<void>
  restart(): Promise<void>
  /** Resolves when the part that runs now ends. */
  ended(): Promise<void>
}

export interface StartRuntime {
  /** Data and logs of this runtime. */
  home: string
  /** The Java artefacts; shared between runtimes. Default: `.guibiao` of this installation. */
  artifactsHome?: string
  only?: 'store' | 'engine'
  storePort?: number
  enginePorts?: EnginePorts
  progress?: (line: string) => void
  /** Aborted: what is starting is ended, and the start is refused. */
  signal?: AbortSignal
}

const ownArtifacts = path.resolve(import.meta.dirname, '../.guibiao')

/**
 * Starts the embedded parts side by side, on free ports where none are given.
 * @throws StartError of the first part that cannot start; the other one is ended
 */
export async function startRuntime(options: StartRuntime): Promise<EmbeddedRuntime> {
  const { only, progress } = options
  const home = path.resolve(options.home)
  const stopping = new AbortController()
  const signal = AbortSignal.any([stopping.signal, ...(options.signal ? [options.signal] : [])])
  const artifacts = await prepareArtifacts(options.artifactsHome ?? ownArtifacts, progress, signal)
  const storePort = options.storePort ?? (await freePort())
  const ports = options.enginePorts ?? (await freeEnginePorts())

  const store = restartable<Store>(() => startStore(artifacts, home, storePort, signal))
  const engine = restartable<EmbeddedEngine>(() => startEngine(artifacts, home, ports, signal))
  const stop = async () => {
    stopping.abort()
    await engine.stop()
    await store.stop()
  }
  let first: unknown
  const begin = (part: { restart(): Promise<void> }) =>
    part.restart().catch((error: unknown) => {
      first ??= error
      stopping.abort()
    })
  await Promise.all([only === 'engine' || begin(store), only === 'store' || begin(engine)])
  if (first) {
    await stop()
    throw first
  }
  return {
    mongoUri: store.current()?.uri ?? '',
    zeebeAddress: engine.current()?.address ?? '',
    store,
    engine,
    stop,
  }
}

/** Remembers the part that runs, and a start that is under way, so that a stop finds both. */
function restartable<P extends Part>(begin: () => Promise<P>) {
  let running: P | undefined
  let starting: Promise<unknown> = Promise.resolve()
  return {
    current: () => running,
    pid: () => running?.pid ?? -1,
    kill9: async () => running?.kill9(),
    ended: async () => running?.ended,
    async restart(): Promise<void> {
      await running?.stop()
      const next = begin()
      starting = next.catch(() => undefined)
      running = await next
    },
    async stop(): Promise<void> {
      await starting
      await running?.stop()
    },
  }
}

async function freeEnginePorts(): Promise<EnginePorts> {
  const [gateway, command, internal, rest, management] = await Promise.all(
    Array.from({ length: 5 }, freePort),
  )
  return { gateway: gateway!, command: command!, internal: internal!, rest: rest!, management: management! }
}
