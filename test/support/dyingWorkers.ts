import { loadSettings } from '../../config/settings'
import { allWorkers } from '../../engine-workers/allWorkers'
import type { Worker } from '../../engine-workers/support/defineWorker'
import { type JobAnswers, answersThrough, registerWorker } from '../../engine-workers/support/registerWorker'
import { leash, reportReady } from '../../runtime/leash'
import { openFromSettings } from '../../runtime/openFromSettings'
import type { House } from '../../usecases/ports'
import type { JobType } from '../../workflows/contracts/contracts'

/**
 * The real workers with one difference: at the first answer to the engine the process dies by kill -9,
 * after everything is written to the database and before the engine hears of it. Leases are short, so
 * that the job soon comes again, to the next process.
 */
const LEASE_MS = 1_000
const { house, zeebe, log, close } = await openFromSettings('dying-workers', loadSettings())
const real = answersThrough(zeebe)
const answers: JobAnswers = {
  ...real,
  complete: async () => process.kill(process.pid, 'SIGKILL') as never,
}
for (const worker of allWorkers) {
  const short = { ...worker, timeoutMs: worker.ending === 'completes' ? LEASE_MS : worker.timeoutMs }
  registerWorker(zeebe, short as Worker<JobType, House>, house, { log, answers })
}
leash(close)
reportReady()
