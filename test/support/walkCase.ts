import { setTimeout as pause } from 'node:timers/promises'
import type { Case, OpenStep } from '../../domain/case/case'
import { revisionOf } from '../../domain/case/revision'
import type { Item, StepCode } from '../../domain/catalogue/item'
import { addDays } from '../../lib/civilDate'
import type { Result } from '../../lib/result'
import { completeStep } from '../../usecases/completeStep'
import { fileCase } from '../../usecases/fileCase'
import { storeFile } from '../../usecases/storeFile'
import type { StepOutcome } from '../../usecases/support/outcomes'
import { answerTo, smallPdf } from './apiClient'
import type { City } from './startCity'

const PATIENCE_MS = 120_000
const POLL_MS = 40

/** What an officer does instead of the main path's outcome, the first time that the step is open. */
export type Script = Partial<Record<StepCode, readonly StepOutcome[]>>

/** What every test of a refusal asks for. @throws Error with the refusal */
export function agreed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

let filings = 0

/** Files one case of an item as an honest citizen: every question answered, every paper there. */
export async function fileItem(item: Item, { house, applicant }: City): Promise<Case> {
  const required = item.materials.filter(material => material.required === 'always')
  const materials = await Promise.all(
    required.map(async ({ code }) => ({
      code,
      fileIds: [await paper('材料.pdf', { house, by: applicant })],
    })),
  )
  filings += 1
  const filing = {
    itemCode: item.code,
    applicant: {
      kind: 'organisation' as const,
      name: '郑州测试企业有限公司',
      idNo: '91350100M000100Y43',
      phone: '13800000000',
      contact: '张敏',
    },
    form: Object.fromEntries(item.form.map(field => [field.name, answerTo(field)])),
    materials,
    idempotencyKey: `all-items-${filings}`,
  }
  return agreed(await fileCase(filing, applicant, house))
}

/** A small file of somebody's. */
export async function paper(
  name: string,
  { house, by }: Pick<City, 'house'> & { by: City['applicant'] },
): Promise<string> {
  const given = { name, bytes: smallPdf(), mediaType: 'application/pdf' }
  return agreed(await storeFile(given, by, house)).fileId
}

/** What the main path does at each step. */
function usual(step: StepCode, item: Item, on: ReturnType<City['house']['clock']['now']>['on']): StepOutcome {
  const fileIds: string[] = []
  const always = item.specialProcedures.find(({ isAlways }) => isAlways)
  const documentNo = item.reportsTo ? '省批〔2026〕1号' : undefined
  const outcomes: Record<StepCode, StepOutcome | undefined> = {
    'acceptance-check': { outcome: 'accepted' },
    'site-check': {
      outcome: 'site-checked',
      officers: ['王承', '何勘'],
      checkedOn: on,
      record: '与申请一致',
      fileIds,
    },
    countersign: { outcome: 'countersigned', stance: 'agree', opinion: '同意', fileIds },
    commission: pauseOf(always?.ground ?? '', on),
    publicity: { outcome: 'publicised', from: on, to: on, place: '门户网站', objections: '无异议', fileIds },
    review: { outcome: 'reviewed', opinion: '同意' },
    'special-procedure': { outcome: 'resumed', conclusion: '合格', fileIds },
    hearing: undefined,
    'report-up': { outcome: 'reported-up', opinion: '初审同意', fileIds },
    'superior-decision': { outcome: 'granted', reasons: '符合条件', documentNo },
    decision: { outcome: 'granted', reasons: '符合条件' },
    fee: { outcome: 'fee-charged', charge: item.charges?.[0]?.code ?? '', quantity: 1 },
    delivery: { outcome: 'delivered', method: '电子送达', receipt: '已签收' },
  }
  const found = outcomes[step]
  if (!found) throw new Error(`${step} has no outcome of its own`)
  return found
}

export const pauseOf = (ground: string, on: Parameters<typeof addDays>[0]): StepOutcome => ({
  outcome: 'paused',
  ground,
  reasons: '按规定进行',
  documentNo: '特告〔2026〕1号',
  plannedEndOn: addDays(on, 1),
  fileIds: [],
})

/**
 * Leads a case to the end of its file, or until `isFar` says so: every step that the engine opens is ended by an
 * officer of its post, as the script says or as on the main path.
 */
export async function walkCase(
  caseNo: string,
  city: City,
  { script = {}, isFar = () => false }: { script?: Script; isFar?: (one: Case) => boolean } = {},
): Promise<Case> {
  const left = new Map(Object.entries(script).map(([step, outcomes]) => [step, [...outcomes]]))
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const current = (await city.house.cases.find(caseNo))!
    if (current.state === 'archived' || isFar(current)) return current
    const [open] = current.openSteps
    if (open) await end(current, open, left.get(open.step)?.shift(), city)
    else await pause(POLL_MS)
    if (Date.now() > until)
      throw new Error(
        `${current.itemCode} ${caseNo} stands still in ${current.state} at ${open?.step ?? 'no step'}`,
      )
  }
}

async function end(
  current: Case,
  open: OpenStep,
  scripted: StepOutcome | undefined,
  city: City,
): Promise<void> {
  const { house, officer } = city
  const item = house.catalogue.item(current.itemCode, current.itemVersion)!
  const by = officer(open.post, open.departmentNo ?? current.departmentNo)
  const outcome = scripted ?? usual(open.step, item, house.clock.now().on)
  const fileIds = 'fileIds' in outcome ? [await paper('附件.pdf', { house, by })] : undefined
  const given = fileIds ? ({ ...outcome, fileIds } as StepOutcome) : outcome
  const done = await completeStep(
    { taskId: open.jobKey, outcome: given, version: revisionOf(current) },
    by,
    house,
  )
  // the case went on meanwhile: it is read again
  if (!done.ok && done.refusal.code !== 'STALE_VERSION')
    throw new Error(`${current.itemCode} ${open.step}: ${JSON.stringify(done.refusal)}`)
}
