import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Post, StepCode } from '../catalogue/item'
import type { Due } from '../clock/dues'
import type { CaseEvent, SubmittedMaterial } from './events'
import type { CaseState } from './transitions'

export interface Applicant {
  accountId: string
  kind: 'person' | 'organisation'
  name: string
  /** Encrypted at rest; only its masked form is shown. */
  sealedIdNo: string
  maskedIdNo: string
  phone: string
  contact: string
}

/** A human task that the engine holds open. */
export interface OpenStep {
  step: StepCode
  jobKey: string
  post: Post
  /** Of a countersignature: the department that is asked. */
  departmentNo?: string
}

/** What must still be told to the engine. It lives in the case, so that it is written with the event that causes it. */
export type EngineOrder =
  | { kind: 'start-process'; itemCode: string }
  | { kind: 'complete-job'; jobKey: string; variables: Readonly<Record<string, string>> }
  | { kind: 'publish-message'; name: string }

export interface OutboxEntry {
  /** `<case number>:<number of the journal event that caused it>`: the message id at the engine. */
  id: string
  order: EngineOrder
  attempts: number
}

export interface IssuedDocument {
  documentId: string
  /** Folder under `templates/`. */
  document: string
  documentNo: string
  issuedAt: Instant
  sha256: string
}

/** 办件. Facts, and the append-only journal that everything else follows from. */
export interface Case {
  caseNo: string
  itemCode: string
  itemVersion: number
  departmentNo: string
  applicant: Applicant
  form: Readonly<Record<string, string | number>>
  materials: readonly SubmittedMaterial[]
  journal: readonly CaseEvent[]
  documents: readonly IssuedDocument[]
  state: CaseState
  openSteps: readonly OpenStep[]
  /** The dues as of the last change: for lists. The ruler is computed when it is asked for. */
  dues: readonly Due[]
  /** Keys of the alerts that were raised. */
  raised: readonly string[]
  /** When the monitor must look at it next; null = never again. */
  nextAlertAt: Instant | null
  outbox: readonly OutboxEntry[]
  /** When the outbox is to be tried again; null = it is empty. */
  outboxAt: Instant | null
  processInstanceKey?: string
  filedOn: CivilDate
  /** The day on which the office finished it; null before, and where the applicant took it back. */
  finishedOn: CivilDate | null
  changedAt: Instant
  /** Grows by one with each change. */
  version: number
}
