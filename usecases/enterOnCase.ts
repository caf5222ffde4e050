import type { Case } from '../domain/case/case'
import type { Actor } from '../domain/case/events'
import { type CaseEntry, type EntryType, entryTypes } from '../domain/entries/caseEntry'
import { entryEvents } from '../domain/entries/entryEvents'
import { entryClosedBy, entryFault } from '../domain/entries/entryFault'
import type { Post, StepCode } from '../domain/catalogue/item'
import { authorize } from '../domain/identity/authorize'
import type { Action } from '../domain/identity/permissions'
import type { Account, Role } from '../domain/identity/roles'
import type { Moment } from '../lib/moment'
import { type Result, accept, breaks } from '../lib/result'
import type { House } from './ports'
import { type ChangeDeps, changeCase, happened } from './support/changeCase'
import { ownFiles } from './support/fileRefs'
import { type CaseChange, readCase } from './support/settleCase'
import { caseSubject } from './support/subjects'

export interface EnterOnCase {
  caseNo: string
  /** The revision of the case that was seen. */
  version: number
  entry: CaseEntry
  /** The signed record of a hearing, and the like. */
  fileIds: readonly string[]
}

/** Which permission each entry asks for. */
const actionOf: Readonly<Record<EntryType, Action>> = {
  extended: 'case.extend',
  hearingOffered: 'case.hold-hearing',
  hearingRequested: 'case.answer-hearing',
  hearingWaived: 'case.answer-hearing',
  hearingNoticed: 'case.hold-hearing',
  hearingHeld: 'case.hold-hearing',
  reportedUp: 'case.report-up',
  feeCharged: 'case.charge',
  complaintUpheld: 'case.uphold-complaint',
}

/** An entry in a case's journal beside its steps: what the law lets people do, when it lets them. */
export async function enterOnCase(
  { caseNo, version, entry, fileIds }: EnterOnCase,
  by: Account,
  deps: ChangeDeps & Pick<House, 'files'>,
): Promise<Result<Case>> {
  const files = await ownFiles(fileIds, by.id, 'fileIds', deps)
  if (!files.ok) return files
  return changeCase(
    caseNo,
    deps,
    async (current, now) => {
      const permitted = authorize(by, actionOf[entry.type], caseSubject(current))
      if (!permitted.ok) return permitted
      const reading = readCase(current, now, deps)
      const fault = entryFault(entry, { ...reading, on: now.on })
      if (fault) return breaks(fault.rule, fault)
      if (!(await deps.files.attach(fileIds, caseNo))) return breaks('FILE_NOT_YOURS', { field: 'fileIds' })
      const done = happened(now, actorOn(current, by))
      const events = entryEvents(entry, { ...reading, files: files.value, done })
      return accept({ events, ...endOfStep(entry.type, current) })
    },
    version,
  )
}

/** Steps that are over with an entry, whether or not their form was used. */
const stepEndedBy: Partial<Record<EntryType, StepCode>> = {
  hearingHeld: 'hearing',
  hearingWaived: 'hearing',
  reportedUp: 'report-up',
  feeCharged: 'fee',
}

/** The step that waits for this entry is done, and the engine goes on. */
function endOfStep(type: EntryType, { openSteps }: Case): Pick<CaseChange, 'orders' | 'patch'> {
  const ended = openSteps.find(({ step }) => step === stepEndedBy[type])
  if (!ended) return {}
  return {
    orders: [{ kind: 'complete-job', jobKey: ended.jobKey, variables: {} }],
    patch: { openSteps: openSteps.filter(open => open !== ended) },
  }
}

/** What this person could enter in the case on this day. */
export function openEntries(
  current: Case,
  by: Account,
  now: Pick<Moment, 'on'>,
  deps: Pick<House, 'catalogue'>,
): EntryType[] {
  const permitted = entryTypes.filter(type => authorize(by, actionOf[type], caseSubject(current)).ok)
  if (permitted.length === 0) return []
  const within = { ...readCase(current, now, deps), on: now.on }
  return permitted.filter(type => entryClosedBy(type, within) === undefined)
}

const posts: Partial<Record<Role, Post>> = {
  'window-clerk': 'window',
  'handling-officer': 'handling',
  reviewer: 'review',
  approver: 'approval',
}

function actorOn({ applicant }: Case, { id, name, role }: Account): Actor {
  if (id === applicant.accountId) return { accountId: id, name: applicant.name }
  const post = posts[role]
  return { accountId: id, name, ...(post ? { post } : {}) }
}
