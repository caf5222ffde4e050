import { type SweepLeftoversDeps, sweepLeftovers } from '../usecases/sweepLeftovers'
import { defineJob } from './support/defineJob'

/** Once a quarter of an hour: what nobody owns any more. */
export const sweepLeftoversJob = defineJob({
  name: 'sweep-leftovers',
  everySeconds: 15 * 60,
  lockLifetimeMs: 5 * 60_000,
  run: (deps: SweepLeftoversDeps) => sweepLeftovers(deps),
})
