import type { Stores } from '../../adapters/memory/memoryStores'
import { alertsContract } from './alerts.contract'
import { casesContract } from './cases.contract'
import { lettersContract } from './letters.contract'
import { noticesContract } from './notices.contract'
import { dayCountsContract } from './dayCounts.contract'
import { ordersContract } from './orders.contract'
import { outboxContract } from './outbox.contract'
import { outagesContract } from './outages.contract'
import { documentsContract, filesContract, filingsContract, sequencesContract } from './papers.contract'
import { accountsContract, sessionsContract } from './people.contract'
import { accessLogContract, changesContract } from './records.contract'
import { publicationsContract } from './publications.contract'
import { scoreInputsContract } from './scoreInputs.contract'
import { scoresContract } from './scores.contract'
import { tasksContract } from './tasks.contract'
import { itemVersionsContract, processVersionsContract } from './versions.contract'

/** What every adapter of the stored ports promises. `fresh` gives them empty. */
export function allContracts(fresh: () => Promise<Stores>): void {
  casesContract(fresh)
  outboxContract(fresh)
  tasksContract(fresh)
  alertsContract(fresh)
  ordersContract(fresh)
  lettersContract(fresh)
  outagesContract(fresh)
  scoresContract(fresh)
  scoreInputsContract(fresh)
  publicationsContract(fresh)
  noticesContract(fresh)
  dayCountsContract(fresh)
  itemVersionsContract(fresh)
  processVersionsContract(fresh)
  accountsContract(fresh)
  sessionsContract(fresh)
  filesContract(fresh)
  documentsContract(fresh)
  filingsContract(fresh)
  sequencesContract(fresh)
  accessLogContract(fresh)
  changesContract(fresh)
}
