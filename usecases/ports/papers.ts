import type { Case } from '../../domain/case/case'
import type { Department, Item } from '../../domain/catalogue/item'
import type { Due } from '../../domain/clock/dues'
import type { PrintedLetter } from '../../domain/orders/letter'
import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'

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

/** Renders an official document; throws when a template or a field of it is missing. */
export interface DocumentRenderer {
  render(document: string, facts: DocumentFacts): string
  /** 监察建议书 */
  renderLetter(facts: LetterFacts): string
  title(document: string): string
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

/** `organ` writes to `department`. */
export interface LetterFacts {
  letter: PrintedLetter
  department: Department
  organ: string
}
