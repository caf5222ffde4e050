import {
  type Addressee,
  type AlertTelling,
  type OrderTelling,
  type Weight,
  alertTellings,
  levelsTold,
  orderTellings,
  weights,
} from '../../../../domain/notification/ladder'
import type { AlertLevel } from '../../../../domain/supervision/ruleSet'
import type { Ladder, LadderOverride } from '../../../contract/standing'
import type { DraftedException } from '../ExceptionRows'

/** Who is told of one thing. */
export interface Rung {
  /** Where it stands in a ladder. */
  field: string
  what: AlertTelling | OrderTelling
  /** Of a card; null of an order. */
  level: AlertLevel | null
  to: readonly Addressee[]
}

export interface DraftedLadderOverride extends DraftedException {
  of: CardOf | undefined
  to: readonly Addressee[]
}

/** `raised.red`: what is told of a card of which level. */
export type CardOf = `${AlertTelling}.${AlertLevel}`

/** A ladder while somebody edits it. */
export interface LadderDraft {
  rungs: readonly Rung[]
  channels: Ladder['channels']
  overrides: readonly DraftedLadderOverride[]
}

type Whole = Pick<Ladder, 'alerts' | 'orders' | 'channels' | 'overrides'>

/** Cards by their level, then what happens to them; then orders. */
export function rungsOf({ alerts, orders }: Pick<Ladder, 'alerts' | 'orders'>): Rung[] {
  const ofCards = levelsTold.raised.flatMap(level =>
    alertTellings
      .filter(what => levelsTold[what].includes(level))
      .map(what => ({ field: `alerts.${what}.${level}`, what, level, to: alerts[what][level] ?? [] })),
  )
  const ofOrders = orderTellings.map(what => ({
    field: `orders.${what}`,
    what,
    level: null,
    to: orders[what],
  }))
  return [...ofCards, ...ofOrders]
}

export const startFrom = (ladder: Whole): LadderDraft => ({
  rungs: rungsOf(ladder),
  channels: ladder.channels,
  overrides: (ladder.overrides ?? []).map(({ telling, level, departmentNo, itemType, to }, key) => ({
    key,
    departmentNo,
    itemType,
    of: `${telling}.${level}`,
    to,
  })),
})

export const isRungChanged = (rung: Rung, standing: readonly Rung[]): boolean =>
  said(rung.to) !== said(standing.find(({ field }) => field === rung.field)?.to ?? [])

/** In whichever order they were chosen: all of them are told at once. */
const said = (to: readonly Addressee[]): string => [...to].sort().join()

export const weightsChanged = (before: Ladder['channels'], after: Ladder['channels']): Weight[] =>
  weights.filter(
    weight =>
      before[weight].atOnce !== after[weight].atOnce ||
      [...before[weight].by].sort().join() !== [...after[weight].by].sort().join(),
  )

/** What is sent. Of whom nobody is told is left out; an exception about nothing is nobody's. */
export function bodyOf({ rungs, channels, overrides }: LadderDraft): Whole {
  const to = (field: string) => [...(rungs.find(rung => rung.field === field)?.to ?? [])]
  const alerts = Object.fromEntries(
    alertTellings.map(what => [
      what,
      Object.fromEntries(
        levelsTold[what].flatMap(level => {
          const told = to(`alerts.${what}.${level}`)
          return told.length > 0 ? [[level, told]] : []
        }),
      ),
    ]),
  ) as unknown as Ladder['alerts']
  const orders = Object.fromEntries(
    orderTellings.map(what => [what, to(`orders.${what}`)]),
  ) as Ladder['orders']
  const exceptions = overrides.flatMap(({ of, departmentNo, itemType, to: told }): LadderOverride[] => {
    if (of === undefined) return []
    const [telling, level] = of.split('.') as [AlertTelling, AlertLevel]
    return [
      {
        ...(departmentNo === undefined ? {} : { departmentNo }),
        ...(itemType === undefined ? {} : { itemType }),
        telling,
        level,
        to: [...told],
      },
    ]
  })
  return { alerts, orders, channels, ...(exceptions.length > 0 ? { overrides: exceptions } : {}) }
}
