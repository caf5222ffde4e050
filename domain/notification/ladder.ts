import type { Post } from '../catalogue/item'
import type { Role } from '../identity/roles'
import type { OrderColour } from '../orders/orderRules'
import type { AlertLevel } from '../supervision/ruleSet'

export const channels = ['email', 'sms'] as const
/** Beside the inbox of the house, which everybody has. */
export type Channel = (typeof channels)[number]

/**
 * Whom a ladder may name, from the step upwards. 承办人 `handler`: the officer whom the record names, or everybody on
 * the post that held the step; the others are chairs.
 */
export const addressees = [
  'handler',
  'window-clerk',
  'handling-officer',
  'reviewer',
  'department-supervisor',
  'approver',
  'inspector',
  'leader',
] as const satisfies readonly ('handler' | Role)[]
export type Addressee = (typeof addressees)[number]

/** What people are told of a warning or card. `reminded`: nobody has signed for it in time (催签). */
export const alertTellings = ['raised', 'reminded', 'appealed', 'reviewed'] as const
export type AlertTelling = (typeof alertTellings)[number]

/** Nobody is reminded of a warning, appeals against it or reviews it: it is told once. */
export const levelsTold: Readonly<Record<AlertTelling, readonly AlertLevel[]>> = {
  raised: ['warning', 'yellow', 'red'],
  reminded: ['yellow', 'red'],
  appealed: ['yellow', 'red'],
  reviewed: ['yellow', 'red'],
}

/** What people are told of a supervision order. */
export const orderTellings = [
  'opened',
  'escalated',
  'fedBack',
  'returned',
  'accepted',
  'letterProposed',
  'letterIssued',
  'closed',
] as const
export type OrderTelling = (typeof orderTellings)[number]

/** Cards and orders together, the lightest first. */
export const weights = ['warning', 'blue', 'yellow', 'orange', 'red'] as const satisfies readonly (
  AlertLevel | OrderColour
)[]
export type Weight = (typeof weights)[number]

export interface LadderOverride {
  departmentNo?: string
  itemType?: string
  telling: AlertTelling
  level: AlertLevel
  to: readonly Addressee[]
}

/** Who is told of what, by which channels, and how soon (domain.md §2.3). */
export interface Ladder {
  version: number
  /** First day on which people are told by it, also of what happened before. */
  effectiveOn: string
  /** Days. Older events are history that was brought in, and tell nobody. */
  tellWithinDays: number
  /** How long a notice waits for others to go with it in one message. */
  quietMinutes: number
  alerts: Readonly<Record<AlertTelling, Partial<Record<AlertLevel, readonly Addressee[]>>>>
  orders: Readonly<Record<OrderTelling, readonly Addressee[]>>
  /** `atOnce`: does not wait for others. */
  channels: Readonly<Record<Weight, { by: readonly Channel[]; atOnce: boolean }>>
  /** Later ones prevail over earlier ones. */
  overrides?: readonly LadderOverride[]
}

/** The rung for one department's items of one type; empty: nobody is told. */
export function rungOf(
  { alerts, overrides = [] }: Pick<Ladder, 'alerts' | 'overrides'>,
  telling: AlertTelling,
  level: AlertLevel,
  place: { departmentNo: string; itemType: string },
): readonly Addressee[] {
  const own = overrides.findLast(
    one =>
      one.telling === telling &&
      one.level === level &&
      (one.departmentNo === undefined || one.departmentNo === place.departmentNo) &&
      (one.itemType === undefined || one.itemType === place.itemType),
  )
  return own?.to ?? alerts[telling][level] ?? []
}

/** The chair that acts on a post's steps. */
export const chairOf: Readonly<Record<Post, Role>> = {
  window: 'window-clerk',
  handling: 'handling-officer',
  review: 'reviewer',
  approval: 'approver',
}

/** Chairs of the city, of which there is no one in a department. */
export const cityChairs: readonly Role[] = ['inspector', 'leader']
