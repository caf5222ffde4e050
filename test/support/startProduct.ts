import path from 'node:path'
import { freePort } from '../../runtime/checks'
import type { EmbeddedRuntime } from '../../runtime/startRuntime'
import { buildPages } from '../../scripts/startup/buildPages'
import { type NodePart, startNodePart } from '../../scripts/startup/nodePart'
import { ApiClient } from './apiClient'
import { root, startPrepared } from './preparedHome'

export const DEMO_PASSWORD = 'guibiao-demo-2026'
const doors = {
  web: 'web/api/main.ts',
  workers: 'engine-workers/main.ts',
  monitor: 'monitor/main.ts',
} as const
export type Door = keyof typeof doors

/** The whole product as `npm start` runs it, on free ports and data of its own. */
export interface Product {
  base: string
  home: string
  runtime: EmbeddedRuntime
  environment: NodeJS.ProcessEnv
  signedIn(loginName: string): Promise<ApiClient>
  startDoor(door: Door): Promise<void>
  stopDoor(door: Door): Promise<void>
  pidOf(door: Door): number
  stop(): Promise<void>
}

export async function startProduct(): Promise<Product> {
  const [{ home, runtime, environment: prepared, stop }, port] = await Promise.all([
    startPrepared('product'),
    freePort(),
    buildPages(root),
  ])
  const environment = { ...prepared, HTTP_PORT: String(port) }
  const running = new Map<Door, NodePart>()
  const base = `http://127.0.0.1:${port}`
  const product: Product = {
    base,
    home,
    runtime,
    environment,
    signedIn: loginName => new ApiClient(base).signIn(loginName, DEMO_PASSWORD),
    async startDoor(door) {
      const logFolder = path.join(home, 'logs')
      running.set(
        door,
        await startNodePart({ name: door, file: doors[door], root, logFolder, environment, say: () => {} }),
      )
    },
    async stopDoor(door) {
      await running.get(door)?.stop()
      running.delete(door)
    },
    pidOf: door => running.get(door)?.pid() ?? -1,
    async stop() {
      await Promise.all([...running.values()].map(part => part.stop()))
      await stop()
    },
  }
  await Promise.all((Object.keys(doors) as Door[]).map(door => product.startDoor(door)))
  return product
}

let shared: Promise<Product> | undefined

/** One product for all the tests of a run: starting it takes longer than most of them. */
export const theProduct = (): Promise<Product> => (shared ??= startProduct())

export async function stopTheProduct(): Promise<void> {
  const product = await shared?.catch(() => undefined)
  shared = undefined
  await product?.stop()
}
