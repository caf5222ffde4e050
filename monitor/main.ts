import { Agenda } from 'agenda'
import { MongoBackend } from '@agendajs/mongo-backend'
import { openFromSettings } from '../runtime/openFromSettings'
import { loadSettings } from '../config/settings'
import { leash, reportReady } from '../runtime/leash'
import { allJobs } from './allJobs'
import type { RecurringJob } from './support/defineJob'
import { registerJob } from './support/registerJob'
import type { House } from '../usecases/ports'

/**
 * Agenda asks the store once for each job at every look. A card should appear while somebody watches, so that job is
 * looked for as often as it runs; the others wait a moment longer (idle: 7.1 % of a core against 7.5, side by side).
 */
const LONGEST_POLL_MS = 5_000
const pollMs = ({ everySeconds }: RecurringJob<House>): number =>
  Math.min(everySeconds * 1_000, LONGEST_POLL_MS)

/** The supervision monitor: one process, or two that watch each other's work. */
const settings = loadSettings()
const { house, connection, log, close } = await openFromSettings('monitor', settings)
const jobs: readonly RecurringJob<House>[] = allJobs
const agendas = await Promise.all([...new Set(jobs.map(pollMs))].map(watch))
leash(async () => {
  await Promise.all(agendas.map(agenda => agenda.stop()))
  await close()
})
log.info({ jobs: allJobs.map(({ name }) => name) }, 'the monitor watches')
reportReady()

async function watch(processEvery: number): Promise<Agenda> {
  const agenda = new Agenda({
    name: `monitor-${process.pid}-${processEvery}`,
    backend: new MongoBackend({
      mongo: connection.db as never,
      collection: 'agenda_jobs',
      ensureIndex: true,
    }),
    processEvery,
    defaultConcurrency: 1,
    maxConcurrency: 4,
  })
  agenda.on('error', error => log.warn({ err: error }, 'agenda waits for the database'))
  await agenda.start()
  for (const job of jobs) if (pollMs(job) === processEvery) await registerJob(agenda, job, house, log)
  return agenda
}
