import { z } from 'zod'
import { limitUnit } from './common'

/** Either the day on which somebody compared our words with the text, or `checked: false`. */
const source = z.object({
  act: z.string(),
  provision: z.string(),
  version: z.string().optional(),
  note: z.string().optional(),
  url: z.string().optional(),
  checkedOn: z.string().optional(),
  checked: z.literal(false).optional(),
})
export type LegalSource = z.infer<typeof source>

export const limitBasis = z.union([
  z.object({ law: source }),
  z.object({ office: z.object({ promisedBy: z.string(), note: z.string() }) }),
])
export type LimitBasis = z.infer<typeof limitBasis>

export const itemSummary = z.object({
  code: z.string(),
  name: z.string(),
  departmentNo: z.string(),
  departmentName: z.string(),
  type: z.string(),
  nature: z.string(),
  summary: z.string(),
  /** In `statutoryUnit`s: working days for nearly every item. */
  statutoryWorkingDays: z.number().int(),
  statutoryUnit: limitUnit,
  promisedWorkingDays: z.number().int(),
  promisedUnit: limitUnit,
})
export type ItemSummary = z.infer<typeof itemSummary>

/** GET /api/items. `items` is one page of `total` where a page is asked for, else all of them. */
export const itemList = z.object({
  items: z.array(itemSummary),
  total: z.number().int(),
  /** Who has items that were found, and how many, whichever department was asked for. */
  departments: z.array(z.object({ no: z.string(), name: z.string(), items: z.number().int() })),
})
export type ItemList = z.infer<typeof itemList>
export const ITEMS_PER_PAGE = 30

export const formField = z.object({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'long-text', 'number', 'date', 'choice']),
  isRequired: z.boolean(),
  choices: z.array(z.string()).optional(),
  unit: z.string().optional(),
  hint: z.string().optional(),
  maxLength: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
})
export type FormField = z.infer<typeof formField>

export const itemMaterial = z.object({
  code: z.string(),
  name: z.string(),
  original: z.enum(['原件', '复印件']),
  medium: z.enum(['电子', '纸质', '纸质或者电子']),
  copies: z.number().int(),
  /** `always`, or the circumstance in which it is required, as a sentence. */
  required: z.string(),
  issuedBy: z.string(),
  /** The register of another organ that could supply it. */
  register: z.string().optional(),
})
export type ItemMaterial = z.infer<typeof itemMaterial>

const step = z.object({
  code: z.string(),
  name: z.string(),
  postName: z.string(),
  limitWorkingDays: z.number().int(),
  /** 会签: who is asked, and what. */
  departmentNo: z.string().optional(),
  departmentName: z.string().optional(),
  asks: z.string().optional(),
})

/** One published rate; `per` is what one unit is, such as 每证. */
export const charge = z.object({
  code: z.string(),
  name: z.string(),
  rateFen: z.number().int(),
  per: z.string(),
})

export const itemGuide = itemSummary.extend({
  version: z.number().int(),
  shape: z.string(),
  applicants: z.string(),
  conditions: z.array(z.string()),
  materials: z.array(itemMaterial),
  form: z.array(formField),
  steps: z.array(step),
  limits: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      length: z.number().int(),
      unit: limitUnit,
      basis: limitBasis,
      deemedEffect: z.object({ kind: z.string(), source }).optional(),
    }),
  ),
  specialProcedures: z.array(
    z.object({
      ground: z.string(),
      name: z.string(),
      plannedWorkingDays: z.number().int(),
      /** Every case has it; else the office decides. */
      isAlways: z.boolean(),
      source,
    }),
  ),
  hasExtension: z.boolean(),
  /** No fee and why, or on which basis one is charged. */
  fee: z.union([z.object({ none: z.string() }), z.object({ basis: source, note: z.string() })]),
  charges: z.array(charge.extend({ source })),
  /** A hearing that the law demands before the decision. */
  hearing: z.object({ source }).optional(),
  resultDocument: z.string(),
  /** How long the result is valid. */
  validity: z.string().optional(),
  /** 上报件: the organ that decides. */
  reportsTo: z.string().optional(),
  legalBasis: z.array(source),
  remedies: z.array(z.string()),
  questions: z.array(z.object({ question: z.string(), answer: z.string() })),
  department: z.object({
    no: z.string(),
    name: z.string(),
    hall: z.string(),
    opens: z.string(),
    closes: z.string(),
    phone: z.string(),
    complaintPhone: z.string(),
  }),
})
export type ItemGuide = z.infer<typeof itemGuide>
