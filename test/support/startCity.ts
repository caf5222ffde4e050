import { setTimeout as pause } from 'node:timers/promises'
import { loadSettings } from '../../config/settings'
import type { Post } from '../../domain/catalogue/item'
import type { Account, Role } from '../../domain/identity/roles'
import { allWorkers } from '../../engine-workers/allWorkers'
import type { Worker } from '../../engine-workers/support/defineWorker'
import { registerWorker } from '../../engine-workers/support/registerWorker'
import { openFromSettings } from '../../runtime/openFromSettings'
import { deliverOutboxes } from '../../usecases/deliverOutboxes'
import type { House } from '../../usecases/ports'
import { raiseAlerts } from '../../usecases/raiseAlerts'
import type { JobType } from '../../workflows/contracts/contracts'
import { startPrepared } from './preparedHome'

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
  const { environment, stop } = await startPrepared('city')
  const { house, zeebe, demo, log, close } = await openFromSettings('city', loadSettings(environment))
  for (const worker of allWorkers) registerWorker(zeebe, worker as Worker<JobType, House>, house, { log })
  const ending = new AbortController()
  const telling = tellTheEngine(house, ending.signal)
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
      ending.abort()
      await telling
      await close()
      await stop()
    },
  }
}

/** As the monitor does: what a busy engine turned away at once is told it again. */
async function tellTheEngine(house: House, ending: AbortSignal): Promise<void> {
  while (!ending.aborted) {
    await deliverOutboxes(house)
    await pause(1_000, undefined, { signal: ending }).catch(() => undefined)
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
