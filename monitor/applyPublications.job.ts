import { type ApplyPublicationsDeps, applyPublications } from '../usecases/publications/applyPublications'
import { defineJob } from './support/defineJob'

export const applyPublicationsJob = defineJob({
  name: 'apply-publications',
  everySeconds: 10,
  lockLifetimeMs: 10 * 60_000,
  run: (deps: ApplyPublicationsDeps) => applyPublications(deps),
})
