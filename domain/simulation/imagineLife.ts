import type { Instant } from '../../lib/moment'
import type { WorkingCalendar } from '../calendar/calendar'
import type { Actor } from '../case/events'
import type { Alert, AlertEvent, ReviewOutcome } from '../supervision/alert'
import type { AlertLevel } from '../supervision/ruleSet'
import { inspector, system } from './people'
import type { Random } from './random'
import { Walk } from './walk'

type Draft = {
  [T in AlertEvent['type']]: Omit<Extract<AlertEvent, { type: T }>, 'at' | 'on' | 'by'>
}[AlertEvent['type']]

/** Another than the one who raised or handled it. */
const reviewer: Actor = { accountId: 'sim-reviewer', name: '复核员（模拟）' }
const appeals = { yellow: 0.07, red: 0.15 }
/** Working days: for the appeal and the answer, for the review (domain.md §2.3), each less the day it begins on. */
const [ANSWER, REVIEW] = [3, 5]
const lower: Partial<Record<AlertLevel, AlertLevel>> = { red: 'yellow', yellow: 'warning' }

export interface Living {
  random: Random
  calendar: WorkingCalendar
  /** What happens later has not happened yet. */
  until: Instant
  startMsOf(day: Alert['triggersOn']): number
}

/** The life of a card as officers and inspectors would have led it. Pure. */
export function imagineLife(alert: Alert, given: Living): Alert {
  const { random } = given
  const walk = new Walk(alert.triggersOn, minuteOf(alert, given), given.startMsOf, given.calendar, random)
  const life: AlertEvent[] = []
  const add = (draft: Draft, by: Actor) => {
    walk.minute += 1
    const ms = given.startMsOf(walk.on) + walk.minute * 60_000
    life.push({ ...draft, at: new Date(ms).toISOString() as Instant, on: walk.on, by } as AlertEvent)
  }
  const officer: Actor = named(alert)
  add({ type: 'notified', to: [officer.accountId] }, system)
  if (alert.level !== 'warning' && alert.responsible?.accountId) answer(alert, walk, add, officer, random)
  const led = [...alert.life, ...life.filter(({ at }) => at <= given.until)]
  return { ...alert, life: led, ...standingOf(alert, led), version: led.length }
}

function answer(
  alert: Alert,
  walk: Walk,
  add: (draft: Draft, by: Actor) => void,
  officer: Actor,
  random: Random,
): void {
  if (random.chance(0.06)) return // nobody cares: rule R6 is for these
  walk.workingDaysOn(1)
  add({ type: 'signed' }, officer)
  walk.workingDaysOn(random.between(0, ANSWER - 2))
  if (random.chance(appeals[alert.level as 'yellow' | 'red'])) {
    const ground = random.pick(['facts', 'facts', 'law', 'false-material', 'system-outage'] as const)
    add({ type: 'appealed', ground, text: '请求复核', files: [] }, officer)
    walk.workingDaysOn(random.between(1, REVIEW - 1))
    add(reviewed(alert, ground, random), reviewer)
  } else {
    const kind = random.chance(0.6) ? ('corrected' as const) : ('explanation' as const)
    add({ type: 'answered', kind, text: kind === 'corrected' ? '已整改' : '情况说明', files: [] }, officer)
    walk.workingDaysOn(random.between(1, REVIEW))
  }
  walk.workingDaysOn(0)
  add({ type: 'closed', reasons: '已办结' }, inspector)
}

function reviewed(alert: Alert, ground: string, random: Random): Draft {
  const outcome: ReviewOutcome = random.chance(0.55) ? 'upheld' : random.chance(0.7) ? 'revoked' : 'lowered'
  const level = lower[alert.level]
  const isSpared = outcome === 'revoked' && (ground === 'false-material' || ground === 'system-outage')
  return {
    type: 'reviewed',
    outcome,
    reasons: outcome === 'upheld' ? '事实清楚，予以维持' : '申诉理由成立',
    ...(outcome === 'lowered' && level ? { level } : {}),
    ...(isSpared ? { exemption: ground } : {}),
  }
}

function standingOf(alert: Alert, life: readonly AlertEvent[]): Pick<Alert, 'state' | 'standing'> {
  const review = life.find(event => event.type === 'reviewed')
  const standing =
    review?.type !== 'reviewed' || review.outcome === 'upheld'
      ? alert.standing
      : review.outcome === 'revoked'
        ? 'revoked'
        : (review.level ?? alert.standing)
  const last = life.at(-1)!.type
  return { state: last === 'escalated' ? alert.state : last, standing }
}

const named = ({ responsible }: Alert): Actor => ({
  accountId: responsible?.accountId ?? '',
  name: responsible?.name ?? '',
  ...(responsible?.post ? { post: responsible.post } : {}),
})

const minuteOf = ({ raisedAt, triggersOn }: Alert, { startMsOf }: Living): number =>
  Math.floor((Date.parse(raisedAt) - startMsOf(triggersOn)) / 60_000)
