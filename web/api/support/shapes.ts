import { z } from 'zod'

export const nothing = z.strictObject({})
/** Query strings and bodies that a route does not read: refused when they hold anything. */
export const none = { params: nothing, query: nothing, body: nothing } as const
