import { accumulateAlertsJob } from './accumulateAlerts.job'
import { deliverOutboxJob } from './deliverOutbox.job'
import { raiseAlertsJob } from './raiseAlerts.job'
import { sweepLeftoversJob } from './sweepLeftovers.job'

/** Few names: agenda looks once per name at every poll. */
export const allJobs = [raiseAlertsJob, accumulateAlertsJob, deliverOutboxJob, sweepLeftoversJob] as const
