import type { LegalSource } from '../catalogue/legalSource'
import type { Stretch } from '../supervision/dueProcess'

/**
 * 蓝、橙、红: asked of the department; not done in time; still not done after that.
 *
 * @source domain.md §2.4 (S42: three-coloured slips of supervision, read in a public excerpt)
 */
export const orderColours = ['blue', 'orange', 'red'] as const
export type OrderColour = (typeof orderColours)[number]

/** The colour after this one; undefined after the last. */
export const worseThan = (colour: OrderColour): OrderColour | undefined =>
  orderColours[orderColours.indexOf(colour) + 1]

export interface OpenedBySystem {
  colour: OrderColour
  demand: string
  basis: Stretch['basis']
}

/** How supervision orders run, as data: every figure with its source, or said to be a recommendation. */
export interface OrderRules {
  version: number
  effectiveOn: string
  /** 机关代字 of the inspectorate, in the numbers of orders and letters. */
  /** Who writes orders and letters. */
  organ: string
  orderWord: string
  letterWord: string
  /** 签收 */
  sign: Stretch
  /** 反馈, from the opening, the return or the escalation to this colour. */
  feedback: Readonly<Record<OrderColour, Stretch>>
  /** 审核, from the feedback: the inspector's own time. */
  check: Stretch
  /** 监察建议书: until the department reports what it has put right, and what it is asked for unless the inspector says it otherwise. */
  letter: Stretch & { demand: string }
  /** What the system opens: the colour that it begins with, and what it asks for. */
  opens: Readonly<Record<'alert' | 'accumulation', OpenedBySystem>>
  /** Only cards raised within so many days open one: what was brought in as history does not. Whole, 1 or more. */
  openWithinDays: number
  /** Where the colours come from. */
  colours: { basis: LegalSource }
}
