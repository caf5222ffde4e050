import type { Connection } from 'mongoose'
import { createFileStore } from '../../../adapters/files/fileStore'
import type { Stores } from '../../../adapters/memory/memoryStores'
import { createAccessLog } from '../../../adapters/mongo/accessLog'
import { createAlertRepository } from '../../../adapters/mongo/alertRepository'
import { createDayCountRepository } from '../../../adapters/mongo/dayCountRepository'
import { createPublicationRepository } from '../../../adapters/mongo/publicationRepository'
import { createMessageRepository, createNoticeRepository } from '../../../adapters/mongo/noticeRepositories'
import { createScoreInputRepository } from '../../../adapters/mongo/scoreInputRepository'
import { createScoreRepository } from '../../../adapters/mongo/scoreRepository'
import { createLetterRepository } from '../../../adapters/mongo/letterRepository'
import { createOrderRepository } from '../../../adapters/mongo/orderRepository'
import { createOutageRepository } from '../../../adapters/mongo/outageRepository'
import { createCaseRepository } from '../../../adapters/mongo/caseRepository'
import { createChanges } from '../../../adapters/mongo/changes'
import {
  createDocumentRepository,
  createFileRepository,
  createFilingRepository,
  createSequences,
} from '../../../adapters/mongo/paperRepositories'
import { createAccountRepository, createSessionRepository } from '../../../adapters/mongo/peopleRepositories'
import { ensureIndexes } from '../../../adapters/mongo/support/modelOf'
import { createTaskRepository } from '../../../adapters/mongo/taskRepository'
import {
  createItemVersionRepository,
  createProcessVersionRepository,
} from '../../../adapters/mongo/versionRepositories'

/** The stored ports over one database, with its indexes, and a way to empty it between tests. */
export async function mongoStores(connection: Connection, folder: string) {
  const stores: Stores = {
    cases: createCaseRepository(connection),
    tasks: createTaskRepository(connection),
    alerts: createAlertRepository(connection),
    orders: createOrderRepository(connection),
    letters: createLetterRepository(connection),
    outages: createOutageRepository(connection),
    scores: createScoreRepository(connection),
    scoreInputs: createScoreInputRepository(connection),
    publications: createPublicationRepository(connection),
    dayCounts: createDayCountRepository(connection),
    itemVersions: createItemVersionRepository(connection),
    processVersions: createProcessVersionRepository(connection),
    notices: createNoticeRepository(connection),
    messages: createMessageRepository(connection),
    accounts: createAccountRepository(connection),
    sessions: createSessionRepository(connection),
    files: createFileRepository(connection),
    fileStore: createFileStore(folder),
    documents: createDocumentRepository(connection),
    filings: createFilingRepository(connection),
    sequences: createSequences(connection),
    accessLog: createAccessLog(connection),
    changes: createChanges(connection),
  }
  await ensureIndexes(connection)
  const empty = async () => {
    for (const model of Object.values(connection.models)) await model.deleteMany({})
  }
  return { stores, empty }
}
