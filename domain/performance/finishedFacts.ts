import type { CivilDate } from '../../lib/civilDate'
import type { CaseEvent } from '../case/events'
import type { Post } from '../catalogue/item'
import type { Due } from '../clock/dues'

/** What a score needs to know of one finished case. */
export interface FinishedFacts {
  caseNo: string
  itemCode: string
  departmentNo: string
  finishedOn: CivilDate
  /** Decided with working days of the statutory limit left. */
  isEarly: boolean
  isPromiseMet: boolean
  officers: readonly Hand[]
}

/** Who had a hand in a case: at which post, and of which department, for others are asked to countersign. */
export interface Hand {
  accountId: string
  name: string
  post: Post
  departmentNo: string
}

/** The ends that count as finished work: a withdrawal is the applicant's. */
const endings: readonly CaseEvent['type'][] = [
  'decided',
  'deemedApproved',
  'deemedRenewed',
  'acceptanceRefused',
]

/** The day on which the office finished the case; null while it has not, or when the applicant took it back. */
export const finishedOn = (journal: readonly CaseEvent[]): CivilDate | null =>
  journal.findLast(event => endings.includes(event.type))?.on ?? null

/** Undefined while the case is not finished. */
export function finishedFacts(
  {
    caseNo,
    itemCode,
    departmentNo,
    journal,
  }: { caseNo: string; itemCode: string; departmentNo: string; journal: readonly CaseEvent[] },
  dues: readonly Due[],
): FinishedFacts | undefined {
  const on = finishedOn(journal)
  if (on === null) return undefined
  const of = (code: Due['code']) => dues.findLast(due => due.code === code)
  const statutory = of('licence.decision') ?? of('licence.first-review')
  const isDeemed = journal.some(({ type }) => type === 'deemedApproved' || type === 'deemedRenewed')
  const officers = new Map<string, Hand>()
  for (const event of journal) {
    const { accountId, name, post } = event.by
    const own = event.type === 'countersigned' ? event.departmentNo : departmentNo
    if (post) officers.set(`${accountId}/${post}`, { accountId, name, post, departmentNo: own })
  }
  return {
    caseNo,
    itemCode,
    departmentNo,
    finishedOn: on,
    isEarly: !isDeemed && statutory?.endedOn !== undefined && statutory.endedOn < statutory.dueOn,
    isPromiseMet: !isDeemed && !(of('licence.promised')?.isMissed ?? false),
    officers: [...officers.values()],
  }
}
