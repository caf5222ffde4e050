import { type RaiseAlertsDeps, raiseAlerts } from '../usecases/raiseAlerts'
import { defineJob } from './support/defineJob'

/** One sweep by an index, never a job per case. */
export const raiseAlertsJob = defineJob({
  name: 'raise-alerts',
  everySeconds: 2,
  lockLifetimeMs: 30_000,
  run: (deps: RaiseAlertsDeps) => raiseAlerts(deps),
})
