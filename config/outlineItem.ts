import type { Item, ItemLimit, ItemStep, LimitCode } from '../domain/catalogue/item'
import type { LegalSource, LimitBasis } from '../domain/catalogue/legalSource'
import type { OutlineRow } from './outlineFile'
import { type Span, readSpan } from './readSpan'

const licensing = '行政许可法'
/** 行政许可法 art. 45. Which of them an item can need, the outline does not know; it lists them all. */
const grounds = ['听证', '招标', '拍卖', '检验', '检测', '检疫', '鉴定', '专家评审']
/** Ours: no law says how long a special procedure may take. */
const SPECIAL_WORKING_DAYS = 20
/** From this promise on we plan a site check; shorter ones have no time for it. Ours. */
const SITE_CHECK_FROM = 7

/** One line of the outline as an item, and the limits whose text said nothing exact. */
export function outlineItem(row: OutlineRow, departmentName: string, compiledOn: string) {
  const spans = { statutory: readSpan(row.statutory), promised: readSpan(row.promised) }
  const unread = (['statutory', 'promised'] as const).filter(name => spans[name] === undefined)
  const steps = stepsOf(row, spans.promised)
  const source = sourceOf(row, compiledOn)
  const item: Item = {
    code: row.code,
    version: 1,
    name: row.name,
    departmentNo: row.code.slice(2, 4),
    nature: row.nature,
    type: row.type,
    isOutline: true,
    summary: `事项目录：${row.basis}。${unread.includes('statutory') ? '法定时限的文字无法准确读出，不计法定时限。' : ''}`,
    applicants: '见设定依据',
    conditions: [],
    materials: [],
    form: [],
    steps,
    limits: limitsOf(row, spans, steps, { departmentName, compiledOn, source }),
    specialProcedures: grounds.map(ground => ({
      ground,
      name: ground,
      plannedWorkingDays: SPECIAL_WORKING_DAYS,
      source: { act: licensing, provision: '第四十五条', checkedOn: compiledOn },
    })),
    ...extensionOf(row, spans.statutory, source, compiledOn),
    fee: row.fee,
    resultDocument: row.name,
    legalBasis: [source],
    remedies: [
      '可以自知道决定之日起六十日内申请行政复议（《行政复议法》第二十条）',
      '可以自知道或者应当知道决定之日起六个月内提起行政诉讼（《行政诉讼法》第四十六条）',
    ],
    questions: [],
    compiledBy: '事项目录由我们依法条整理，不是任何城市的官方清单。',
  }
  return { item, unread }
}

interface Known {
  departmentName: string
  compiledOn: string
  source: LegalSource
}

function limitsOf(
  row: OutlineRow,
  { statutory, promised }: { statutory: Span | undefined; promised: Span | undefined },
  steps: readonly ItemStep[],
  { departmentName, compiledOn, source }: Known,
): ItemLimit[] {
  const byLaw = (provision: string): LimitBasis => ({
    law: { act: licensing, provision, checkedOn: compiledOn },
  })
  const byOffice = (note: string): LimitBasis => ({ office: { promisedBy: departmentName, note } })
  // the licensing law binds licences; where an item is none, its periods are kept by analogy
  const licence = (provision: string): LimitBasis =>
    row.nature === '许可' ? byLaw(provision) : byOffice(`非许可事项，参照${licensing}${provision}`)
  const limit = (
    code: LimitCode,
    name: string,
    span: Omit<Span, 'extension'>,
    basis: LimitBasis,
  ): ItemLimit => ({
    code,
    name,
    length: span.length,
    unit: span.unit,
    basis,
  })
  const days = (length: number) => ({ length, unit: 'working-day' as const })
  const acceptance = limit('acceptance.decision', '受理审查时限', days(5), licence('第三十二条第一款第四项'))
  return [
    row.nature === '许可' ? { ...acceptance, deemedEffect: deemedAcceptance(compiledOn) } : acceptance,
    limit(
      'supplement.reply',
      '补正时限',
      days(15),
      byOffice('法律没有规定补正的期限；十五个工作日是本演示目录的建议'),
    ),
    ...(promised
      ? [limit('licence.promised', '承诺时限', promised, byOffice('事项目录列出的承诺时限'))]
      : []),
    ...(statutory
      ? [
          limit(
            'licence.decision',
            '法定时限',
            statutory,
            isGeneral(row, statutory)
              ? byLaw('第四十二条第一款')
              : row.checked === 'no'
                ? byOffice(`事项目录列出的法定时限（${row.basis}），未与条文核对`)
                : { law: source },
          ),
        ]
      : []),
    limit('licence.delivery', '送达时限', days(10), licence('第四十四条')),
    ...(row.type === '上报件'
      ? [limit('licence.first-review', '初审上报时限', days(20), licence('第四十三条'))]
      : []),
    ...stepLimits(steps, promised).map(({ code, name, length }) =>
      limit(code, `${name}时限`, days(length), byOffice('环节时限，由我们拟定，各环节合计不超过承诺时限')),
    ),
  ]
}

