import type { DeliverOutboxDeps } from '../usecases/deliverOutbox'
import { deliverOutboxes } from '../usecases/deliverOutboxes'
import { defineJob } from './support/defineJob'

/** Tells the engine what could not be told at once. */
export const deliverOutboxJob = defineJob({
  name: 'deliver-outbox',
  everySeconds: 5,
  lockLifetimeMs: 60_000,
  run: (deps: DeliverOutboxDeps) => deliverOutboxes(deps),
})
