import type { Closure } from '../calendar/calendar'
import type { LegalSource, LimitBasis } from './legalSource'

/** Codes of limits, `noun.event`. BPMN files name them and never their numbers. */
export type LimitCode =
  | 'acceptance.decision'
  | 'supplement.reply'
  | 'licence.promised'
  | 'licence.decision'
  | 'licence.delivery'
  | 'licence.first-review'
  | 'superior.decision'
  | 'renewal.decision'
  | 'hearing.request'
  | 'hearing.holding'
  | 'hearing.notice'
  | `step.${string}`
  | `special.${string}`

/** What the law makes of a limit that ran out: 视为受理、视为批准、视为准予延续、视为撤回申请. */
export type DeemedEffect = 'deemed-acceptance' | 'deemed-approval' | 'deemed-renewal' | 'deemed-withdrawal'

export type LimitUnit = 'working-day' | 'calendar-day' | 'month'

export interface ItemLimit {
  code: LimitCode
  name: string
  /** In `unit`s. Whole, 1 or more. */
  length: number
  unit: LimitUnit
  basis: LimitBasis
  deemedEffect?: { kind: DeemedEffect; source: LegalSource }
}

/** A procedure whose time is not counted (行政许可法 art. 45). */
export interface SpecialProcedure {
  ground: string
  name: string
  /** Longest time the office plans for it, in working days. */
  plannedWorkingDays: number
  /** Every case has it; else the reviewer decides. */
  isAlways?: true
  source: LegalSource
}

/** The ground of a hearing: its days are taken out by its own entries, and by no step of the process. */
export const HEARING_GROUND = '听证'

/** One more stretch for the decision: once, before the limit, by the head of the organ, with reasons told. */
export interface ExtensionRule {
  workingDays: number
  approvedBy: string
  source: LegalSource
}

export interface ItemMaterial {
  code: string
  name: string
  original: '原件' | '复印件'
  medium: '电子' | '纸质' | '纸质或者电子'
  copies: number
  required: 'always' | string
  issuedBy: string
  /** The register of another organ that could supply it. */
  register?: string
}

export interface ItemStep {
  code: StepCode
  name: string
  post: Post
  limit: LimitCode
  /** 会签: the department that is asked, where it is not the item's own. */
  departmentNo?: string
  /** What that department is asked. */
  asks?: string
}

export type Post = 'window' | 'handling' | 'review' | 'approval'

/** The steps that people take, in the order in which a process may have them. */
export const stepCodes = [
  'acceptance-check',
  'site-check',
  'countersign',
  'commission',
  'publicity',
  'review',
  'special-procedure',
  'hearing',
  'report-up',
  'superior-decision',
  'decision',
  'fee',
  'delivery',
] as const
export type StepCode = (typeof stepCodes)[number]

/** 办件形态: which stages an item's process is made of. */
export type Shape =
  | 'on-the-spot'
  | 'standard'
  | 'site-check'
  | 'expert-review'
  | 'inspection'
  | 'hearing'
  | 'report-up'
  | 'joint'
  | 'record'

/** One published rate (收费标准). */
export interface Charge {
  code: string
  name: string
  /** Per unit, in fen. */
  rateFen: number
  /** What one unit is: 每本、每证. */
  per: string
  source: LegalSource
}

/** 收费: none and why, or on which basis; the rates are the item's `charges`. */
export type Fee = { none: string } | { basis: LegalSource; note: string }

/** One question of the application form. */
export interface FormField {
  name: string
  label: string
  kind: 'text' | 'long-text' | 'number' | 'date' | 'choice'
  isRequired: boolean
  choices?: readonly string[]
  unit?: string
  hint?: string
  maxLength?: number
  min?: number
  max?: number
}

export interface Item {
  code: string
  version: number
  name: string
  departmentNo: string
  nature: '许可' | '非许可'
  type: '即办件' | '承诺件' | '上报件' | '联办件'
  shape: Shape
  summary: string
  applicants: string
  conditions: readonly string[]
  materials: readonly ItemMaterial[]
  form: readonly FormField[]
  steps: readonly ItemStep[]
  limits: readonly ItemLimit[]
  specialProcedures: readonly SpecialProcedure[]
  /** Absent where the law that sets the limit provides no extension. */
  extension?: ExtensionRule
  fee: Fee
  resultDocument: string
  /** How long the result is valid, where the law says so. */
  validity?: string
  /** 上报件: the organ that decides. */
  reportsTo?: string
  legalBasis: readonly LegalSource[]
  remedies: readonly string[]
  /** What may be charged, each rate with its source; absent or empty: nothing may be. */
  charges?: readonly Charge[]
  /** A hearing that must be held before the decision (行政许可法 art. 46), with its source. */
  hearing?: { source: LegalSource }
  questions: readonly { question: string; answer: string }[]
  /** Who wrote this guide and how far it binds; printed on every document. Absent in an official catalogue. */
  compiledBy?: string
}

export interface Department {
  no: string
  name: string
  /** 机关代字, the department's own word in the numbers of its documents, such as 郑城管许. */
  documentWord: string
  hall: string
  opens: string
  closes: string
  phone: string
  complaintPhone: string
  /** Stretches on which the office is closed by notice. */
  closures?: readonly Closure[]
}

/** A step's place in a diagram: each department that is asked has one of its own. */
export const placeOf = (code: string, departmentNo: string | undefined): string =>
  code === 'countersign' && departmentNo !== undefined ? `${code}.${departmentNo}` : code

/** Who answers for a limit: of a countersignature the department that is asked, else the item's own. */
export const answersFor = (item: Item, code: string | undefined): string =>
  item.steps.find(({ limit, departmentNo }) => limit === code && departmentNo)?.departmentNo ??
  item.departmentNo

/** The limit that the law sets for this office: of a 上报件 that of its first review. */
export const statutoryOf = (item: Item): ItemLimit | undefined =>
  limitOf(item, 'licence.decision') ?? limitOf(item, 'licence.first-review')

/** In fen, by the item's published rate; nothing where it has no such charge. */
export function feeOf({ charges = [] }: Item, code: string, quantity: number): number | undefined {
  const rate = charges.find(charge => charge.code === code)
  return rate && rate.rateFen * quantity
}

export const limitOf = (item: Item, code: string): ItemLimit | undefined =>
  item.limits.find(limit => limit.code === code)
