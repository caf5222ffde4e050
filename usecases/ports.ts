import type { WorkingCalendar } from '../domain/calendar/workingCalendar'
import type { Case, EngineOrder } from '../domain/case/case'
import type { Department, Item, Post, StepCode } from '../domain/catalogue/item'
import type { Due } from '../domain/clock/dues'
import type { Account, Role } from '../domain/identity/roles'
import type { Letter, PrintedLetter, LetterReport } from '../domain/orders/letter'
import type { Order, OrderState } from '../domain/orders/order'
import type { Channel, Ladder } from '../domain/notification/ladder'
import type { Message, MessageState, Notice } from '../domain/notification/notice'
import type { OrderColour, OrderRules } from '../domain/orders/orderRules'
import type { Alert, AlertState } from '../domain/supervision/alert'
import type { DayCount } from '../domain/performance/dayCount'
import type { MonthScore, ScoreScope } from '../domain/performance/scoreMonth'
import type { ScoreInput } from '../domain/performance/scoreInput'
import type { Scoring } from '../domain/performance/scoring'
import type { Publication } from '../domain/publication/publication'
import type { DueProcess } from '../domain/supervision/dueProcess'
import type { AlertLevel, RuleSet } from '../domain/supervision/ruleSet'
import type { CivilDate } from '../lib/civilDate'
import type { Instant, Moment } from '../lib/moment'

export type { Alert, Order, ScoreInput }

/** The office's clock. In the demo it can stand days ahead of the world's. */
export interface Clock {
  now(): Moment
  /** The machine's own time, never moved: for sessions, retries and leases, which are not the law's. */
  machineNow(): Instant
  /** 00:00 of that day at the office. */
  startOf(day: CivilDate): Instant
}

/** What the house lives by: configuration, read when the process starts, and what two persons approved since. */
export interface Catalogue {
  departments(): readonly Department[]
  department(no: string): Department | undefined
  /** All of the city's, in their newest version. */
  items(): readonly Item[]
  /** The newest version, or the one asked for: a running case stays on its own. */
  item(code: string, version?: number): Item | undefined
  /** The country's, as it is known now. */
  nationalCalendar(): WorkingCalendar
  /** As the department counts; with `asOf` by what had been approved before that instant. */
  calendarOf(departmentNo: string, asOf?: Instant): WorkingCalendar
  ruleSetOn(day: CivilDate): RuleSet
  /** All that are or will be in force, in the order of their effective days. */
  ruleSets(): readonly RuleSet[]
  /** How long everybody has after a card. */
  dueProcess(): DueProcess
  /** How supervision orders run. */
  orderRules(): OrderRules
  /** Who is told of what on that day. */
  ladderOn(day: CivilDate): Ladder
  /** All that are or will be in force, in the order of their effective days. */
  ladders(): readonly Ladder[]
  scoring(): Scoring
}

export interface CaseRepository {
  /** False when there is one with this number already. */
  insert(added: Case): Promise<boolean>
  /** Many at once, in any order; gives how many were added. A number that is taken is passed over. */
  insertMany(added: readonly Case[]): Promise<number>
  find(caseNo: string): Promise<Case | undefined>
  findMany(caseNos: readonly string[]): Promise<Case[]>
  /** Writes all of it if the stored version is `changed.version - 1`; false when somebody was faster. */
  save(changed: Case): Promise<boolean>
  /** Each as `save` does, in any order; false when somebody was faster with one of them, it is not said which. */
  saveMany(changed: readonly Case[]): Promise<boolean>
  /** Newest first. */
  ofApplicant(accountId: string, limit: number): Promise<Case[]>
  /** All cases in the order of their numbers, page by page: those after `after`. For recounts, never for pages. */
  page(after: string | undefined, limit: number): Promise<Case[]>
  /** Filed between two days, both included; earliest first. */
  filedBetween(from: CivilDate, to: CivilDate): Promise<Case[]>
  /** The day of the first filing of all. */
  firstFiledOn(): Promise<CivilDate | undefined>
  /** Finished between two days, both included; earliest first. */
  finishedBetween(from: CivilDate, to: CivilDate): Promise<Case[]>
  /** Case numbers whose `nextAlertAt` is not after `until`, earliest first. */
  dueForAlert(until: Instant, limit: number): Promise<string[]>
  /** Case numbers whose `outboxAt` is not after `until`, earliest first. */
  withOutbox(until: Instant, limit: number): Promise<string[]>
  /** Takes delivered entries out of the outbox; sets `outboxAt` to null when none is left. No change of version. */
  acknowledge(caseNo: string, entryIds: readonly string[]): Promise<void>
  /** Puts the next try off; counts one attempt on the first entry. No change of version. */
  postpone(caseNo: string, outboxAt: Instant): Promise<void>
}

