import { z } from 'zod'
import { roles } from '../domain/identity/roles'
import { type Ladder, alertTellings, channels, orderTellings } from '../domain/notification/ladder'
import { levels } from '../web/contract/alerts'
import { readConfig } from './support'

const to = z.array(z.enum(['handler', ...roles])).min(1)
const rung = z.strictObject({ warning: to.optional(), yellow: to.optional(), red: to.optional() })
const sending = z.strictObject({ by: z.array(z.enum(channels)), atOnce: z.boolean() })
const ofEach = <K extends string, S extends z.ZodType>(names: readonly K[], shape: S) =>
  z.strictObject(Object.fromEntries(names.map(name => [name, shape])) as Record<K, S>)

const ladderFile = z.strictObject({
  version: z.number().int().min(1),
  effectiveOn: z.iso.date(),
  tellWithinDays: z.number().int().min(1).max(60),
  quietMinutes: z.number().int().min(0).max(1440),
  alerts: ofEach(alertTellings, rung),
  orders: ofEach(orderTellings, to),
  channels: ofEach(['warning', 'yellow', 'red', 'blue', 'orange'] as const, sending),
  overrides: z
    .array(
      z.strictObject({
        departmentNo: z.string().min(1).optional(),
        itemType: z.string().min(1).optional(),
        telling: z.enum(alertTellings),
        level: z.enum(levels),
        to: z.array(z.enum(['handler', ...roles])),
      }),
    )
    .optional(),
})

/** Who is told of what. @throws ConfigError naming the file and the field */
export const loadLadder = (file: string): Ladder => readConfig(file, ladderFile) as Ladder
