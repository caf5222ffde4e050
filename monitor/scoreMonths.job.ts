import { type ScoreMonthDeps, scoreSettledMonths } from '../usecases/scoreMonth'
import { defineJob } from './support/defineJob'

/** Once an hour: it reads what two months finished. */
export const scoreMonthsJob = defineJob({
  name: 'score-months',
  everySeconds: 60 * 60,
  lockLifetimeMs: 15 * 60_000,
  run: (deps: ScoreMonthDeps) => scoreSettledMonths(deps),
})
