import { z } from 'zod'
import { legalSource } from '../web/contract/common'

const sentence = z.string().trim().min(1)
const days = z.number().int().min(1).max(1000)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const code = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
const departmentNo = z.string().regex(/^\d{2}$/)

/** Catch-alls are forbidden in guides: 河南省优化营商环境条例 art. 28. */
const catchAlls =
  /其[他它](相关|有关|必要)?的?(材料|条件|资料|文件|证明|情形)|等相关(材料|资料|文件)|有关材料$/
const exact = sentence.refine(text => !catchAlls.test(text), '不得使用“其他材料”等兜底表述 / no catch-alls')

/** What a law or an office gives, in one of the units that laws use. */
const span = {
  workingDays: days.optional(),
  calendarDays: days.optional(),
  months: z.number().int().min(1).max(120).optional(),
}
const hasOneUnit = (given: Partial<Record<keyof typeof span, number | undefined>>) =>
  Object.keys(span).filter(key => given[key as keyof typeof span] !== undefined).length === 1
const oneUnit =
  '须且只须写明 workingDays、calendarDays、months 之一 / needs exactly one of workingDays, calendarDays, months'

/** The shapes of processes (办件形态); the steps of an item must be those of its shape. */
export const shapes = [
  'on-the-spot',
  'standard',
  'site-check',
  'expert-review',
  'inspection',
  'hearing',
  'report-up',
  'joint',
  'record',
] as const

/** Steps that an item plans days for; acceptance, special procedures and delivery have limits of their own. */
export const plannedSteps = [
  'site-check',
  'countersign',
  'commission',
  'publicity',
  'review',
  'report-up',
  'decision',
] as const

/** Grounds on which the clock may stand (行政许可法 art. 45). */
export const grounds = ['听证', '招标', '拍卖', '检验', '检测', '检疫', '鉴定', '专家评审'] as const

const field = z
  .strictObject({
    name: z.string().regex(/^[a-z][A-Za-z0-9]+$/),
    label: sentence,
    kind: z.enum(['text', 'long-text', 'number', 'date', 'choice']),
    isRequired: z.boolean(),
    choices: z.array(sentence).min(2).optional(),
    unit: sentence.optional(),
    hint: sentence.optional(),
    maxLength: z.number().int().min(1).max(2000).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(
    ({ kind, choices }) => (kind === 'choice') === (choices !== undefined),
    '选择题须列出 choices，其他题不得列出 / choices belong to a choice, and a choice needs them',
  )

const material = z.strictObject({
  code,
  name: exact,
  original: z.enum(['原件', '复印件']),
  medium: z.enum(['电子', '纸质', '纸质或者电子']),
  copies: z.number().int().min(1).max(20),
  /** `always`, or the circumstance in which it is needed, as a sentence. */
  required: sentence,
  issuedBy: sentence,
  /** The register of another organ that could supply it instead of the applicant. */
  register: sentence.optional(),
})

const rate = z.strictObject({
  code,
  name: sentence,
  yuan: z.number().positive(),
  /** What one unit is: 每本、每证、每平方米. */
  per: sentence,
  source: legalSource,
})
/** No fee, or its basis and its rates; a rate that we do not know is not invented. */
const fee = z.union(
  [
    z.strictObject({ none: sentence }),
    z.strictObject({ basis: legalSource, rates: z.array(rate), note: sentence }),
  ],
  '须写明不收费 none，或者收费依据 basis 和标准 rates / needs none, or basis and rates',
)

const item = z.strictObject({
  code: z.string().regex(/^ZZ\d{5}$/),
  version: z.number().int().min(1),
  name: sentence,
  nature: z.enum(['许可', '非许可']),
  type: z.enum(['即办件', '承诺件', '上报件', '联办件']),
  shape: z.enum(shapes),
  summary: sentence,
  applicants: sentence,
  conditions: z.array(exact).min(1),
  materials: z.array(material).min(1),
  form: z.array(field).min(1),
  /** Working days planned for each step, in the order of the process. */
  steps: z.partialRecord(z.enum(plannedSteps), days),
  /** Where the office calls a step by a name of its own. */
  stepNames: z.partialRecord(z.enum([...plannedSteps, 'special-procedure']), sentence).optional(),
  statutory: z
    .strictObject({
      ...span,
      source: legalSource,
      extension: z.strictObject({ workingDays: days, approvedBy: sentence, source: legalSource }).optional(),
      /** The law's own word for what a limit that ran out means, where it has one. */
      deemedApproval: z.strictObject({ source: legalSource }).optional(),
    })
    .refine(hasOneUnit, oneUnit),
  promised: z.strictObject(span).refine(hasOneUnit, oneUnit),
  special: z
    .array(
      z.strictObject({
        ground: z.enum(grounds),
        name: sentence,
        plannedWorkingDays: days,
        /** Whether every case has it, or the reviewer decides. */
        isAlways: z.boolean(),
        source: legalSource,
      }),
    )
    .optional(),
  /** A hearing that the law demands before the decision (行政许可法 art. 46). */
  hearing: z.strictObject({ source: legalSource }).optional(),
  /** 联办件: who is asked, and for what. */
  joint: z
    .array(z.strictObject({ departmentNo, asks: sentence }))
    .min(1)
    .optional(),
  /** 上报件: the organ that decides. */
  reportsTo: sentence.optional(),
  fee,
  result: sentence,
  /** How long the result is valid; absent where the law says nothing that we know. */
  validity: sentence.optional(),
  legalBasis: z.array(legalSource).min(1),
  /** Where other ways are open against the decision than review and suit, or none. */
  remedies: z.array(sentence).min(1).optional(),
  questions: z.array(z.strictObject({ question: sentence, answer: sentence })).min(1),
  /** Why items that have nothing to do with each other ask for the same papers, where they do. */
  sameMaterialsBecause: sentence.optional(),
})

/** One file a department. */
export const catalogueFile = z.strictObject({
  department: z.strictObject({
    no: departmentNo,
    name: sentence,
    documentWord: sentence,
    hall: sentence,
    opens: time,
    closes: time,
    phone: sentence,
    complaintPhone: sentence,
    closures: z
      .array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), reason: sentence, source: sentence }))
      .optional(),
  }),
  items: z.array(item).min(1),
})

export type CatalogueRow = z.output<typeof item>
