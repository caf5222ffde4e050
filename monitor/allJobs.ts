import { accumulateAlertsJob } from './accumulateAlerts.job'
import { applyPublicationsJob } from './applyPublications.job'
import { countDaysJob } from './countDays.job'
import { deliverOutboxJob } from './deliverOutbox.job'
import { raiseAlertsJob } from './raiseAlerts.job'
import { recordOutagesJob } from './recordOutages.job'
import { runAlertLivesJob } from './runAlertLives.job'
import { runOrdersJob } from './runOrders.job'
import { scoreMonthsJob } from './scoreMonths.job'
import { sweepLeftoversJob } from './sweepLeftovers.job'
import { tellPeopleJob } from './tellPeople.job'
import { tryDraftsJob } from './tryDrafts.job'

/** Few names: agenda looks once per name at every poll. */
export const allJobs = [
  raiseAlertsJob,
  runAlertLivesJob,
  accumulateAlertsJob,
  runOrdersJob,
  tellPeopleJob,
  recordOutagesJob,
  deliverOutboxJob,
  sweepLeftoversJob,
  scoreMonthsJob,
  countDaysJob,
  tryDraftsJob,
  applyPublicationsJob,
] as const
