import { type Item, limitOf } from '../../../domain/catalogue/item'
import type { Catalogue } from '../../../usecases/ports'
import type { ItemGuide, ItemSummary } from '../../contract/items'

const postNames = { window: '窗口受理', handling: '承办', review: '审核', approval: '批准' } as const

export function itemSummaryView(item: Item, catalogue: Catalogue): ItemSummary {
  const { code, name, departmentNo, type, nature, summary } = item
  return {
    code,
    name,
    departmentNo,
    departmentName: catalogue.department(departmentNo)?.name ?? departmentNo,
    type,
    nature,
    summary,
    statutoryWorkingDays: limitOf(item, 'licence.decision')?.length ?? 0,
    promisedWorkingDays: limitOf(item, 'licence.promised')?.length ?? 0,
  }
}

export function itemGuideView(item: Item, catalogue: Catalogue): ItemGuide {
  const department = catalogue.department(item.departmentNo)
  if (!department) throw new Error(`department ${item.departmentNo} is not published`)
  const { extension, ...told } = item
  return structuredClone({
    ...itemSummaryView(item, catalogue),
    ...told,
    hasExtension: extension !== undefined,
    steps: item.steps.map(({ code, name, post, limit }) => ({
      code,
      name,
      postName: postNames[post],
      limitWorkingDays: limitOf(item, limit)?.length ?? 0,
    })),
    department,
  }) as unknown as ItemGuide
}