/** A human task as the inbox shows it. `id` is the engine's job key. */
export interface Task {
  id: string
  caseNo: string
  itemCode: string
  departmentNo: string
  step: StepCode
  post: Post
  openedAt: Instant
  claimedBy: { id: string; name: string } | null
  state: 'open' | 'done' | 'cancelled'
  /** Each redelivery by the engine renews it. */
  lastSeenAt: Instant
}

export interface TaskRepository {
  /** Adds it, or renews `lastSeenAt` of the one already there, claim and state untouched. */
  open(task: Task): Promise<void>
  find(id: string): Promise<Task | undefined>
  /** Those of the ids that are there, in any order. */
  findMany(ids: readonly string[]): Promise<Task[]>
  /** Atomic: gives the task as it is afterwards; `claimedBy` says who won. Undefined when it is not open. */
  claim(id: string, by: { id: string; name: string }): Promise<Task | undefined>
  /** Only the holder's own claim is taken away. */
  release(id: string, holderId: string): Promise<Task | undefined>
  close(id: string, state: 'done' | 'cancelled'): Promise<void>
  /** Oldest first. */
  listOpen(query: { departmentNo: string; post?: Post; holderId?: string }, limit: number): Promise<Task[]>
  /** Open tasks of an item by step. */
  countByStep(itemCode: string): Promise<ReadonlyMap<string, number>>
  /** Open tasks that the engine has not shown since. */
  notSeenSince(instant: Instant, limit: number): Promise<Task[]>
}

export interface AlertRepository {
  /** False when it was raised before: raising twice is raising once. */
  raise(alert: Alert): Promise<boolean>
  /** Many at once, in any order; gives how many were raised. One that was raised before is passed over. */
  raiseMany(alerts: readonly Alert[]): Promise<number>
  /** Newest first; `before` is the `raisedAt` + id of the last one seen, as `cursorOf` writes it. */
  list(query: AlertQuery, limit: number): Promise<Alert[]>
  ofCases(caseNos: readonly string[]): Promise<Alert[]>
  /** Those of the ids that are there, in any order. */
  findMany(ids: readonly string[]): Promise<Alert[]>
  counts(departmentNo?: string): Promise<Record<AlertLevel, number>>
  find(id: string): Promise<Alert | undefined>
  /** Writes all of it if the stored version is `changed.version - 1`; false when somebody was faster. */
  save(changed: Alert): Promise<boolean>
  /** Each as `save` does, in any order; false when somebody was faster with one of them, it is not said which. */
  saveMany(changed: readonly Alert[]): Promise<boolean>
  /** Ids of those whose `nextAt` is not after `until`, earliest first. */
  dueForLook(until: Instant, limit: number): Promise<string[]>
  /** Ids of those whose `tellAt` is not after `until`, earliest first. */
  dueForTelling(until: Instant, limit: number): Promise<string[]>
  /** Those whose `triggersOn` lies between two days, both included; earliest first. */
  triggeredBetween(from: CivilDate, to: CivilDate): Promise<Alert[]>
}

export interface OrderRepository {
  /** False when one with this id is there: opening twice is opening once. */
  insert(order: Order): Promise<boolean>
  find(id: string): Promise<Order | undefined>
  /** Those of the ids that are there, in any order. */
  findMany(ids: readonly string[]): Promise<Order[]>
  /** Newest first; `before` is the last one seen. */
  list(query: OrderQuery, limit: number): Promise<Order[]>
  /** Writes all of it if the stored version is `changed.version - 1`; false when somebody was faster. */
  save(changed: Order): Promise<boolean>
  /** Ids of those whose `nextAt` is not after `until`, earliest first. */
  dueForLook(until: Instant, limit: number): Promise<string[]>
  /** Ids of those whose `tellAt` is not after `until`, earliest first. */
  dueForTelling(until: Instant, limit: number): Promise<string[]>
}

export interface OrderQuery {
  departmentNo?: string
  /** One state, or `open`: every state but `closed`. */
  state?: OrderState | 'open'
  colour?: OrderColour
  letter?: Order['letter']
  before?: { openedAt: Instant; id: string }
}

