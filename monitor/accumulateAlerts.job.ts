import { type AccumulateAlertsDeps, accumulateAlerts } from '../usecases/accumulateAlerts'
import { defineJob } from './support/defineJob'

/** Rule R7, every ten minutes: it reads the cards of two months, and no law waits for it. */
export const accumulateAlertsJob = defineJob({
  name: 'accumulate-alerts',
  everySeconds: 10 * 60,
  lockLifetimeMs: 5 * 60_000,
  run: (deps: AccumulateAlertsDeps) => accumulateAlerts(deps),
})
