import path from 'node:path'
import { freePort } from './checks'
import { prepareArtifacts } from './prepareArtifacts'
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
  /** The Java artefacts; shared between runtimes. Default: `.guibiao` of this folder. */
  artifactsHome?: string
  only?: 'store' | 'engine'
  storePort?: number
  enginePorts?: EnginePorts
  progress?: (line: string) => void
}

/** Starts the embedded parts, on free ports where none are given. */
export async function startRuntime(options: StartRuntime): Promise<EmbeddedRuntime> {
  const { home, only, progress = () => {} } = options
  const artifacts = await prepareArtifacts(options.artifactsHome ?? path.resolve('.guibiao'), progress)
  const storePort = options.storePort ?? (await freePort())
  const ports = options.enginePorts ?? (await freeEnginePorts())
  const begin = {
    store: () => startStore(artifacts, home, storePort),
    engine: () => startEngine(artifacts, home, ports),
  }

  const [store, engine] = await Promise.allSettled([
    only === 'engine' ? undefined : begin.store(),
    only === 'store' ? undefined : begin.engine(),
  ])
  const running = { store: valueOf(store), engine: valueOf(engine) }
  const failed = [store, engine].find(result => result.status === 'rejected')
  const stop = async () => {
    await running.engine?.stop()
    await running.store?.stop()
  }
  if (failed) {
    await stop()
    throw failed.reason
  }
  return {
    mongoUri: running.store?.uri ?? '',
    zeebeAddress: running.engine?.address ?? '',
    store: restartable(running, 'store', begin.store),
    engine: restartable(running, 'engine', begin.engine),
    stop,
  }
}

interface Running {
  store: Store | undefined
  engine: EmbeddedEngine | undefined
}

function restartable<K extends keyof Running>(
  running: Running,
  kind: K,
  begin: () => Promise<Running[K]>,
): Restartable {
  return {
    pid: () => running[kind]?.pid ?? -1,
    kill9: async () => running[kind]?.kill9(),
    ended: async () => running[kind]?.ended,
    async restart() {
      await running[kind]?.stop()
      running[kind] = await begin()
    },
  }
}

const valueOf = <T>(result: PromiseSettledResult<T>): T | undefined =>
  result.status === 'fulfilled' ? result.value : undefined

async function freeEnginePorts(): Promise<EnginePorts> {
  const [gateway, command, internal, rest, management] = await Promise.all(
    Array.from({ length: 5 }, freePort),
  )
  return { gateway: gateway!, command: command!, internal: internal!, rest: rest!, management: management! }
}
