import type { Case } from '../../domain/case/case'
import type { Post, StepCode } from '../../domain/catalogue/item'
import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'

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