export interface LetterRepository {
  /** Gives the one that stands: the first one stays, an issued letter never changes. */
  insert(letter: Letter): Promise<Letter>
  /** Adds a report where `count` stand before it; false where another came first, or there is no such letter. */
  report(id: string, count: number, report: LetterReport): Promise<boolean>
  find(id: string): Promise<Letter | undefined>
  /** Newest first; `before` is the last one seen. */
  list(query: LetterQuery, limit: number): Promise<Letter[]>
}

export interface LetterQuery {
  departmentNo?: string
  before?: { issuedAt: Instant; id: string }
}

export interface NoticeRepository {
  /** Adds those that are not there yet; gives how many were added. */
  addMany(notices: readonly Notice[]): Promise<number>
  /** Newest first; `before` is the last one seen. */
  list(accountId: string, before: { at: Instant; id: string } | undefined, limit: number): Promise<Notice[]>
  /** How many of somebody's notices he has not read; counts to `most` and no further. */
  unread(accountId: string, most: number): Promise<number>
  /** Marks one's own notices as read, those given, or all. One that was read before keeps its instant. */
  markRead(accountId: string, ids: readonly string[] | 'all', at: Instant): Promise<void>
  /** The accounts that have one whose `sendAt` is not after `until`, at most `limit` of them. */
  accountsToSend(until: Instant, limit: number): Promise<string[]>
  /** All of somebody's that are still to be sent, due or not; earliest first. */
  toSend(accountId: string): Promise<Notice[]>
  /** They have gone into their messages. */
  sent(ids: readonly string[]): Promise<void>
}

export interface MessageRepository {
  /** Gives the one that stands under this id: the one given, or the one that was there before. */
  insert(message: Message): Promise<Message>
  /** Takes up to `limit` whose `nextAt` is not after `now`, puts each off to `until` and counts an attempt. */
  claim(now: Instant, until: Instant, limit: number): Promise<Message[]>
  /** What became of it; only while its attempts are those that were claimed. */
  settle(message: Message): Promise<void>
  /** Newest first; `before` is the last one seen. */
  list(query: MessageQuery, limit: number): Promise<Message[]>
}

export interface MessageQuery {
  state?: MessageState
  before?: { createdAt: Instant; id: string }
}

/** Sends to the world outside. */
export interface Messenger {
  /** Those for which a gateway is set. */
  channels: readonly Channel[]
  /**
   * @param address an e-mail address, or a mobile number
   * @returns `refused`, with the gateway's reason and no personal data, where it will never take this one
   * @throws TransientError when the gateway is away or busy
   */
  send(
    message: Pick<Message, 'id' | 'channel' | 'subject' | 'text'>,
    address: string,
  ): Promise<'sent' | { refused: string }>
}

/** A time in which a part of the system was down, as the monitor found it. */
export interface Outage {
  /** `<part>:<from>` */
  id: string
  part: 'engine' | 'store'
  from: Instant
  /** Null while it lasts. */
  to: Instant | null
}

export interface OutageRepository {
  /** Notes that the record was looked at, and tells when it was looked at before. */
  look(now: Instant): Promise<Instant | undefined>
  /** Adds it, or writes its end. */
  record(outage: Outage): Promise<void>
  /** The one of this part that has no end yet. */
  open(part: Outage['part']): Promise<Outage | undefined>
  /** Those that overlap the stretch; one without an end lasts. Earliest first. */
  between(from: Instant, to: Instant): Promise<Outage[]>
}

export interface PublicationRepository {
  /** False when there is one with this id already. */
  insert(publication: Publication): Promise<boolean>
  find(id: string): Promise<Publication | undefined>
  /** Writes all of it if the stored version is `changed.version - 1`; false when somebody was faster. */
  save(changed: Publication): Promise<boolean>
  /** Newest draft first. */
  list(limit: number): Promise<Publication[]>
  /** Drafts that have not been tried, and approved ones that have not been applied; oldest first. */
  waiting(): Promise<Publication[]>
  /** In the order of their approvals. */
  approved(): Promise<Publication[]>
  /** The highest number of an approval; 0 while there is none. */
  lastApproval(): Promise<number>
}

/** One version of one month's score. A later one never changes an earlier one. */
export interface StoredScore {
  /** `<month>:<kind>:<key>:<version>` */
  id: string
  month: string
  kind: ScoreScope['kind']
  key: string
  version: number
  scoringVersion: number
  score: MonthScore
  countedAt: Instant
  /** Null until the inspectorate publishes it. */
  publishedAt: Instant | null
}

