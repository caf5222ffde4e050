import type { House } from '../../usecases/ports'
import { memoryAccessLog } from './memoryAccessLog'
import { memoryAccounts } from './memoryAccounts'
import { memoryAlerts } from './memoryAlerts'
import { memoryCases } from './memoryCases'
import { memoryChanges } from './memoryChanges'
import { memoryDayCounts } from './memoryDayCounts'
import { memoryDocuments } from './memoryDocuments'
import { memoryFileStore } from './memoryFileStore'
import { memoryFiles } from './memoryFiles'
import { memoryFilings } from './memoryFilings'
import { memoryLetters } from './memoryLetters'
import { memoryMessages, memoryNotices } from './memoryNotices'
import { memoryOrders } from './memoryOrders'
import { memoryOutages } from './memoryOutages'
import { memoryPublications } from './memoryPublications'
import { memoryScoreInputs } from './memoryScoreInputs'
import { memoryScores } from './memoryScores'
import { memoryItemVersions, memoryProcessVersions } from './memoryVersions'
import { memorySequences } from './memorySequences'
import { memorySessions } from './memorySessions'
import { memoryTasks } from './memoryTasks'

/** The ports that keep something. */
export type Stores = Pick<
  House,
  | 'cases'
  | 'tasks'
  | 'alerts'
  | 'orders'
  | 'letters'
  | 'outages'
  | 'scores'
  | 'scoreInputs'
  | 'dayCounts'
  | 'itemVersions'
  | 'processVersions'
  | 'notices'
  | 'messages'
  | 'publications'
  | 'accounts'
  | 'sessions'
  | 'files'
  | 'fileStore'
  | 'documents'
  | 'filings'
  | 'sequences'
  | 'accessLog'
  | 'changes'
>

/** All of them in memory, empty, sharing one list of changes. For the tests of use cases. */
export function memoryStores(): Stores {
  const changes = memoryChanges()
  return {
    cases: memoryCases(changes.note),
    tasks: memoryTasks(changes.note),
    alerts: memoryAlerts(changes.note),
    orders: memoryOrders(changes.note),
    letters: memoryLetters(),
    outages: memoryOutages(),
    scores: memoryScores(changes.note),
    scoreInputs: memoryScoreInputs(),
    dayCounts: memoryDayCounts(),
    itemVersions: memoryItemVersions(),
    processVersions: memoryProcessVersions(),
    notices: memoryNotices(changes.note),
    messages: memoryMessages(),
    publications: memoryPublications(changes.note),
    accounts: memoryAccounts(),
    sessions: memorySessions(),
    files: memoryFiles(),
    fileStore: memoryFileStore(),
    documents: memoryDocuments(),
    filings: memoryFilings(),
    sequences: memorySequences(),
    accessLog: memoryAccessLog(),
    changes,
  }
}
