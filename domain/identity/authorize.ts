import type { CaseState } from '../case/transitions'
import { type Result, accept, refuse } from '../../lib/result'
import { type Action, type Grant, grants } from './permissions'
import type { Account } from './roles'

/** The thing that an action is about. A thing that is no case has no state. */
export interface Subject {
  /** The noun of its permissions: `case`, `task`, `alert`. */
  what: string
  id: string
  ownerId?: string
  departmentNo?: string
  /** Departments that were asked for their opinion in it (会签). */
  askedDepartmentNos?: readonly string[]
  state?: CaseState
}

/**
 * May this account do this to that? A thing that one may not know of does not exist: 404 across
 * departments and between applicants; 403 for one's own.
 */
export function authorize(account: Account, action: Action, subject?: Subject): Result<true> {
  const mine = grants.filter(grant => grant.role === account.role)
  const covering = mine.filter(grant => grant.action === action && covers(grant, account, subject))
  if (covering.some(grant => isInState(grant, subject))) return accept(true)
  if (covering.length > 0)
    return refuse({ code: 'RULE_BROKEN', rule: 'CASE_STATE_FORBIDS', facts: { action } })

  const isVisible =
    !subject || mine.some(grant => grant.action === `${subject.what}.read` && covers(grant, account, subject))
  return isVisible
    ? refuse({ code: 'NOT_PERMITTED', action })
    : refuse({ code: 'NOT_FOUND', what: subject.what, id: subject.id })
}

/** The same, whatever state the case is in: for taking a task into one's hands, where the case is asked later. */
export function authorizeInAnyState(account: Account, action: Action, subject: Subject): Result<true> {
  const answer = authorize(account, action, subject)
  const isOnlyState = !answer.ok && answer.refusal.code === 'RULE_BROKEN'
  return isOnlyState ? accept(true) : answer
}

function covers(grant: Grant, account: Account, subject: Subject | undefined): boolean {
  if (!subject || grant.scope === 'any') return true
  if (grant.scope === 'own') return subject.ownerId === account.id
  if (grant.scope === 'asked')
    return (
      account.departmentNo !== undefined &&
      (subject.askedDepartmentNos?.includes(account.departmentNo) ?? false)
    )
  return subject.departmentNo !== undefined && subject.departmentNo === account.departmentNo
}

const isInState = (grant: Grant, subject: Subject | undefined): boolean =>
  !grant.states || (subject?.state !== undefined && grant.states.includes(subject.state))