export interface ScoreRepository {
  /** False when this version is there already. */
  add(score: StoredScore): Promise<boolean>
  /** All versions of a month's scores of one kind, and of one key where given; oldest version first. */
  ofMonth(month: string, kind: ScoreScope['kind'], key?: string): Promise<StoredScore[]>
  /** Publishes what is not published yet. */
  publish(ids: readonly string[], at: Instant): Promise<void>
  /** The months that have a score of any kind, earliest first. */
  months(): Promise<string[]>
}

/** What inspectors entered: upheld complaints, surveys, disciplines. Nothing is ever removed. */
export interface ScoreInputRepository {
  /** False when one with this id is there. */
  insert(input: ScoreInput): Promise<boolean>
  find(id: string): Promise<ScoreInput | undefined>
  /** Those of the ids that are there, in any order. */
  findMany(ids: readonly string[]): Promise<ScoreInput[]>
  /** Writes all of it if the stored version is `changed.version - 1`; false when somebody was faster. */
  save(changed: ScoreInput): Promise<boolean>
  /** Of the months between two, both included, withdrawn ones too; in the order of their entry. */
  between(from: string, to: string): Promise<ScoreInput[]>
}

export interface StoredDayCount extends DayCount {
  countedAt: Instant
}

export interface DayCountRepository {
  /** Writes each in place of what stood under its day and department. */
  put(counts: readonly StoredDayCount[]): Promise<void>
  /** Days between two, both included, in the order of day and department. */
  between(from: CivilDate, to: CivilDate, departmentNo?: string): Promise<StoredDayCount[]>
  /** Those that have a count, `YYYY-MM`, in their order. */
  months(): Promise<string[]>
}

export interface AlertQuery {
  departmentNo?: string
  level?: AlertLevel
  /** In any of these. */
  states?: readonly AlertState[]
  before?: { raisedAt: Instant; id: string }
}

export interface StoredAccount extends Account {
  passwordHash: string
  failures: number
  lockedUntil: Instant | null
  /** Where messages reach him; each sealed, as other personal data is. */
  sealedContact?: Partial<Record<Channel, string>>
}

export interface AccountRepository {
  /** False when the login name is taken. */
  insert(account: StoredAccount): Promise<boolean>
  find(id: string): Promise<StoredAccount | undefined>
  findByLoginName(loginName: string): Promise<StoredAccount | undefined>
  /** Atomic: counts one failure and gives the number after it. */
  countFailure(id: string): Promise<number>
  /** Failures back to 0, with or without a lock. */
  setLock(id: string, lockedUntil: Instant | null): Promise<void>
  list(limit: number): Promise<StoredAccount[]>
  /** Everybody in this chair, of the department where one is given; in the order of their login names. */
  withRole(role: Role, departmentNo?: string): Promise<StoredAccount[]>
}

export interface SessionRecord {
  /** SHA-256 of the cookie's token: a stolen database opens no session. */
  id: string
  accountId: string
  csrfToken: string
  expiresAt: Instant
}

export interface SessionRepository {
  insert(session: SessionRecord): Promise<void>
  find(id: string): Promise<SessionRecord | undefined>
  remove(id: string): Promise<void>
  removeExpired(now: Instant): Promise<number>
}

export interface StoredFile {
  fileId: string
  ownerId: string
  name: string
  mediaType: string
  bytes: number
  sha256: string
  storedAt: Instant
  /** Null until a case takes it in, or a supervision order: then it is the order's id. */
  caseNo: string | null
}

export interface FileRepository {
  insert(file: StoredFile): Promise<void>
  findMany(fileIds: readonly string[]): Promise<StoredFile[]>
  /** Takes files that are free, or belong to this case already, into the case; false when one of them is another's. */
  attach(fileIds: readonly string[], caseNo: string): Promise<boolean>
  /** False when it is attached, not the owner's, or not there. */
  removeUnattached(fileId: string, ownerId: string): Promise<boolean>
  unattachedSince(instant: Instant, limit: number): Promise<StoredFile[]>
}

/** The bytes of attachments. */
export interface FileStore {
  write(fileId: string, bytes: Uint8Array): Promise<void>
  read(fileId: string): Promise<Uint8Array | undefined>
  remove(fileId: string): Promise<void>
}

export interface StoredDocument {
  documentId: string
  /** The number of the case that it belongs to, or its own where it belongs to none. */
  subjectNo: string
  documentNo: string
  issuedAt: Instant
  html: string
}

