import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type EmbeddedRuntime, startRuntime } from '../../runtime/startRuntime'
import { runScript } from './runScript'

export const root = path.resolve(import.meta.dirname, '../..')

/** Store and engine with all processes and the demo's accounts, on free ports and data of their own. */
export interface PreparedHome {
  home: string
  runtime: EmbeddedRuntime
  environment: NodeJS.ProcessEnv
  stop(): Promise<void>
}

/**
 * `npm test` prepares one home for all its suites and names it in `GUIBIAO_TEST_PREPARED`: each product of a test gets
 * a copy, and finds its data as after any restart. A test that runs by itself prepares its own.
 */
export async function startPrepared(name: string): Promise<PreparedHome> {
  const home = mkdtempSync(path.join(tmpdir(), `guibiao-${name}-`))
  const prepared = process.env['GUIBIAO_TEST_PREPARED']
  if (prepared) cpSync(prepared, home, { recursive: true })
  const runtime = await startRuntime({ home, artifactsHome: path.join(root, '.guibiao') })
  const environment = environmentOf(home, runtime)
  if (!prepared) await runScript('scripts/prepare.ts', environment)
  return {
    home,
    runtime,
    environment,
    async stop() {
      await runtime.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Fills a folder with what `startPrepared` copies. */
export async function prepareHome(home: string): Promise<void> {
  const runtime = await startRuntime({ home, artifactsHome: path.join(root, '.guibiao') })
  await runScript('scripts/prepare.ts', environmentOf(home, runtime))
  await runtime.stop()
}

const environmentOf = (home: string, runtime: EmbeddedRuntime): NodeJS.ProcessEnv => ({
  ...process.env,
  MONGODB_URI: runtime.mongoUri,
  ZEEBE_ADDRESS: runtime.zeebeAddress,
  GUIBIAO_SECRET: 'a secret for tests that is long enough',
  GUIBIAO_HOME: home,
  GUIBIAO_DEMO: 'true',
  LOG_LEVEL: 'warn',
})
