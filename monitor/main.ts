import { Agenda } from 'agenda'
import { MongoBackend } from '@agendajs/mongo-backend'
import { openFromSettings } from '../runtime/openFromSettings'
import { loadSettings } from '../config/settings'
import { leash, reportReady } from '../runtime/leash'
import { allJobs } from './allJobs'
import type { RecurringJob } from './support/defineJob'
import { registerJob } from './support/registerJob'
import type { House } from '../usecases/ports'

/** Agenda looks this often: a card should appear while somebody watches. */
const POLL_MS = 2_000

/** The supervision monitor: one process, or two that watch each other's work. */
const settings = loadSettings()
const { house, connection, log, close } = await openFromSettings('monitor', settings)
const agenda = new Agenda({
  name: `monitor-${process.pid}`,
  backend: new MongoBackend({ mongo: connection.db as never, collection: 'agenda_jobs', ensureIndex: true }),
  processEvery: POLL_MS,
  defaultConcurrency: 1,
  maxConcurrency: 4,
})
agenda.on('error', error => log.warn({ err: error }, 'agenda waits for the database'))
await agenda.start()
for (const job of allJobs) await registerJob(agenda, job as RecurringJob<House>, house, log)
leash(async () => {
  await agenda.stop()
  await close()
})
log.info({ jobs: allJobs.map(({ name }) => name) }, 'the monitor watches')
reportReady()
