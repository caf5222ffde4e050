import { z } from 'zod'
import { legalSource } from '../web/contract/common'

const sentence = z.string().trim().min(1)
const workingDays = z.number().int().min(1).max(1000)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Catch-alls are forbidden in guides: 河南省优化营商环境条例 art. 28. */
const exact = sentence.refine(
  text => !/其他(相关)?(材料|条件|资料)/.test(text),
  '不得使用“其他材料”等兜底表述 / no catch-alls',
)

/** A limit says its length in one of the units that laws use. */
const lengths = { workingDays: 'working-day', calendarDays: 'calendar-day', months: 'month' } as const

const deemedEffects = ['deemed-acceptance', 'deemed-approval', 'deemed-renewal', 'deemed-withdrawal'] as const

const limit = z
  .strictObject({
    code: z.string(),
    name: sentence,
    workingDays: workingDays.optional(),
    calendarDays: workingDays.optional(),
    months: z.number().int().min(1).max(120).optional(),
    basis: z.union(
      [
        z.strictObject({ law: legalSource }),
        z.strictObject({ office: z.strictObject({ promisedBy: sentence, note: sentence }) }),
      ],
      '须写明法律依据 law 或者本部门承诺 office / needs its law, or the office’s own promise',
    ),
    deemedEffect: z.strictObject({ kind: z.enum(deemedEffects), source: legalSource }).optional(),
  })
  .refine(
    given => Object.keys(lengths).filter(key => key in given).length === 1,
    '须且只须写明 workingDays、calendarDays、months 之一 / needs exactly one of workingDays, calendarDays, months',
  )
  .transform(({ workingDays: ofWork, calendarDays, months, ...rest }) => ({
    ...rest,
    length: ofWork ?? calendarDays ?? months!,
    unit:
      ofWork !== undefined
        ? lengths.workingDays
        : months === undefined
          ? lengths.calendarDays
          : lengths.months,
  }))

const field = z
  .strictObject({
    name: z.string().regex(/^[a-z][A-Za-z]+$/),
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

const item = z.strictObject({
  code: z.string().regex(/^ZZ\d{5}$/),
  version: z.number().int().min(1),
  name: sentence,
  nature: z.enum(['许可', '非许可']),
  type: z.enum(['即办件', '承诺件', '上报件', '联办件']),
  summary: sentence,
  applicants: sentence,
  conditions: z.array(exact).min(1),
  materials: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z][a-z-]+$/),
        name: exact,
        form: sentence,
        copies: z.number().int().min(1),
        required: sentence,
        issuedBy: sentence,
      }),
    )
    .min(1),
  form: z.array(field).min(1),
  steps: z.array(
    z.strictObject({
      code: z.enum(['acceptance-check', 'site-check', 'review', 'expert-review', 'decision', 'delivery']),
      name: sentence,
      post: z.enum(['window', 'handling', 'review', 'approval']),
      limit: z.string(),
    }),
  ),
  limits: z.array(limit).min(1),
  specialProcedures: z.array(
    z.strictObject({
      ground: sentence,
      name: sentence,
      plannedWorkingDays: workingDays,
      source: legalSource,
    }),
  ),
  extension: z.strictObject({ workingDays, approvedBy: sentence, source: legalSource }).optional(),
  fee: sentence,
  resultDocument: sentence,
  legalBasis: z.array(legalSource).min(1),
  remedies: z.array(sentence).min(1),
  charges: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z][a-z-]+$/),
        name: sentence,
        rateFen: z.number().int().min(1),
        source: legalSource,
      }),
    )
    .optional(),
  hearing: z.strictObject({ source: legalSource }).optional(),
  questions: z.array(z.strictObject({ question: sentence, answer: sentence })),
  compiledBy: sentence.optional(),
})

/** One file a department. */
export const catalogueFile = z.strictObject({
  department: z.strictObject({
    no: z.string().regex(/^\d{2}$/),
    name: sentence,
    documentWord: sentence,
    hall: sentence,
    opens: time,
    closes: time,
    phone: sentence,
    complaintPhone: sentence,
  }),
  items: z.array(item),
})