export interface DocumentRepository {
  /** Gives the one that stands: the first one stays, an issued document never changes. */
  insert(document: StoredDocument): Promise<StoredDocument>
  find(documentId: string): Promise<StoredDocument | undefined>
}

/** One filing by one key: doing it twice is doing it once. */
export interface Filing {
  id: string
  bodyHash: string
  caseNo: string
}

export interface FilingRepository {
  /** The filing that stands under this key: the one given, or the one that was there before. */
  reserve(filing: Filing): Promise<Filing>
}

export interface Sequences {
  /** The next number of a sequence, from 1; never the same twice. */
  next(name: string): Promise<number>
}

export interface AccessEntry {
  at: Instant
  who: string
  role?: Role
  what: string
  subject?: string
  outcome: string
}

export interface AccessLog {
  /** Resolves when it is durable. */
  append(entry: AccessEntry): Promise<void>
  /** Newest first. */
  list(query: { who?: string; what?: string; outcome?: string }, limit: number): Promise<AccessEntry[]>
}

/** What has changed since, for live pages. `cursor` is opaque. */
export interface Changes {
  since(cursor: string | undefined): Promise<{ cursor: string; changes: Change[] }>
}

export interface Change {
  topic: 'cases' | 'tasks' | 'alerts' | 'orders' | 'notices' | 'scores' | 'publications'
  /** Of an order, a notice, a score or a publication: its id. */
  caseNo: string
  /** Empty where it is no department's: a publication's, some scores'. */
  departmentNo: string
  ownerId?: string
}

/** An item as it was published, and the process by which its cases run. Added to, and never changed. */
export interface ItemVersionRepository {
  /** Those that stand under their codes and versions, in the order given: what was there before stays. */
  publish(items: readonly Item[]): Promise<Item[]>
  /** Of the given codes and versions all but these: what open cases may still be on. */
  others(known: readonly Pick<Item, 'code' | 'version'>[]): Promise<Item[]>
}

/** One deployment of one process. */
export interface ProcessVersion {
  itemCode: string
  itemVersion: number
  /** As the engine counts them. */
  processVersion: number
  /** The engine's own key: another engine has another. */
  definitionKey: string
  /** Of the file that was deployed. */
  sha256: string
  deployedAt: Instant
}

export interface ProcessVersionRepository {
  add(version: ProcessVersion): Promise<void>
  /** The newest of each item, by code. */
  newest(): Promise<Map<string, ProcessVersion>>
  /** Of one item, newest first. */
  of(itemCode: string): Promise<ProcessVersion[]>
}

/** A BPMN file for the engine. */
export interface ProcessFile {
  /** Name in the engine, such as `ZZ18012.bpmn`. */
  name: string
  xml: string
}

export interface Deployed {
  /** The item code. */
  processId: string
  version: number
  definitionKey: string
}

/**
 * The engine decides what happens next. Every call may be repeated.
 * @throws TransientError when the engine is away or busy
 */
export interface Engine {
  /** `gone`: the job or instance is not there any more, because it was done before or was cancelled. */
  tell(caseNo: string, entryId: string, order: EngineOrder): Promise<'done' | 'gone'>
  /**
   * A batch is atomic, and an unchanged file keeps its version.
   * @throws the engine's own words when a file is refused: which element, and why
   */
  deploy(files: readonly ProcessFile[], onBatch?: (files: number) => void): Promise<Deployed[]>
  isReady(): Promise<boolean>
}

export interface Passwords {
  hash(password: string): Promise<string>
  verify(password: string, hash: string): Promise<boolean>
}

/** What needs the house's secret key. */
export interface Vault {
  seal(text: string): string
  unseal(sealed: string): string
  /** Six digits, the same each time for the same case. */
  queryPassword(caseNo: string): string
}

/** Fresh, unguessable names. */
export interface Tokens {
  /** 128 bits as 22 characters. */
  fresh(): string
  sha256(content: string | Uint8Array): string
}

/** Renders an official document; throws when a template or a field of it is missing. */
export interface DocumentRenderer {
  render(document: string, facts: DocumentFacts): string
  /** 监察建议书 */
  renderLetter(facts: LetterFacts): string
  title(document: string): string
}

/** `organ` writes to `department`. */
export interface LetterFacts {
  letter: PrintedLetter
  department: Department
  organ: string
}

export interface DocumentFacts {
  case: Case
  item: Item
  department: Department
  documentNo: string
  issuedAt: Instant
  issuedOn: CivilDate
  dues: readonly Due[]
}

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