const deemedAcceptance = (checkedOn: string) => ({
  kind: 'deemed-acceptance' as const,
  source: { act: licensing, provision: '第三十二条第一款第四项', checkedOn },
})

/** Steps by type: 即办件 is decided at the window; where the promise leaves time, the site is checked. */
function stepsOf({ type }: OutlineRow, promised: Span | undefined): ItemStep[] {
  const length = promised?.length ?? SITE_CHECK_FROM
  const isChecked = (type === '承诺件' || type === '联办件') && length >= SITE_CHECK_FROM
  const isReviewed = type !== '即办件' && length >= 2
  const steps: (ItemStep | false)[] = [
    { code: 'acceptance-check', name: '受理审查', post: 'window', limit: 'acceptance.decision' },
    isChecked && { code: 'site-check', name: '现场核查', post: 'handling', limit: 'step.site-check' },
    isReviewed && { code: 'review', name: '审核', post: 'review', limit: 'step.review' },
    { code: 'decision', name: '作出决定', post: 'approval', limit: 'step.decision' },
    { code: 'delivery', name: '送达', post: 'window', limit: 'licence.delivery' },
  ]
  return steps.filter(step => step !== false)
}

/** The promise, divided among the steps before the decision; the parts add up to it. Ours. */
function stepLimits(steps: readonly ItemStep[], promised: Span | undefined) {
  const ours = steps.filter(({ limit }) => limit.startsWith('step.'))
  const total = promised?.unit === 'working-day' ? promised.length : SITE_CHECK_FROM
  const shares = ours.map(({ code }) => Math.max(1, Math.floor(total * (code === 'review' ? 0.3 : 0.2))))
  const rest = total - shares.slice(1).reduce((sum, share) => sum + share, 0)
  return ours.map(({ limit, name }, index) => ({
    code: limit,
    name,
    length: index === 0 ? Math.max(1, rest) : shares[index]!,
  }))
}

/**
 * 20 working days are the licensing law's own limit, and with it comes its extension (art. 42(1)); a text
 * `a+b` names its own. For every other limit the outline knows of no extension (ADR 0012).
 */
function extensionOf(row: OutlineRow, statutory: Span | undefined, source: LegalSource, checkedOn: string) {
  if (statutory?.extension !== undefined)
    return { extension: { workingDays: statutory.extension, approvedBy: '本机关负责人', source } }
  if (!isGeneral(row, statutory)) return {}
  const general = { act: licensing, provision: '第四十二条第一款', checkedOn }
  return { extension: { workingDays: 10, approvedBy: '本机关负责人', source: general } }
}

const isGeneral = ({ nature }: OutlineRow, statutory: Span | undefined): boolean =>
  nature === '许可' && statutory?.length === 20 && statutory.unit === 'working-day'

/** `《act》provision`; what is written otherwise stays whole. */
function sourceOf({ basis, lawVersion }: OutlineRow, checkedOn: string): LegalSource {
  const [, act, provision] = /^《([^》]+)》(第.+条.*)$/.exec(basis) ?? []
  const version = lawVersion === '' ? '' : `（${lawVersion} 文本）`
  return act && provision
    ? { act, provision: `${provision}${version}`, checkedOn }
    : { act: basis, provision: '见目录', checkedOn }
}
