import { type TryDraftsDeps, tryDrafts } from '../usecases/publications/tryDrafts'
import { defineJob } from './support/defineJob'

/** Long enough for a whole city; a trial that outlives it is made again and comes to the same. */
export const tryDraftsJob = defineJob({
  name: 'try-drafts',
  everySeconds: 10,
  lockLifetimeMs: 10 * 60_000,
  run: (deps: TryDraftsDeps) => tryDrafts(deps),
})
