import type { Case } from '../domain/case/case'
import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import { type Result, accept } from '../lib/result'
import { type ChangeDeps, changeCase, happened } from './support/changeCase'
import { caseSubject } from './support/subjects'

/** The applicant takes the application back, until it is decided. */
export function withdrawCase(
  { caseNo, reasons, version }: { caseNo: string; reasons: string; version: number },
  by: Account,
  deps: ChangeDeps,
): Promise<Result<Case>> {
  const decide = (current: Case, now: Parameters<typeof happened>[0]) => {
    const permitted = authorize(by, 'case.withdraw', caseSubject(current))
    if (!permitted.ok) return permitted
    const actor = { accountId: by.id, name: current.applicant.name }
    return accept({
      events: [{ type: 'withdrawn' as const, reasons, ...happened(now, actor) }],
      orders: [{ kind: 'publish-message' as const, name: 'case.withdrawn' }],
      patch: { openSteps: [] },
    })
  }
  return changeCase(caseNo, deps, decide, version)
}
