import { openFromSettings } from '../runtime/openFromSettings'
import { loadSettings } from '../config/settings'
import { leash, reportReady } from '../runtime/leash'
import { allWorkers } from './allWorkers'
import type { Worker } from './support/defineWorker'
import { registerWorker } from './support/registerWorker'
import type { JobType } from '../workflows/contracts/contracts'
import type { House } from '../usecases/ports'

/** The automatic clerks: one process, any number of them. */
const settings = loadSettings()
const { house, zeebe, log, close } = await openFromSettings('workers', settings)
for (const worker of allWorkers) registerWorker(zeebe, worker as Worker<JobType, House>, house, { log })
leash(close)
log.info({ jobTypes: allWorkers.map(({ jobType }) => jobType) }, 'workers stand at their desks')
reportReady()
