import { z } from 'zod'
import { type OrderRules, orderColours } from '../domain/orders/orderRules'
import { legalSource } from '../web/contract/common'
import { stretch } from './loadDueProcess'
import { readConfig } from './support'

const opens = z.strictObject({
  colour: z.enum(orderColours),
  demand: z.string().min(1).max(500),
  basis: stretch.shape.basis,
})
/** Of a document's number: Chinese only, as it is printed. */
const word = z.string().regex(/^[一-鿿]{2,8}$/)

const orderRulesFile = z.strictObject({
  version: z.number().int().min(1),
  effectiveOn: z.iso.date(),
  organ: z.string().min(2).max(30),
  orderWord: word,
  letterWord: word,
  colours: z.strictObject({ basis: legalSource }),
  sign: stretch,
  feedback: z.strictObject({ blue: stretch, orange: stretch, red: stretch }),
  check: stretch,
  letter: stretch.extend({ demand: z.string().min(1).max(500) }),
  opens: z.strictObject({ alert: opens, accumulation: opens }),
  openWithinDays: z.number().int().min(1).max(60),
})

/** How supervision orders run. @throws ConfigError naming the file and the field */
export const loadOrderRules = (file: string): OrderRules => readConfig(file, orderRulesFile)
