import { z } from 'zod'
import { limitUnit } from './common'

const source = z.object({
  act: z.string(),
  provision: z.string(),
  url: z.string().optional(),
  checkedOn: z.string(),
})
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
  statutoryWorkingDays: z.number().int(),
  promisedWorkingDays: z.number().int(),
})
export type ItemSummary = z.infer<typeof itemSummary>

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

export const itemGuide = itemSummary.extend({
  version: z.number().int(),
  applicants: z.string(),
  conditions: z.array(z.string()),
  materials: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      /** 原件, 复印件, 电子件 … */
      form: z.string(),
      copies: z.number().int(),
      /** `always`, or the circumstance in which it is required, as a sentence. */
      required: z.string(),
      issuedBy: z.string(),
    }),
  ),
  form: z.array(formField),
  steps: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      postName: z.string(),
      limitWorkingDays: z.number().int(),
    }),
  ),
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
    z.object({ ground: z.string(), name: z.string(), plannedWorkingDays: z.number().int(), source }),
  ),
  hasExtension: z.boolean(),
  fee: z.string(),
  resultDocument: z.string(),
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
