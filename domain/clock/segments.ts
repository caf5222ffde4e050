import type { CivilDate } from '../../lib/civilDate'
import type { Item, LimitCode } from '../catalogue/item'
import { limitOf } from '../catalogue/item'
import type { LegalSource } from '../catalogue/legalSource'
import { dayRules } from './dayRules'
import type { Ruler, RulerDay, RulerDayKind } from './ruler'

/** Consecutive days that count, or do not count, for one and the same reason. */
export interface Segment {
  from: CivilDate
  /** Included. */
  to: CivilDate
  kind: RulerDayKind
  /** Civil days in it; all of them are counted where `kind` is `counted` or `make-up`. */
  days: number
  limit?: LimitCode
  holiday?: string
  ground?: string
  /** Index in the journal of the event that governs it. */
  event: number
  /** Code of the rule that says so: `day.<kind>`. */
  rule: string
  /** Where the law says so; null where the house decided (ADR 0001). */
  article: LegalSource | null
  isAssumed: boolean
}

/** The ruler as stretches from filing to the end. They follow each other without gap or overlap. */
export function segmentsOf(
  { days }: Pick<Ruler, 'days'>,
  item: Pick<Item, 'limits' | 'specialProcedures'>,
): Segment[] {
  const segments: Segment[] = []
  for (const day of days) {
    const last = segments.at(-1)
    if (last && isSame(last, day)) {
      last.to = day.on
      last.days += 1
      continue
    }
    segments.push(open(day, item))
  }
  return segments
}

const isSame = (last: Segment, day: RulerDay): boolean =>
  last.kind === day.kind &&
  last.limit === day.limit &&
  last.event === day.event &&
  last.holiday === day.holiday &&
  last.ground === day.ground &&
  last.isAssumed === day.isAssumed

function open(day: RulerDay, item: Pick<Item, 'limits' | 'specialProcedures'>): Segment {
  const { on, kind, limit, holiday, ground, event, isAssumed } = day
  const segment: Segment = {
    from: on,
    to: on,
    kind,
    days: 1,
    event,
    rule: `day.${kind}`,
    article: articleOf(day, item),
    isAssumed,
  }
  if (limit !== undefined) segment.limit = limit
  if (holiday !== undefined) segment.holiday = holiday
  if (ground !== undefined) segment.ground = ground
  return segment
}

function articleOf(
  { kind, ground, limit }: RulerDay,
  item: Pick<Item, 'limits' | 'specialProcedures'>,
): LegalSource | null {
  if (kind === 'paused') {
    return item.specialProcedures.find(one => one.ground === ground)?.source ?? dayRules.paused
  }
  if (kind !== 'counted' && kind !== 'make-up') return dayRules[kind]
  const basis = limit && limitOf(item as Item, limit)?.basis
  return basis && 'law' in basis ? basis.law : dayRules[kind]
}
