import { catalogueFile } from '../../../config/catalogueFile'
import { itemOf } from '../../../config/itemOf'
import type { Item } from '../../../domain/catalogue/item'
import { compose } from '../../../workflows/archetypes/compose'
import { writeBpmn } from '../../../workflows/archetypes/writeBpmn'

const source = { act: '行政许可法', provision: '第四十五条', checkedOn: '2026-11-23' }
const special = (ground: string, isAlways: boolean) => ({
  special: [{ ground, name: ground, plannedWorkingDays: 10, isAlways, source }],
})

const base = {
  code: 'ZZ16001',
  version: 1,
  name: '测试事项',
  nature: '许可',
  type: '承诺件',
  summary: '测试用的事项',
  applicants: '建设单位',
  conditions: ['符合规划'],
  materials: [
    {
      code: 'form',
      name: '申请表',
      original: '原件',
      medium: '电子',
      copies: 1,
      required: 'always',
      issuedBy: '申请人',
    },
  ],
  form: [{ name: 'place', label: '地点', kind: 'text', isRequired: true }],
  statutory: { workingDays: 20, source },
  promised: { workingDays: 15 },
  fee: { none: '不收费' },
  result: '许可证',
  legalBasis: [source],
  questions: [{ question: '问', answer: '答' }],
}

/** One row for each shape that a process can have, and for each stage that some of them add. */
export const rows = {
  'on-the-spot': { shape: 'on-the-spot', steps: { decision: 1 } },
  record: { shape: 'record', nature: '非许可', steps: { decision: 1 } },
  standard: { shape: 'standard', steps: { review: 3, decision: 2 } },
  'site-check': { shape: 'site-check', steps: { 'site-check': 3, review: 3, decision: 2 } },
  'expert-review': {
    shape: 'expert-review',
    steps: { review: 3, decision: 2 },
    ...special('专家评审', false),
  },
  inspection: {
    shape: 'inspection',
    steps: { commission: 1, review: 3, decision: 2 },
    ...special('检验', true),
  },
  hearing: { shape: 'hearing', steps: { review: 3, decision: 2 }, hearing: { source } },
  'report-up': {
    shape: 'report-up',
    type: '上报件',
    steps: { review: 3, 'report-up': 2 },
    reportsTo: '省某某厅',
  },
  joint: {
    shape: 'joint',
    type: '联办件',
    steps: { countersign: 3, review: 3, decision: 2 },
    joint: [
      { departmentNo: '15', asks: '规划是否符合' },
      { departmentNo: '40', asks: '人防手续是否办理' },
      { departmentNo: '19', asks: '绿化是否符合' },
    ],
  },
  publicity: { shape: 'standard', steps: { publicity: 5, review: 3, decision: 2 } },
  fee: {
    shape: 'standard',
    steps: { review: 3, decision: 2 },
    fee: {
      basis: source,
      rates: [{ code: 'book', name: '工本费', yuan: 10, per: '每本', source }],
      note: '按本',
    },
  },
  deemed: {
    shape: 'standard',
    steps: { review: 3, decision: 2 },
    statutory: { workingDays: 20, source, deemedApproval: { source } },
  },
} as const

export type ShapeName = keyof typeof rows
export const shapeNames = Object.keys(rows) as ShapeName[]

const office = {
  no: '16',
  name: '市城乡建设委员会',
  documentWord: '测',
  hall: '大厅',
  opens: '09:00',
  closes: '17:00',
  phone: '0371-0000-0016',
  complaintPhone: '0371-0000-9916',
}

export function itemOfShape(name: ShapeName, more: object = {}): Item {
  const parsed = catalogueFile.parse({ department: office, items: [{ ...base, ...rows[name], ...more }] })
  return itemOf(parsed.items[0]!, office)
}

const names: Readonly<Record<string, string>> = { 15: '市规划局', 40: '市人防办', 19: '市园林局' }

/** The process that the generator draws for it. */
export const processOf = (item: Item): Promise<string> =>
  writeBpmn(
    item,
    office.name,
    compose(item, no => names[no] ?? office.name),
  )
