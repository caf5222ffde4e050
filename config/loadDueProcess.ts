import { z } from 'zod'
import type { DueProcess } from '../domain/supervision/dueProcess'
import { legalSource } from '../web/contract/common'
import { readConfig } from './support'

/** So many working days, and where the number comes from. */
export const stretch = z.strictObject({
  workingDays: z.number().int().min(1).max(60),
  basis: z.union([
    legalSource,
    z.strictObject({ office: z.strictObject({ promisedBy: z.string().min(1), note: z.string().min(1) }) }),
  ]),
})
const dueProcessFile = z.strictObject({
  version: z.number().int().min(1),
  effectiveOn: z.iso.date(),
  sign: stretch,
  answer: stretch,
  appeal: stretch,
  review: stretch,
})

/** How long everybody has after a card. @throws ConfigError naming the file and the field */
export const loadDueProcess = (file: string): DueProcess => readConfig(file, dueProcessFile)
