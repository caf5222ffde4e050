import type { Case } from '../../../domain/case/case'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import type { Alert } from '../../../domain/supervision/alert'
import type {
  AccessEntry,
  SessionRecord,
  StoredAccount,
  StoredDocument,
  StoredFile,
  StoredScore,
  Task,
} from '../../../usecases/ports'

const NOON = Date.parse('2026-11-23T04:00:00.000Z')

/** An instant some milliseconds after the noon that all samples share. */
export const after = (ms: number): Instant => new Date(NOON + ms).toISOString() as Instant
export const noon = after(0)

export const entry = (id: string): Case['outbox'][number] => ({
  id,
  order: { kind: 'start-process', itemCode: 'ZZ18012' },
  attempts: 0,
})

export const sampleCase = (more: Partial<Case> = {}): Case => ({
  caseNo: 'case-1',
  itemCode: 'ZZ18012',
  itemVersion: 1,
  departmentNo: '18',
  applicant: {
    accountId: 'zhang',
    kind: 'person',
    name: '张三',
    sealedIdNo: 'sealed',
    maskedIdNo: '4101**********001X',
    phone: '13800000000',
    contact: '张三',
  },
  form: { place: '金水路 1 号', 'width.m': 3.5 },
  materials: [],
  journal: [
    {
      type: 'filed',
      at: noon,
      on: civilDate('2026-11-23'),
      by: { accountId: 'zhang', name: '张三' },
      receivedOn: civilDate('2026-11-23'),
    },
  ],
  documents: [],
  state: 'filed',
  openSteps: [{ step: 'acceptance-check', jobKey: '2251799813685250', post: 'window' }],
  dues: [],
  raised: [],
  nextAlertAt: null,
  finishedOn: null,
  outbox: [],
  outboxAt: null,
  filedOn: civilDate('2026-11-23'),
  changedAt: noon,
  version: 1,
  ...more,
})

export const sampleTask = (more: Partial<Task> = {}): Task => ({
  id: '2251799813685250',
  caseNo: 'case-1',
  itemCode: 'ZZ18012',
  departmentNo: '18',
  step: 'acceptance-check',
  post: 'window',
  openedAt: noon,
  claimedBy: null,
  state: 'open',
  lastSeenAt: noon,
  ...more,
})

export const sampleAlert = (more: Partial<Alert> = {}): Alert => ({
  id: 'case-1:Y1:1',
  caseNo: 'case-1',
  itemCode: 'ZZ18012',
  departmentNo: '18',
  ruleId: 'Y1',
  ruleSetVersion: 1,
  level: 'yellow',
  dueOn: civilDate('2026-11-20'),
  triggersOn: civilDate('2026-11-23'),
  raisedAt: noon,
  isRaisedLate: false,
  limit: 'licence.promised',
  scoredAs: 'time-limits',
  responsible: null,
  state: 'raised',
  standing: 'yellow',
  life: [],
  nextAt: null,
  tellAt: null,
  version: 1,
  ...more,
})

export const sampleAccount = (more: Partial<StoredAccount> = {}): StoredAccount => ({
  id: 'account-1',
  loginName: 'window18',
  name: '李四',
  role: 'window-clerk',
  departmentNo: '18',
  passwordHash: 'scrypt$…',
  failures: 0,
  lockedUntil: null,
  ...more,
})

export const sampleSession = (more: Partial<SessionRecord> = {}): SessionRecord => ({
  id: 'session-1',
  accountId: 'account-1',
  csrfToken: 'csrf',
  expiresAt: after(1_000),
  ...more,
})

export const sampleFile = (more: Partial<StoredFile> = {}): StoredFile => ({
  fileId: 'file-1',
  ownerId: 'zhang',
  name: '效果图.png',
  mediaType: 'image/png',
  bytes: 3,
  sha256: 'abc',
  storedAt: noon,
  caseNo: null,
  ...more,
})

export const sampleDocument = (more: Partial<StoredDocument> = {}): StoredDocument => ({
  documentId: 'case-1-1-acceptance-notice',
  subjectNo: 'case-1',
  documentNo: '郑城管受字〔2026〕1号',
  issuedAt: noon,
  html: '<p>受理通知书</p>',
  ...more,
})

export const sampleEntry = (more: Partial<AccessEntry> = {}): AccessEntry => ({
  at: noon,
  who: 'window18',
  role: 'window-clerk',
  what: 'CLAIM_TASK',
  subject: '2251799813685250',
  outcome: 'DONE',
  ...more,
})

export const sampleScore = (kind: StoredScore['kind'], key: string, version = 1): StoredScore => ({
  id: `2026-03:${kind}:${key}:${version}`,
  month: '2026-03',
  kind,
  key,
  person: kind === 'person' ? { name: '王承', departmentNo: '18' } : null,
  version,
  scoringVersion: 1,
  score: { total: 90 + version } as unknown as StoredScore['score'],
  countedAt: noon,
  publishedAt: null,
})
