import type { Item } from '../domain/catalogue/item'
import { isLimitCode } from '../domain/clock/isLimitCode'
import type { CatalogueRow } from './catalogueFile'
import { besideHearings } from './stepsOf'

/** What in an item does not go together, each as `field: sentence`. An item with a fault stops the start. */
export const itemFaults = (row: CatalogueRow, item: Item): string[] => [
  ...numberFaults(item),
  ...shapeFaults(row),
  ...limitFaults(row, item),
  ...twiceFaults(item),
]

function numberFaults({ code, departmentNo }: Item): string[] {
  return code.slice(2, 4) === departmentNo ? [] : ['code: 编码与部门不符 / the code is another department’s']
}

/** The steps, procedures and partners that belong to each shape, and to no other. */
function shapeFaults(row: CatalogueRow): string[] {
  const { steps, shape, special = [] } = row
  const has = (step: keyof CatalogueRow['steps']) => steps[step] !== undefined
  const hasGround = (...names: string[]) => special.some(({ ground }) => names.includes(ground))
  const isShort = shape === 'on-the-spot' || shape === 'record'
  const rules: [holds: boolean, fault: string][] = [
    [
      has('decision') !== (shape === 'report-up'),
      'steps: 上报件由上级决定，没有 decision；其余形态都有 / decision',
    ],
    [has('review') !== isShort, 'steps: 即办、备案没有 review，其余形态都有 / review'],
    [shape !== 'site-check' || has('site-check'), 'steps: 现场核查形态缺 site-check / site-check is missing'],
    [has('countersign') === (row.joint !== undefined), 'joint: 与 countersign 须同时有 / go together'],
    [(shape === 'joint') === (row.joint !== undefined), 'joint: 联办形态才有，且必须有 / of the joint shape'],
    [(shape === 'report-up') === has('report-up'), 'steps: 上报形态才有 report-up，且必须有 / report-up'],
    [has('report-up') === (row.reportsTo !== undefined), 'reportsTo: 与 report-up 须同时有 / go together'],
    [
      shape !== 'expert-review' || hasGround('专家评审'),
      'special: 专家评审形态缺专家评审 / no expert review',
    ],
    [
      shape !== 'inspection' || hasGround('检验', '检测', '检疫', '鉴定'),
      'special: 检验检测形态缺检验、检测、检疫或者鉴定 / no test',
    ],
    [
      (shape === 'hearing') === (row.hearing !== undefined),
      'hearing: 听证形态须写明法律要求听证的依据，其余形态没有 / of the hearing shape',
    ],
    [
      has('commission') === besideHearings(row).some(({ isAlways }) => isAlways),
      'steps: 必经的特别程序与 commission 须同时有 / commission and isAlways go together',
    ],
    [
      besideHearings(row).length === 0 || has('review'),
      'special: 即办、备案没有特别程序 / none where nothing is reviewed',
    ],
    [
      new Set(row.joint?.map(({ departmentNo }) => departmentNo)).size === (row.joint?.length ?? 0),
      'joint: 部门重复 / a department stands twice',
    ],
    [
      !row.joint?.some(({ departmentNo }) => departmentNo === row.code.slice(2, 4)),
      'joint: 不能请本部门会签 / asks its own department',
    ],
  ]
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault)
}

function limitFaults({ steps, promised, statutory }: CatalogueRow, { limits }: Item): string[] {
  const faults: string[] = []
  const planned = Object.values(steps).reduce((sum, days) => sum + days, 0)
  const given = promised.workingDays
  if (given !== undefined && planned > given)
    faults.push(`steps: 环节时限合计 ${planned} 长于承诺 ${given} / the steps are longer than the promise`)
  for (const unit of ['workingDays', 'calendarDays', 'months'] as const) {
    const [of, within] = [promised[unit], statutory[unit]]
    if (of !== undefined && within !== undefined && of > within)
      faults.push('promised: 承诺时限长于法定时限 / the promise is longer than the law')
  }
  for (const { code } of limits)
    if (!isLimitCode(code)) faults.push(`limits: 不认识的时限编码 / unknown limit code ${code}`)
  return faults
}

/** Names that the case, the files and the engine find things by. */
function twiceFaults({ materials, form, charges = [] }: Item): string[] {
  const lists: Record<string, readonly string[]> = {
    materials: materials.map(({ code }) => code),
    form: form.map(({ name }) => name),
    fee: charges.map(({ code }) => code),
  }
  return Object.entries(lists).flatMap(([list, names]) =>
    names
      .filter((name, index) => names.indexOf(name) !== index)
      .map(name => `${list}: ${name} 重复 / stands twice`),
  )
}
