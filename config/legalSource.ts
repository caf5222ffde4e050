import { z } from 'zod'

export const legalSource = z.strictObject({
  act: z.string().min(1),
  provision: z.string().min(1),
  url: z.url().optional(),
  checkedOn: z.iso.date(),
})
