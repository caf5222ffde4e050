import {
  HEARING_GROUND,
  type Charge,
  type Department,
  type Item,
  type ItemLimit,
  type LimitUnit,
  type SpecialProcedure,
} from '../domain/catalogue/item'
import type { LegalSource, LimitBasis } from '../domain/catalogue/legalSource'
import type { CatalogueRow } from './catalogueFile'
import { deemedAcceptance, legalLimits } from './legalLimits'
import { besideHearings, limitCodeOf, stepsOf } from './stepsOf'

/** No law sets a time for supplements: ours, without legal effect. */
const SUPPLEMENT_WORKING_DAYS = 15

const compiledBy =
  '本文书依据演示目录生成，不具有法律效力：所依据的办事指南由我们依法条编写，不是任何城市的官方清单。'
const remedies = [
  '对决定不服的，可以自知道决定之日起六十日内申请行政复议（《行政复议法》第二十条）',
  '也可以自知道或者应当知道决定之日起六个月内提起行政诉讼（《行政诉讼法》第四十六条）',
]

/** An item as the house knows it, from its lines in a department's file. */
export function itemOf(
  row: CatalogueRow,
  department: Pick<Department, 'no' | 'name'>,
  nameOf: (departmentNo: string) => string | undefined = () => undefined,
): Item {
  const { extension } = row.statutory
  const rates = 'basis' in row.fee ? row.fee.rates : []
  const steps = stepsOf(row)
  const item: Item = {
    code: row.code,
    version: row.version,
    name: row.name,
    departmentNo: department.no,
    nature: row.nature,
    type: row.type,
    shape: row.shape,
    summary: row.summary,
    applicants: row.applicants,
    conditions: row.conditions,
    materials: row.materials as Item['materials'],
    form: row.form as Item['form'],
    steps,
    limits: limitsOf(row, steps, department.name, nameOf),
    specialProcedures: specialsOf(row),
    ...(extension ? { extension } : {}),
    fee: 'basis' in row.fee ? { basis: row.fee.basis, note: row.fee.note } : row.fee,
    ...(rates.length > 0 ? { charges: rates.map(chargeOf) } : {}),
    resultDocument: row.result,
    ...(row.validity ? { validity: row.validity } : {}),
    ...(row.reportsTo ? { reportsTo: row.reportsTo } : {}),
    legalBasis: row.legalBasis,
    remedies: row.remedies ?? remedies,
    ...(row.hearing ? { hearing: row.hearing } : {}),
    questions: row.questions,
    compiledBy,
  }
  return item
}

const chargeOf = ({
  yuan,
  ...rate
}: Extract<CatalogueRow['fee'], { basis: LegalSource }>['rates'][number]): Charge => ({
  ...rate,
  rateFen: Math.round(yuan * 100),
})

function specialsOf({ special = [], nature, hearing }: CatalogueRow): SpecialProcedure[] {
  const listed = special.map(({ isAlways, ...rest }) => ({
    ...rest,
    ...(isAlways ? { isAlways: true as const } : {}),
  }))
  const isListed = listed.some(({ ground }) => ground === HEARING_GROUND)
  if ((nature !== '许可' && !hearing) || isListed) return listed
  const { length, source } = legalLimits.hearingHolding
  // every licence may come to a hearing, and its time is not counted (arts 45–47)
  return [
    ...listed,
    {
      ground: HEARING_GROUND,
      name: HEARING_GROUND,
      plannedWorkingDays: length,
      source: { ...source, provision: '第四十五条、第四十七条第一款' },
    },
  ]
}

/** Whether the office promises less time than the law gives it; in one unit both. */
const isShorter = ({ promised, statutory }: CatalogueRow): boolean =>
  (promised.workingDays ?? promised.calendarDays ?? promised.months!) <
  (statutory.workingDays ?? statutory.calendarDays ?? statutory.months!)

