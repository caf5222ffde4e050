import { type CloseRevokedOrdersDeps, closeRevokedOrders } from '../usecases/orders/closeRevokedOrders'
import { type OpenDueOrdersDeps, openDueOrders } from '../usecases/orders/openDueOrders'
import { runOrderLives } from '../usecases/orders/runOrderLives'
import { defineJob } from './support/defineJob'

/** Supervision orders: opened by red cards, closed with revoked ones, worse when overdue. Three small reads. */
export const runOrdersJob = defineJob({
  name: 'run-orders',
  everySeconds: 20,
  lockLifetimeMs: 60_000,
  async run(deps: OpenDueOrdersDeps & CloseRevokedOrdersDeps) {
    const opened = await openDueOrders(deps)
    const closed = await closeRevokedOrders(deps)
    return { ...opened, ...closed, ...(await runOrderLives(deps)) }
  },
})
