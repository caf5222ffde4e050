import type { Item, ItemLimit, LimitCode } from '../../domain/catalogue/item'

const source = { act: '行政许可法', provision: '第四十二条', checkedOn: '2026-11-23' }
export const limit = (code: LimitCode, length: number, more: Partial<ItemLimit> = {}): ItemLimit => ({
  code,
  name: code,
  length,
  unit: 'working-day',
  basis: { law: source },
  ...more,
})

/** The limits of outdoor advertising, as the tests of the clock need them. */
export const testLimits: readonly ItemLimit[] = [
  limit('acceptance.decision', 5, { deemedEffect: { kind: 'deemed-acceptance', source } }),
  limit('supplement.reply', 15),
  limit('licence.promised', 7),
  limit('licence.decision', 10, { deemedEffect: { kind: 'deemed-approval', source } }),
  limit('licence.delivery', 10),
  limit('step.site-check', 3),
  limit('step.review', 2),
]

export const testItem: Item = {
  code: 'ZZ18012',
  version: 1,
  name: '户外广告设置审批',
  departmentNo: '18',
  nature: '许可',
  type: '承诺件',
  shape: 'expert-review',
  summary: '测试',
  applicants: '法人',
  conditions: [],
  materials: [],
  form: [],
  steps: [],
  limits: testLimits,
  specialProcedures: [{ ground: '专家评审', name: '专家评审', plannedWorkingDays: 10, source }],
  fee: { none: '不收费' },
  resultDocument: '许可证',
  legalBasis: [source],
  remedies: [],
  questions: [],
}