/** A length that the file gives in one of three units. */
function spanOf(given: {
  workingDays?: number | undefined
  calendarDays?: number | undefined
  months?: number | undefined
}): {
  length: number
  unit: LimitUnit
} {
  if (given.workingDays !== undefined) return { length: given.workingDays, unit: 'working-day' }
  if (given.calendarDays !== undefined) return { length: given.calendarDays, unit: 'calendar-day' }
  return { length: given.months!, unit: 'month' }
}

function limitsOf(
  row: CatalogueRow,
  steps: Item['steps'],
  office: string,
  nameOf: (departmentNo: string) => string | undefined,
): ItemLimit[] {
  const isLicence = row.nature === '许可'
  const byOffice = (note: string): LimitBasis => ({ office: { promisedBy: office, note } })
  // the licensing law binds licences; where an item is none, its periods are kept by analogy
  const general = ({ source, ...limit }: (typeof legalLimits)[keyof typeof legalLimits]): ItemLimit => ({
    ...limit,
    basis: isLicence ? { law: source } : byOffice(`非许可事项，参照《${source.act}》${source.provision}`),
  })
  const statutory = { ...spanOf(row.statutory), basis: { law: row.statutory.source } }
  const { deemedApproval } = row.statutory
  const isReported = row.reportsTo !== undefined
  const planned = new Map(Object.entries(row.steps))
  return [
    { ...general(legalLimits.acceptance), ...(isLicence ? { deemedEffect: deemedAcceptance } : {}) },
    {
      code: 'supplement.reply',
      name: '补正时限',
      length: SUPPLEMENT_WORKING_DAYS,
      unit: 'working-day',
      basis: byOffice('法律没有规定补正的期限；十五个工作日是本演示目录的建议，逾期不产生法律后果'),
    },
    {
      code: 'licence.promised',
      name: '承诺时限',
      ...spanOf(row.promised),
      basis: byOffice(`本部门公开承诺的办理时限，${isShorter(row) ? '短于' : '等于'}法定时限`),
    },
    // 上报件: the law's limit for this office is that of its first review; the organ above decides in its own
    isReported
      ? { code: 'licence.first-review', name: '初审上报时限', ...statutory }
      : {
          code: 'licence.decision',
          name: '法定时限',
          ...statutory,
          ...(deemedApproval
            ? { deemedEffect: { kind: 'deemed-approval' as const, ...deemedApproval } }
            : {}),
        },
    ...(isReported ? [superior(row, general)] : []),
    general(legalLimits.delivery),
    ...(isLicence || row.hearing
      ? [legalLimits.hearingRequest, legalLimits.hearingHolding, legalLimits.hearingNotice].map(general)
      : []),
    ...steps.flatMap(step => {
      const length = planned.get(step.code)
      if (length === undefined) return []
      const asked = step.departmentNo
      const name = asked === undefined ? step.name : `${nameOf(asked) ?? asked}${step.name}`
      return [
        {
          code: limitCodeOf(step),
          name: `${name}时限`,
          length,
          unit: 'working-day' as const,
          basis: byOffice('环节时限，各环节合计不超过承诺时限'),
        },
      ]
    }),
    ...longest(row, byOffice),
  ]
}

function superior(
  { nature, reportsTo }: CatalogueRow,
  general: (limit: typeof legalLimits.superior) => ItemLimit,
): ItemLimit {
  const limit = general(legalLimits.superior)
  return nature === '许可'
    ? limit
    : {
        ...limit,
        basis: {
          office: {
            promisedBy: reportsTo!,
            note: '上级机关的办理时间，不归本部门；二十个工作日是本目录的预计',
          },
        },
      }
}

/** The step in which the clock stands has the longest time that is planned for one of its procedures. */
function longest(row: CatalogueRow, byOffice: (note: string) => LimitBasis): ItemLimit[] {
  const special = besideHearings(row)
  if (special.length === 0) return []
  const length = Math.max(...special.map(({ plannedWorkingDays }) => plannedWorkingDays))
  return [
    {
      code: 'step.special-procedure',
      name: '特别程序时限',
      length,
      unit: 'working-day',
      basis: byOffice('特别程序的计划时间，不计入办理时限'),
    },
  ]
}
