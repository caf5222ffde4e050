import { z } from 'zod'
import {
  addressees,
  alertTellings,
  channels,
  levelsTold,
  orderTellings,
  weights,
} from '../../domain/notification/ladder'
import type { AlertLevel } from '../../domain/supervision/ruleSet'
import { namesAPlace, overridePlace } from './overridePlace'

const to = z.array(z.enum(addressees))
const somebody = to.min(1, 'REQUIRED')
/** An order rests on no step: nobody held it. */
const chairs = z.array(z.enum(addressees).exclude(['handler'])).min(1, 'REQUIRED')

const ofEach = <K extends string, S extends z.ZodType>(names: readonly K[], shape: (name: K) => S) =>
  z.strictObject(Object.fromEntries(names.map(name => [name, shape(name)])) as Record<K, S>)

const rung = (levels: readonly AlertLevel[]) =>
  z.strictObject(
    Object.fromEntries(levels.map(level => [level, somebody.optional()])) as Record<
      AlertLevel,
      z.ZodOptional<typeof somebody>
    >,
  )

const override = z
  .strictObject({
    ...overridePlace,
    telling: z.enum(alertTellings),
    level: z.enum(levelsTold.raised),
    /** Empty: nobody is told. */
    to,
  })
  .refine(namesAPlace, 'PLACE_NEEDED')
  .refine(({ telling, level }) => levelsTold[telling].includes(level), 'WARNING_TOLD_ONCE')

/** The shape of a ladder, on disk and over the wire alike. */
export const ladderShape = z.strictObject({
  version: z.number().int().min(1),
  effectiveOn: z.iso.date(),
  tellWithinDays: z.number().int().min(1).max(60),
  quietMinutes: z.number().int().min(0).max(1440),
  alerts: ofEach(alertTellings, telling => rung(levelsTold[telling])),
  orders: ofEach(orderTellings, () => chairs),
  channels: ofEach(weights, () => z.strictObject({ by: z.array(z.enum(channels)), atOnce: z.boolean() })),
  overrides: z.array(override).max(500, 'TOO_MANY').optional(),
})
