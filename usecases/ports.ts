import type { Clock, Catalogue, PublicationRepository } from './ports/catalogue'
import type { CaseRepository, TaskRepository, FilingRepository, Sequences, Changes } from './ports/cases'
import type { Engine, ProcessVersionRepository, ItemVersionRepository } from './ports/engine'
import type {
  AlertRepository,
  OrderRepository,
  LetterRepository,
  OutageRepository,
} from './ports/supervision'
import type { ScoreRepository, ScoreInputRepository, DayCountRepository } from './ports/scores'
import type { NoticeRepository, MessageRepository, Messenger } from './ports/telling'
import type {
  AccountRepository,
  SessionRepository,
  Passwords,
  Vault,
  Tokens,
  AccessLog,
} from './ports/people'
import type { FileRepository, FileStore, DocumentRepository, DocumentRenderer } from './ports/papers'

export type * from './ports/catalogue'
export type * from './ports/cases'
export type * from './ports/engine'
export type * from './ports/supervision'
export type * from './ports/scores'
export type * from './ports/telling'
export type * from './ports/people'
export type * from './ports/papers'

/** Everything at once. A use case takes a `Pick` of it and so says what it needs. */
export interface House {
  clock: Clock
  catalogue: Catalogue
  cases: CaseRepository
  tasks: TaskRepository
  alerts: AlertRepository
  orders: OrderRepository
  letters: LetterRepository
  dayCounts: DayCountRepository
  itemVersions: ItemVersionRepository
  processVersions: ProcessVersionRepository
  notices: NoticeRepository
  messages: MessageRepository
  messenger: Messenger
  outages: OutageRepository
  scores: ScoreRepository
  scoreInputs: ScoreInputRepository
  publications: PublicationRepository
  accounts: AccountRepository
  sessions: SessionRepository
  files: FileRepository
  fileStore: FileStore
  documents: DocumentRepository
  renderer: DocumentRenderer
  filings: FilingRepository
  sequences: Sequences
  accessLog: AccessLog
  changes: Changes
  engine: Engine
  passwords: Passwords
  vault: Vault
  tokens: Tokens
}
