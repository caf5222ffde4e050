import type { LegalSource, LimitBasis } from './legalSource'

/** Codes of limits, `noun.event`. BPMN files name them and never their numbers. */
export type LimitCode =
  | 'acceptance.decision'
  | 'supplement.reply'
  | 'licence.promised'
  | 'licence.decision'
  | 'licence.delivery'
  | 'licence.first-review'
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
  form: string
  copies: number
  required: 'always' | string
  issuedBy: string
}

export interface ItemStep {
  code: StepCode
  name: string
  post: Post
  limit: LimitCode
}

export type Post = 'window' | 'handling' | 'review' | 'approval'
export type StepCode =
  'acceptance-check' | 'site-check' | 'review' | 'expert-review' | 'decision' | 'delivery'

/** One published rate (收费标准). */
export interface Charge {
  code: string
  name: string
  /** Per unit, in fen. */
  rateFen: number
  source: LegalSource
}

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
  nature: string
  type: string
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
  fee: string
  resultDocument: string
  legalBasis: readonly LegalSource[]
  remedies: readonly string[]
  /** What may be charged, each rate with its source; absent or empty: nothing may be. */
  charges?: readonly Charge[]
  /** A hearing that must be held before the decision (行政许可法 art. 46), with its source. */
  hearing?: { source: LegalSource }
  questions: readonly { question: string; answer: string }[]
  /** Known in outline only: clock and supervision hold it, but it has no guide, form or process, and nobody can file it here. */
  isOutline?: true
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
}

export const limitOf = (item: Item, code: string): ItemLimit | undefined =>
  item.limits.find(limit => limit.code === code)
