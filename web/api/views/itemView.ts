import { type Item, type ItemLimit, type ItemStep, limitOf } from '../../../domain/catalogue/item'
import type { Catalogue } from '../../../usecases/ports'
import type { ItemGuide, ItemSummary } from '../../contract/items'

const postNames = { window: '窗口受理', handling: '承办', review: '审核', approval: '批准' } as const

export function itemSummaryView(item: Item, catalogue: Pick<Catalogue, 'department'>): ItemSummary {
  const { code, name, departmentNo, type, nature, summary } = item
  const statutory = statutoryLimit(item)
  const promised = limitOf(item, 'licence.promised')
  return {
    code,
    name,
    departmentNo,
    departmentName: catalogue.department(departmentNo)?.name ?? departmentNo,
    type,
    nature,
    summary,
    statutoryWorkingDays: statutory?.length ?? 0,
    statutoryUnit: statutory?.unit ?? 'working-day',
    promisedWorkingDays: promised?.length ?? 0,
    promisedUnit: promised?.unit ?? 'working-day',
  }
}

/** 上报件: what the law gives this office is the time for its first review. */
const statutoryLimit = (item: Item): ItemLimit | undefined =>
  limitOf(item, 'licence.decision') ?? limitOf(item, 'licence.first-review')

export function itemGuideView(item: Item, catalogue: Pick<Catalogue, 'department'>): ItemGuide {
  const department = catalogue.department(item.departmentNo)
  if (!department) throw new Error(`department ${item.departmentNo} is not published`)
  const { version, shape, applicants, fee, resultDocument, validity, reportsTo, hearing } = item
  return {
    ...itemSummaryView(item, catalogue),
    version,
    shape,
    applicants,
    conditions: [...item.conditions],
    materials: item.materials.map(material => ({ ...material })),
    form: item.form.map(({ choices, ...field }) => ({ ...field, ...(choices && { choices: [...choices] }) })),
    steps: item.steps.map(step => stepView(step, item, catalogue)),
    limits: [...item.limits],
    specialProcedures: item.specialProcedures.map(({ isAlways, ...procedure }) => ({
      ...procedure,
      isAlways: isAlways === true,
    })),
    hasExtension: item.extension !== undefined,
    fee,
    charges: [...(item.charges ?? [])],
    ...(hearing && { hearing: { source: hearing.source } }),
    resultDocument,
    ...(validity !== undefined && { validity }),
    ...(reportsTo !== undefined && { reportsTo }),
    legalBasis: [...item.legalBasis],
    remedies: [...item.remedies],
    questions: [...item.questions],
    department: contactOf(department),
  }
}

function stepView(
  { code, name, post, limit, departmentNo, asks }: ItemStep,
  item: Item,
  catalogue: Pick<Catalogue, 'department'>,
): ItemGuide['steps'][number] {
  return {
    code,
    name,
    postName: postNames[post],
    limitWorkingDays: limitOf(item, limit)?.length ?? 0,
    ...(departmentNo !== undefined && {
      departmentNo,
      departmentName: catalogue.department(departmentNo)?.name ?? departmentNo,
    }),
    ...(asks !== undefined && { asks }),
  }
}

type Contact = ItemGuide['department']
const contactOf = ({ no, name, hall, opens, closes, phone, complaintPhone }: Contact): Contact => ({
  no,
  name,
  hall,
  opens,
  closes,
  phone,
  complaintPhone,
})
