import type { Agenda } from 'agenda'
import { TransientError } from '../../lib/errors'
import type { Log } from '../../lib/log'
import type { RecurringJob } from './defineJob'

/** The only function in the system that talks to `agenda`. */
export async function registerJob<Deps>(
  agenda: Agenda,
  job: RecurringJob<Deps>,
  deps: Deps,
  log: Log,
): Promise<void> {
  agenda.define(
    job.name,
    async () => {
      try {
        const counts = await job.run(deps)
        if (Object.values(counts).some(count => count > 0)) log.info({ job: job.name, ...counts }, 'job done')
      } catch (error) {
        // the next run heals what this one left; an outage is no defect
        if (error instanceof TransientError) log.warn({ job: job.name, reason: error.message }, 'job put off')
        else log.error({ job: job.name, err: error }, 'job failed')
      }
    },
    { concurrency: 1, lockLifetime: job.lockLifetimeMs },
  )
  await agenda.every(`${job.everySeconds} seconds`, job.name)
}
