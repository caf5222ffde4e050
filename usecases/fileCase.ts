import { receivedOn } from '../domain/calendar/receivedOn'
import type { Applicant, Case } from '../domain/case/case'
import { caseNumber } from '../domain/case/caseNumber'
import type { SubmittedMaterial } from '../domain/case/events'
import { type FormAnswers, checkForm } from '../domain/catalogue/checkForm'
import type { Item } from '../domain/catalogue/item'
import { officeHours } from '../domain/catalogue/officeHours'
import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import { isCitizenId, isCreditCode } from '../lib/idNumbers'
import type { Moment } from '../lib/moment'
import { type Result, accept, breaks, refuse } from '../lib/result'
import { deliverOutbox } from './deliverOutbox'
import type { House } from './ports'
import { type NamedMaterial, checkMaterials } from './support/checkMaterials'
import { maskIdNo } from './support/mask'
import { withDues } from './support/settleCase'

export interface FileCase {
  itemCode: string
  applicant: { kind: 'person' | 'organisation'; name: string; idNo: string; phone: string; contact: string }
  form: FormAnswers
  materials: readonly NamedMaterial[]
  /** Made once per form by the applicant's page. */
  idempotencyKey: string
}

export type FileCaseDeps = Pick<
  House,
  'cases' | 'catalogue' | 'clock' | 'engine' | 'files' | 'filings' | 'sequences' | 'tokens' | 'vault'
>

interface Checked extends FileCase {
  item: Item
  submitted: SubmittedMaterial[]
}

/**
 * Takes an application in. Once it answers, the filing stands, whatever happens to the engine: the
 * start of the process waits in the outbox, and the clock counts from the filing. The same key gives
 * the same case; the same key with another body is refused.
 */
export async function fileCase(filing: FileCase, by: Account, deps: FileCaseDeps): Promise<Result<Case>> {
  const permitted = authorize(by, 'case.file')
  if (!permitted.ok) return permitted
  const checked = await check(filing, by, deps)
  if (!checked.ok) return checked

  const now = deps.clock.now()
  const bodyHash = deps.tokens.sha256(JSON.stringify({ ...filing, idempotencyKey: '' }))
  const number = caseNumber(filing.itemCode, now.on, await deps.sequences.next(`case.${now.on}`))
  const reserved = await deps.filings.reserve({
    id: `${by.id}:${filing.idempotencyKey}`,
    bodyHash,
    caseNo: number,
  })
  if (reserved.bodyHash !== bodyHash) return breaks('IDEMPOTENCY_KEY_REUSED', { field: 'Idempotency-Key' })

  // before the case, so that no sweep takes the files of a case that stands
  const fileIds = filing.materials.flatMap(material => material.fileIds)
  if (!(await deps.files.attach(fileIds, reserved.caseNo)))
    return breaks('FILE_NOT_YOURS', { field: 'materials' })
  const filed = newCase(reserved.caseNo, checked.value, by, now, deps)
  const isNew = await deps.cases.insert(filed)
  const standing = isNew ? filed : await deps.cases.find(reserved.caseNo)
  if (!standing) throw new Error(`case ${reserved.caseNo} was filed and is not there`)
  await deliverOutbox(standing, deps)
  return accept(standing)
}

async function check(filing: FileCase, by: Account, deps: FileCaseDeps): Promise<Result<Checked>> {
  const item = deps.catalogue.item(filing.itemCode)
  if (!item) return refuse({ code: 'NOT_FOUND', what: 'item', id: filing.itemCode })
  const isId = filing.applicant.kind === 'person' ? isCitizenId : isCreditCode
  if (!isId(filing.applicant.idNo)) return breaks('ID_NO_INVALID', { field: 'applicant.idNo' })
  const form = checkForm(item, filing.form)
  if (!form.ok) return form
  const submitted = await checkMaterials(item, filing.materials, by.id, { isComplete: true }, deps)
  if (!submitted.ok) return submitted
  return accept({ ...filing, form: form.value, item, submitted: submitted.value })
}

function newCase(caseNo: string, filing: Checked, by: Account, now: Moment, deps: FileCaseDeps): Case {
  const { item } = filing
  const department = deps.catalogue.department(item.departmentNo)
  if (!department) throw new Error(`department ${item.departmentNo} is not in the catalogue`)
  const received = receivedOn(now, officeHours(department), deps.catalogue.calendarOf(department.no))
  const { kind, name, idNo, phone, contact } = filing.applicant
  const sealedIdNo = deps.vault.seal(idNo)
  const applicant: Applicant = {
    accountId: by.id,
    kind,
    name,
    sealedIdNo,
    maskedIdNo: maskIdNo(idNo),
    phone,
    contact,
  }
  const filed: Case = {
    caseNo,
    itemCode: item.code,
    itemVersion: item.version,
    departmentNo: department.no,
    applicant,
    form: filing.form,
    materials: filing.submitted,
    journal: [
      { type: 'filed', at: now.at, on: now.on, by: { accountId: by.id, name }, receivedOn: received },
    ],
    documents: [],
    state: 'filed',
    openSteps: [],
    dues: [],
    raised: [],
    nextAlertAt: null,
    finishedOn: null,
    outbox: [{ id: `${caseNo}:1`, order: { kind: 'start-process', itemCode: item.code }, attempts: 0 }],
    outboxAt: deps.clock.machineNow(),
    filedOn: now.on,
    changedAt: now.at,
    version: 1,
  }
  return withDues(filed, now, deps)
}
