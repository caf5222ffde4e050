import { z } from 'zod'

const sentence = z.string().trim().min(1)
const departmentNo = z.string().regex(/^\d{2}$/)

/** The city's items, one a line, as compiled from law. */
export const outlineFile = z.strictObject({
  note: sentence,
  compiledOn: z.iso.date(),
  departments: z.record(departmentNo, sentence),
  items: z.array(
    z.strictObject({
      code: z.string().regex(/^ZZ\d{5}$/),
      name: sentence,
      nature: z.enum(['许可', '非许可']),
      type: z.enum(['即办件', '承诺件', '上报件', '联办件']),
      /** Texts as the sources have them; `readSpan` says what they mean. */
      statutory: z.string(),
      promised: z.string(),
      fee: z.enum(['收费', '不收费']),
      basis: sentence,
      lawVersion: z.string(),
      /** Whether a person compared the article with the text of the law. */
      checked: z.enum(['article', 'partly', 'no']),
    }),
  ),
})

export type OutlineRow = z.output<typeof outlineFile>['items'][number]
