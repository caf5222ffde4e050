import type { Case } from '../domain/case/case'
import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import { type Result, accept, breaks } from '../lib/result'
import { type ChangeDeps, changeCase, happened } from './support/changeCase'
import { readCase } from './support/settleCase'
import { caseSubject } from './support/subjects'

/**
 * The head of the organ lengthens the statutory limit: once, before it has run out, with reasons that
 * are told to the applicant, and only where the law that sets the limit provides it.
 *
 * @source 行政许可法 art. 42
 */
export function extendLimit(
  { caseNo, reasons, version }: { caseNo: string; reasons: string; version: number },
  by: Account,
  deps: ChangeDeps,
): Promise<Result<Case>> {
  return changeCase(
    caseNo,
    deps,
    (current, now) => {
      const permitted = authorize(by, 'case.extend', caseSubject(current))
      if (!permitted.ok) return permitted
      const { item, dues } = readCase(current, now, deps)
      if (!item.extension) return breaks('EXTENSION_NOT_PROVIDED')
      if (current.journal.some(event => event.type === 'extended')) return breaks('EXTENSION_ONLY_ONCE')
      const statutory = dues.find(due => due.code === 'licence.decision' && due.endedOn === undefined)
      if (!statutory || statutory.isMissed) return breaks('EXTENSION_TOO_LATE')

      const { workingDays } = item.extension
      const actor = { accountId: by.id, name: by.name, post: 'approval' as const }
      const event = {
        type: 'extended' as const,
        workingDays,
        approvedBy: by.name,
        reasons,
        ...happened(now, actor),
      }
      return accept({ events: [event] })
    },
    version,
  )
}
