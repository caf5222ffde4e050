import { z } from 'zod'
import { caseNo, day, fileIds, fileRef, instant, text } from './common'

export const orderColours = ['blue', 'orange', 'red'] as const
export const orderStates = ['issued', 'signed', 'fedBack', 'returned', 'accepted', 'closed'] as const
/** `<order>`; where a card is behind it, the card's id is part of it. */
export const orderId = z.string().regex(/^order:[\w:.-]{1,120}$/, 'WRONG_FORM')
const alertId = z.string().regex(/^[\w:.-]{1,120}$/, 'WRONG_FORM')
const departmentNo = z.string().regex(/^\d{2}$/, 'WRONG_FORM')

/** One person's time: the department's to sign or to report, the inspector's to check. */
export const orderClock = z.object({
  code: z.enum(['order.sign', 'order.feedback', 'order.check']),
  startsOn: day,
  workingDays: z.number().int(),
  dueOn: day,
  isProvisional: z.boolean(),
  endedOn: day.optional(),
  workingDaysLeft: z.number().int(),
  workingDaysLate: z.number().int(),
  isMissed: z.boolean(),
})
export type OrderClock = z.infer<typeof orderClock>

export const order = z.object({
  id: orderId,
  orderNo: z.string(),
  colour: z.enum(orderColours),
  departmentNo,
  departmentName: z.string(),
  subject: z.string(),
  origin: z.object({ kind: z.enum(['by-hand', 'alert', 'accumulation']), alertId: alertId.optional() }),
  state: z.enum(orderStates),
  /** Of a closed one: it was done, and not taken back. */
  isDone: z.boolean(),
  letter: z.enum(['none', 'proposed', 'issued']),
  openedAt: instant,
  openedOn: day,
  dueOn: day,
  /** Whose time runs now; null once it was accepted or closed. */
  running: orderClock.nullable(),
  version: z.number().int(),
})
export type Order = z.infer<typeof order>

export const orderList = z.object({ orders: z.array(order), next: z.string().optional() })
export type OrderList = z.infer<typeof orderList>

export const orderDetail = order.extend({
  demand: z.string(),
  basis: z.string(),
  cases: z.array(z.object({ caseNo: z.string(), itemName: z.string() })),
  clocks: z.array(orderClock),
  life: z.array(
    z.object({
      type: z.string(),
      at: instant,
      on: day,
      by: z.string(),
      text: z.string().optional(),
      /** The colour that it was opened with, or became. */
      colour: z.enum(orderColours).optional(),
      /** The last day that was set by it. */
      dueOn: day.optional(),
      /** The day from which it was due, where the monitor wrote it down on a later one. */
      since: day.optional(),
      letter: z.object({ id: z.string(), letterNo: z.string() }).optional(),
      files: z.array(fileRef),
    }),
  ),
  /** Of the colours and of the numbers of days. */
  rulesNote: z.string(),
})
export type OrderDetail = z.infer<typeof orderDetail>

export const openOrder = z.strictObject({
  departmentNo,
  colour: z.enum(orderColours),
  subject: text(100),
  demand: text(1000),
  basis: text(300),
  caseNos: z.array(caseNo).max(20, 'TOO_MANY').default([]),
  dueOn: day.optional(),
  alertId: alertId.optional(),
})
export type OpenOrder = z.input<typeof openOrder>

export const feedBackOrder = z.strictObject({ text: text(2000), fileIds })
export const judgeOrder = z.strictObject({
  outcome: z.enum(['accepted', 'returned']),
  reasons: text(1000),
  /** For `returned` only. */
  dueOn: day.optional(),
})
export const closeOrder = z.strictObject({ reasons: text(500) })
