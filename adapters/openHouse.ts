import path from 'node:path'
import type { Connection } from 'mongoose'
import type { ZBClient } from 'zeebe-node'
import type { Log } from '../lib/log'
import type { House } from '../usecases/ports'
import { followPublications } from './catalogue/followPublications'
import { type Published, liveCatalogue } from './catalogue/publishedCatalogue'
import { type DemoOffset, createDemoOffset } from './clock/demoOffset'
import { createOfficeClock } from './clock/officeClock'
import { createDocumentRenderer } from './documents/renderDocument'
import { createFileStore } from './files/fileStore'
import { type MessengerSettings, createMessenger } from './messages/createMessenger'
import { createAccessLog } from './mongo/accessLog'
import { createAlertRepository } from './mongo/alertRepository'
import { createCaseRepository } from './mongo/caseRepository'
import { createChanges } from './mongo/changes'
import { createDayCountRepository } from './mongo/dayCountRepository'
import { createPublicationRepository } from './mongo/publicationRepository'
import { createMessageRepository, createNoticeRepository } from './mongo/noticeRepositories'
import { createScoreInputRepository } from './mongo/scoreInputRepository'
import { createScoreRepository } from './mongo/scoreRepository'
import { createLetterRepository } from './mongo/letterRepository'
import { createOrderRepository } from './mongo/orderRepository'
import { createOutageRepository } from './mongo/outageRepository'
import {
  createDocumentRepository,
  createFileRepository,
  createFilingRepository,
  createSequences,
} from './mongo/paperRepositories'
import { createAccountRepository, createSessionRepository } from './mongo/peopleRepositories'
import { connectMongo } from './mongo/support/connectMongo'
import { createItemVersionRepository, createProcessVersionRepository } from './mongo/versionRepositories'
import { createTaskRepository } from './mongo/taskRepository'
import { passwords } from './secrets/passwords'
import { tokens } from './secrets/tokens'
import { createVault } from './secrets/vault'
import { connectZeebe } from './zeebe/connectZeebe'
import { createEngine } from './zeebe/engine'

/** Well under the time after which an approval counts as known everywhere. */
const PUBLICATIONS_POLL_MS = 2_000

export interface OpenHouse {
  name: string
  mongoUri: string
  zeebeAddress: string
  secret: string
  home: string
  isDemo: boolean
  published: Published
  gateways: MessengerSettings
  log: Log
}

export interface OpenedHouse {
  house: House
  connection: Connection
  zeebe: ZBClient
  demo: DemoOffset
  close(): Promise<void>
}

/** Every port with its adapter for production. The doors' main.ts files call it and choose nothing else. */
export async function openHouse(options: OpenHouse): Promise<OpenedHouse> {
  const { log, secret, home, isDemo, published } = options
  const connection = await connectMongo(options.mongoUri, options.name)
  const zeebe = connectZeebe(options.zeebeAddress)
  const demo = await createDemoOffset(connection, isDemo)
  const publications = createPublicationRepository(connection)
  const itemVersions = createItemVersionRepository(connection)
  // open cases stay on the version under which they were filed
  const older = await itemVersions.others(published.items)
  const live = liveCatalogue({ ...published, items: [...published.items, ...older] })
  const following = await followPublications(publications, live.adopt, PUBLICATIONS_POLL_MS)
  const house: House = {
    clock: createOfficeClock({ timeZone: 'Asia/Shanghai', offsetMs: demo.offsetMs }),
    catalogue: live.catalogue,
    cases: createCaseRepository(connection),
    tasks: createTaskRepository(connection),
    alerts: createAlertRepository(connection),
    orders: createOrderRepository(connection),
    letters: createLetterRepository(connection),
    outages: createOutageRepository(connection),
    scores: createScoreRepository(connection),
    scoreInputs: createScoreInputRepository(connection),
    publications,
    dayCounts: createDayCountRepository(connection),
    itemVersions,
    processVersions: createProcessVersionRepository(connection),
    notices: createNoticeRepository(connection),
    messages: createMessageRepository(connection),
    messenger: createMessenger(options.gateways),
    accounts: createAccountRepository(connection),
    sessions: createSessionRepository(connection),
    files: createFileRepository(connection),
    fileStore: createFileStore(path.join(home, 'data', 'files')),
    documents: createDocumentRepository(connection),
    renderer: createDocumentRenderer(),
    filings: createFilingRepository(connection),
    sequences: createSequences(connection),
    accessLog: createAccessLog(connection),
    changes: createChanges(connection),
    engine: createEngine(zeebe, log),
    passwords,
    vault: createVault(secret),
    tokens,
  }
  const close = async () => {
    demo.stop()
    following.stop()
    await zeebe.close(5_000).catch(() => undefined)
    await connection.close()
  }
  return { house, connection, zeebe, demo, close }
}
