import {
  HEARING_GROUND,
  type ItemStep,
  type LimitCode,
  type Post,
  type StepCode,
} from '../domain/catalogue/item'
import type { CatalogueRow } from './catalogueFile'

interface StepKind {
  name: string
  post: Post
  /** Where it is not the step's own. */
  limit?: LimitCode
  isIn(row: CatalogueRow): boolean
}

const isPlanned = (code: keyof CatalogueRow['steps']) => (row: CatalogueRow) => row.steps[code] !== undefined
const isReported = ({ reportsTo }: CatalogueRow) => reportsTo !== undefined

/** Every step that an item may have, in the order of the process, and what it is made of. */
const kinds: Readonly<Record<StepCode, StepKind>> = {
  'acceptance-check': { name: '受理审查', post: 'window', limit: 'acceptance.decision', isIn: () => true },
  'site-check': { name: '现场核查', post: 'handling', isIn: isPlanned('site-check') },
  countersign: { name: '会签', post: 'review', isIn: isPlanned('countersign') },
  commission: { name: '委托特别程序', post: 'handling', isIn: isPlanned('commission') },
  publicity: { name: '公示', post: 'handling', isIn: isPlanned('publicity') },
  review: { name: '审核', post: 'review', isIn: isPlanned('review') },
  'special-procedure': {
    name: '特别程序',
    post: 'handling',
    isIn: row => besideHearings(row).length > 0,
  },
  // its days are the decision's until the notice; from then on the clock stands
  hearing: {
    name: '听证',
    post: 'handling',
    limit: 'step.decision',
    isIn: ({ hearing }) => hearing !== undefined,
  },
  'report-up': { name: '报送上级机关', post: 'approval', isIn: isReported },
  'superior-decision': {
    name: '登记上级决定',
    post: 'approval',
    limit: 'superior.decision',
    isIn: isReported,
  },
  decision: { name: '作出决定', post: 'approval', isIn: isPlanned('decision') },
  fee: {
    name: '缴费登记',
    post: 'window',
    limit: 'licence.delivery',
    isIn: ({ fee }) => 'basis' in fee && fee.rates.length > 0,
  },
  delivery: { name: '送达', post: 'window', limit: 'licence.delivery', isIn: () => true },
}

/** The steps of an item, in the order of its process; 会签 has one for each department that is asked. */
export function stepsOf(row: CatalogueRow): ItemStep[] {
  const names: Partial<Record<StepCode, string>> = row.stepNames ?? {}
  return (Object.entries(kinds) as [StepCode, StepKind][]).flatMap(([code, { name, post, limit, isIn }]) => {
    if (!isIn(row)) return []
    const step = { code, name: names[code] ?? nameFor(code, row) ?? name, post }
    if (code !== 'countersign') return [{ ...step, limit: limit ?? limitCodeOf(step) }]
    return row.joint!.map(asked => ({ ...step, ...asked, limit: limitCodeOf({ ...step, ...asked }) }))
  })
}

/** A filing is registered, and one ground gives the special procedure its name. */
function nameFor(code: StepCode, row: CatalogueRow): string | undefined {
  if (code === 'decision' && row.shape === 'record') return '备案登记'
  const special = besideHearings(row)
  return code === 'special-procedure' && special.length === 1 ? special[0]!.name : undefined
}

/** A hearing has its own step or its entries; every other procedure is the step in which the clock stands. */
export const besideHearings = ({ special = [] }: CatalogueRow) =>
  special.filter(({ ground }) => ground !== HEARING_GROUND)

/** `step.review`; of a countersignature, with its department: `step.countersign-40`. */
export const limitCodeOf = ({ code, departmentNo }: Pick<ItemStep, 'code' | 'departmentNo'>): LimitCode =>
  departmentNo === undefined ? `step.${code}` : `step.${code}-${departmentNo}`
