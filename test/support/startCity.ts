import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadSettings } from '../../config/settings'
import type { Post } from '../../domain/catalogue/item'
import type { Account, Role } from '../../domain/identity/roles'
import { allWorkers } from '../../engine-workers/allWorkers'
import type { Worker } from '../../engine-workers/support/defineWorker'
import { registerWorker } from '../../engine-workers/support/registerWorker'
import { openFromSettings } from '../../runtime/openFromSettings'
import { startRuntime } from '../../runtime/startRuntime'
import type { House } from '../../usecases/ports'
import { raiseAlerts } from '../../usecases/raiseAlerts'
import type { JobType } from '../../workflows/contracts/contracts'
import { runScript } from './runScript'

const root = path.resolve(import.meta.dirname, '../..')
const roles: Record<Post, Role> = {
  window: 'window-clerk',
  handling: 'handling-officer',
  review: 'reviewer',
  approval: 'approver',
}

/** The real store and the real engine with all processes, the house and its workers in this process: for many cases at once. */
export interface City {
  house: House
  environment: NodeJS.ProcessEnv
  applicant: Account
  /** Any officer of any department. */
  officer(post: Post, departmentNo: string): Account
  /** The office's clock goes on by a day, and the monitor looks. */
  nextDay(): Promise<void>
  stop(): Promise<void>
}

const person = (role: Role, departmentNo?: string): Account => ({
  id: `test-${role}-${departmentNo ?? 'any'}`,
  loginName: `test-${role}-${departmentNo ?? 'any'}`,
  name: `${role}${departmentNo ?? ''}`,
  role,
  ...(departmentNo === undefined ? {} : { departmentNo }),
})

export async function startCity(): Promise<City> {
  const home = mkdtempSync(path.join(tmpdir(), 'guibiao-city-'))
  const runtime = await startRuntime({ home, artifactsHome: path.join(root, '.guibiao') })
  const environment = {
    ...process.env,
    MONGODB_URI: runtime.mongoUri,
    ZEEBE_ADDRESS: runtime.zeebeAddress,
    GUIBIAO_SECRET: 'a secret for tests that is long enough',
    GUIBIAO_HOME: home,
    GUIBIAO_DEMO: 'true',
    LOG_LEVEL: 'warn',
  }
  await runScript('scripts/prepare.ts', environment)
  const { house, zeebe, demo, log, close } = await openFromSettings('city', loadSettings(environment))
  for (const worker of allWorkers) registerWorker(zeebe, worker as Worker<JobType, House>, house, { log })
  return {
    house,
    environment,
    applicant: person('applicant'),
    officer: (post, departmentNo) => person(roles[post], departmentNo),
    async nextDay() {
      await demo.advanceOneDay!()
      await raiseAlerts(house)
    },
    async stop() {
      await close()
      await runtime.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

let shared: Promise<City> | undefined

/** One city for all the tests of a run: deploying 380 processes takes longer than most of them. */
export const theCity = (): Promise<City> => (shared ??= startCity())

export async function stopTheCity(): Promise<void> {
  const city = await shared?.catch(() => undefined)
  shared = undefined
  await city?.stop()
}
