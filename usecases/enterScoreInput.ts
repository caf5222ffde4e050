import { authorize } from '../domain/identity/authorize'
import type { Account, Role } from '../domain/identity/roles'
import type { Post } from '../domain/catalogue/item'
import {
  type EnteredInput,
  type InputContent,
  type ScoreInput,
  inputFault,
  monthOf,
} from '../domain/performance/scoreInput'
import type { Responsible } from '../domain/supervision/alert'
import { type Result, accept, breaks, refuse } from '../lib/result'
import { actorOf } from './answerAlert'
import type { House } from './ports'
import { type ScoreMonthDeps, scoreMonth } from './scoreMonth'

export type ScoreInputDeps = ScoreMonthDeps & Pick<House, 'accounts' | 'filings' | 'tokens'>

/**
 * 登记: an inspector enters an upheld complaint, a survey or a discipline with the document that says so. The month is
 * counted anew at once; what was counted before stays as an earlier version. The same key enters it once.
 */
export async function enterScoreInput(
  { idempotencyKey, ...wanted }: EnteredInput & { idempotencyKey: string },
  by: Account,
  deps: ScoreInputDeps,
): Promise<Result<ScoreInput>> {
  const permitted = authorize(by, 'score-input.enter')
  if (!permitted.ok) return permitted
  const input = wanted as EnteredInput
  const checked = await check(input, deps)
  if (!checked.ok) return checked
  const bodyHash = deps.tokens.sha256(JSON.stringify(input))
  const reserved = await deps.filings.reserve({
    id: `score-input:${by.id}:${idempotencyKey}`,
    bodyHash,
    caseNo: `input:${deps.tokens.fresh()}`,
  })
  if (reserved.bodyHash !== bodyHash) return breaks('IDEMPOTENCY_KEY_REUSED', { field: 'Idempotency-Key' })
  const standing = await deps.scoreInputs.find(reserved.caseNo)
  if (standing) return accept(standing)
  if (input.kind === 'survey' && (await hasSurvey(input, deps)))
    return breaks('SURVEY_STANDS', { field: 'month' })
  const { departmentNo, on, document } = input
  const entered: ScoreInput = {
    ...checked.value,
    id: reserved.caseNo,
    departmentNo,
    month: monthOf(input),
    on,
    document,
    enteredAt: deps.clock.now().at,
    by: actorOf(by),
    withdrawn: null,
    version: 1,
  }
  await deps.scoreInputs.insert(entered)
  await rescore(entered, deps)
  return accept(entered)
}

/** 撤销登记: it stays in the record with the reasons, and counts no more. */
export async function withdrawScoreInput(
  { id, version, reasons }: { id: string; version: number; reasons: string },
  by: Account,
  deps: ScoreInputDeps,
): Promise<Result<ScoreInput>> {
  const permitted = authorize(by, 'score-input.withdraw')
  if (!permitted.ok) return permitted
  const standing = await deps.scoreInputs.find(id)
  if (!standing) return refuse({ code: 'NOT_FOUND', what: 'score-input', id })
  if (standing.version !== version) return refuse({ code: 'STALE_VERSION', what: 'score-input', id })
  if (standing.withdrawn) return breaks('INPUT_IS_WITHDRAWN')
  const withdrawn = { at: deps.clock.now().at, by: actorOf(by), reasons }
  const changed = { ...standing, withdrawn, version: version + 1 }
  if (!(await deps.scoreInputs.save(changed)))
    return refuse({ code: 'STALE_VERSION', what: 'score-input', id })
  await rescore(changed, deps)
  return accept(changed)
}

/** A discipline is counted when the year is read. */
async function rescore({ kind, month }: ScoreInput, deps: ScoreInputDeps): Promise<void> {
  if (kind !== 'discipline') await scoreMonth(month, deps)
}

/** One survey of a department and month stands; a new one wants the old one withdrawn first. */
async function hasSurvey(
  { departmentNo, month }: Extract<EnteredInput, { kind: 'survey' }>,
  { scoreInputs }: ScoreInputDeps,
): Promise<boolean> {
  const inputs = await scoreInputs.between(month, month)
  return inputs.some(
    one => one.kind === 'survey' && one.departmentNo === departmentNo && one.withdrawn === null,
  )
}

/** What it says, with what the house knows of the case and of the person. */
async function check(input: EnteredInput, deps: ScoreInputDeps): Promise<Result<InputContent>> {
  const { departmentNo } = input
  if (!deps.catalogue.department(departmentNo)) return breaks('DEPARTMENT_UNKNOWN', { field: 'departmentNo' })
  const fault = inputFault(input, deps.clock.now().on, deps.catalogue.scoring())
  if (fault) return breaks(fault.code, { field: fault.field })
  if (input.kind === 'survey') return accept({ kind: 'survey', answers: input.answers })
  const responsible = await officerOf(departmentNo, input.officer, deps)
  if (!responsible.ok) return responsible
  if (input.kind === 'discipline') {
    return accept({ kind: 'discipline', sanction: input.sanction, responsible: responsible.value })
  }
  const about = input.caseNo === undefined ? undefined : await deps.cases.find(input.caseNo)
  if (input.caseNo !== undefined && about?.departmentNo !== departmentNo)
    return breaks('CASE_NOT_OF_DEPARTMENT', { field: 'caseNo' })
  const of = {
    caseNo: about?.caseNo ?? null,
    itemCode: about?.itemCode ?? null,
    responsible: responsible.value,
  }
  return accept({ kind: 'complaint', fault: input.fault, text: input.text, ...of })
}

const posts: Partial<Record<Role, Post>> = {
  'window-clerk': 'window',
  'handling-officer': 'handling',
  reviewer: 'review',
  approver: 'approval',
}

/** The person by the name that he signs in with: he must be of the department. */
async function officerOf(
  departmentNo: string,
  loginName: string | undefined,
  { accounts }: ScoreInputDeps,
): Promise<Result<Responsible | null>> {
  if (loginName === undefined) return accept(null)
  const account = await accounts.findByLoginName(loginName)
  if (!account || account.departmentNo !== departmentNo)
    return breaks('OFFICER_NOT_OF_DEPARTMENT', { field: 'officer' })
  return accept({ accountId: account.id, name: account.name, post: posts[account.role] ?? null })
}
