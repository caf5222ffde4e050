import { type RunAlertLivesDeps, runAlertLives } from '../usecases/runAlertLives'
import { defineJob } from './support/defineJob'

/** Cards have their own clocks: days, so a minute is soon enough. */
export const runAlertLivesJob = defineJob({
  name: 'run-alert-lives',
  everySeconds: 60,
  lockLifetimeMs: 60_000,
  run: (deps: RunAlertLivesDeps) => runAlertLives(deps),
})
