import { type CountDaysDeps, countSettledDays } from '../usecases/countDays'
import { defineJob } from './support/defineJob'

/** Every half hour, as the days stood a moment ago: it reads what two months filed and finished. */
export const countDaysJob = defineJob({
  name: 'count-days',
  everySeconds: 30 * 60,
  lockLifetimeMs: 15 * 60_000,
  run: (deps: CountDaysDeps) => countSettledDays(deps),
})
