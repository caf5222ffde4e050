import type { Instant } from '../lib/moment'
import { type RecordOutagesDeps, recordOutages } from '../usecases/recordOutages'
import { defineJob } from './support/defineJob'

let livesSince: Instant | undefined

/** Down time is evidence: whoever was late for it may be spared. */
export const recordOutagesJob = defineJob({
  name: 'record-outages',
  everySeconds: 60,
  lockLifetimeMs: 2 * 60_000,
  run: (deps: RecordOutagesDeps) => recordOutages((livesSince ??= deps.clock.machineNow()), deps),
})
