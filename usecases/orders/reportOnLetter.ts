import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import type { Letter, LetterReport } from '../../domain/orders/letter'
import { type Result, accept, breaks, refuse } from '../../lib/result'
import { actorOf } from '../answerAlert'
import type { House } from '../ports'
import { happened } from '../support/changeCase'
import { ownFiles } from '../support/fileRefs'

export interface ReportOnLetter {
  letterId: string
  /** How many reports were seen: another number is refused (STALE_VERSION). */
  version: number
  text: string
  fileIds: readonly string[]
}

export type ReportOnLetterDeps = Pick<House, 'clock' | 'letters' | 'files'>

/** 报送整改情况: the department answers a letter, also after its day; a later report is added to the former. */
export async function reportOnLetter(
  { letterId: id, version, text, fileIds }: ReportOnLetter,
  by: Account,
  { clock, letters, files }: ReportOnLetterDeps,
): Promise<Result<Letter>> {
  const letter = await letters.find(id)
  if (!letter) return refuse({ code: 'NOT_FOUND', what: 'letter', id })
  const { departmentNo } = letter
  const permitted = authorize(by, 'letter.report', { what: 'letter', id, departmentNo })
  if (!permitted.ok) return permitted
  if (letter.reports.length !== version) return refuse({ code: 'STALE_VERSION', what: 'letter', id })
  const refs = await ownFiles(fileIds, by.id, 'fileIds', { files })
  if (!refs.ok) return refs
  if (!(await files.attach(fileIds, id))) return breaks('FILE_NOT_YOURS', { field: 'fileIds' })
  const report: LetterReport = { text, files: refs.value, ...happened(clock.now(), actorOf(by)) }
  return (await letters.report(id, version, report))
    ? accept({ ...letter, reports: [...letter.reports, report] })
    : refuse({ code: 'STALE_VERSION', what: 'letter', id })
}
