import { enterOnCaseRoute, supplyMaterialsRoute, withdrawCaseRoute } from './cases/changeCase.route'
import { fileCaseRoute } from './cases/fileCase.route'
import { listMyCasesRoute, readCaseRoute, readDocumentRoute, trackCaseRoute } from './cases/readCase.route'
import { readFileRoute, removeFileRoute, uploadFileRoute } from './files/files.route'
import { listDepartmentsRoute } from './guide/departments.route'
import { getItemRoute, listItemsRoute } from './guide/items.route'
import { getProcessRoute } from './guide/process.route'
import { eventsRoute } from './live/events.route'
import { listMessagesRoute, listNoticesRoute, readNoticesRoute } from './notices/notices.route'
import {
  draftLetterRoute,
  issueLetterRoute,
  listLettersRoute,
  previewLetterRoute,
  readLetterDocumentRoute,
  readLetterRoute,
  reportOnLetterRoute,
} from './orders/letters.route'
import {
  closeOrderRoute,
  feedBackOrderRoute,
  judgeOrderRoute,
  signOrderRoute,
} from './orders/orderLife.route'
import { listOrdersRoute, openOrderRoute, readOrderRoute } from './orders/orders.route'
import {
  advanceClockRoute,
  getClockRoute,
  listAccessRoute,
  listAccountsRoute,
  unlockAccountRoute,
} from './people/administration.route'
import { getSiteRoute } from './people/getSite.route'
import { getSessionRoute, registerRoute, signInRoute, signOutRoute } from './people/session.route'
import {
  answerAlertRoute,
  appealAlertRoute,
  closeAlertRoute,
  readAlertRoute,
  reviewAlertRoute,
  signAlertRoute,
} from './supervision/alertLife.route'
import { listAlertsRoute } from './supervision/alerts.route'
import {
  approvePublicationRoute,
  backTestRoute,
  draftPublicationRoute,
  listPublicationsRoute,
  readPublicationRoute,
  withdrawPublicationRoute,
} from './supervision/publications.route'
import {
  listLaddersRoute,
  listLimitsRoute,
  listRuleSetsRoute,
  readCalendarRoute,
} from './supervision/standing.route'
import { listDayCountsRoute } from './supervision/dayCounts.route'
import {
  listPeriodScoresRoute,
  listScoresRoute,
  publishScoresRoute,
  readScoreRoute,
} from './supervision/scores.route'
import {
  enterScoreInputRoute,
  listScoreInputsRoute,
  withdrawScoreInputRoute,
} from './supervision/scoreInputs.route'
import { claimTaskRoute, completeStepRoute, listTasksRoute, releaseTaskRoute } from './tasks/tasks.route'

/** Every call of the API: mounted, and written into the OpenAPI document, from this one list. */
export const allRoutes = [
  getSiteRoute,
  getSessionRoute,
  signInRoute,
  signOutRoute,
  registerRoute,
  listItemsRoute,
  getItemRoute,
  listDepartmentsRoute,
  uploadFileRoute,
  readFileRoute,
  removeFileRoute,
  fileCaseRoute,
  listMyCasesRoute,
  readCaseRoute,
  readDocumentRoute,
  withdrawCaseRoute,
  supplyMaterialsRoute,
  enterOnCaseRoute,
  trackCaseRoute,
  listTasksRoute,
  claimTaskRoute,
  releaseTaskRoute,
  completeStepRoute,
  listAlertsRoute,
  listScoresRoute,
  listPeriodScoresRoute,
  readScoreRoute,
  publishScoresRoute,
  listDayCountsRoute,
  listScoreInputsRoute,
  enterScoreInputRoute,
  withdrawScoreInputRoute,
  listPublicationsRoute,
  draftPublicationRoute,
  readPublicationRoute,
  approvePublicationRoute,
  withdrawPublicationRoute,
  backTestRoute,
  readCalendarRoute,
  listRuleSetsRoute,
  listLaddersRoute,
  listLimitsRoute,
  readAlertRoute,
  signAlertRoute,
  answerAlertRoute,
  appealAlertRoute,
  reviewAlertRoute,
  closeAlertRoute,
  listOrdersRoute,
  readOrderRoute,
  openOrderRoute,
  signOrderRoute,
  feedBackOrderRoute,
  judgeOrderRoute,
  closeOrderRoute,
  listLettersRoute,
  draftLetterRoute,
  previewLetterRoute,
  issueLetterRoute,
  readLetterRoute,
  readLetterDocumentRoute,
  reportOnLetterRoute,
  listNoticesRoute,
  readNoticesRoute,
  listMessagesRoute,
  getProcessRoute,
  getClockRoute,
  advanceClockRoute,
  listAccountsRoute,
  unlockAccountRoute,
  listAccessRoute,
  eventsRoute,
] as const
