import { nextDay } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { WorkingCalendar } from '../calendar/calendar'
import type { Actor } from '../case/events'
import type { Alert, AlertEvent, ReviewOutcome } from '../supervision/alert'
import { uncorrectedOn } from '../supervision/alertClocks'
import { alertAfter } from '../supervision/alertLife'
import { escalatedTo } from '../supervision/alertLook'
import type { AlertLevel, AlertRule } from '../supervision/ruleSet'
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
  rules: readonly AlertRule[]
}

/**
 * The life of an alert as officers and inspectors would have led it, and the red card that a neglected
 * yellow one became (R6). Pure.
 */
export function imagineLife(alert: Alert, given: Living): Alert[] {
  const { random } = given
  const walk = new Walk(alert.life[0]!.on, minuteOf(alert, given), given.startMsOf, given.calendar, random)
  const planned: AlertEvent[] = []
  const add = (draft: Draft, by: Actor) => {
    walk.minute += 1
    const ms = given.startMsOf(walk.on) + walk.minute * 60_000
    planned.push({ ...draft, at: new Date(ms).toISOString() as Instant, on: walk.on, by } as AlertEvent)
  }
  const officer: Actor = named(alert)
  add({ type: 'notified', told: [officer.name], of: 0 }, system)
  if (alert.level === 'warning') {
    walk.atMidnight(nextDay(alert.dueOn > walk.on ? alert.dueOn : walk.on))
    add({ type: 'closed', reasons: '期限已过，预警自行结束' }, system)
  } else if (alert.responsible?.accountId) answer(alert, walk, add, officer, random)

  const whole = ledBy(alert, planned)
  const red = escalated(whole, given)
  if (!red) return [ledBy(alert, planned.filter(isPast(given)))]
  const { raisedAt: at, triggersOn: on, id: toAlertId } = red
  const told = [...planned, { type: 'escalated' as const, at, on, by: system, toAlertId }]
  const inOrder = told.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return [ledBy(alert, inOrder.filter(isPast(given))), ...imagineLife(red, given)]
}

const isPast =
  ({ until }: Living) =>
  ({ at }: AlertEvent) =>
    at <= until

/** @throws RangeError for a life that the table of moves does not allow: ours is wrong then */
function ledBy(alert: Alert, life: readonly AlertEvent[]): Alert {
  let led = alert
  for (const event of life) {
    const next = alertAfter(led, event)
    if (!next) throw new RangeError(`alert ${alert.id}: ${event.type} is not lawful in ${led.state}`)
    led = { ...next, version: led.version + 1 }
  }
  return led
}

function escalated(whole: Alert, { rules, calendar, startMsOf, until }: Living): Alert | undefined {
  for (const rule of rules) {
    if (rule.trigger.when !== 'uncorrected') continue
    const on = uncorrectedOn(whole, rule.trigger.workingDays, calendar)
    if (on === undefined) continue
    const at = new Date(startMsOf(on)).toISOString() as Instant
    if (at > until) return undefined
    return {
      ...whole,
      ...escalatedTo(whole, rule, on),
      raisedAt: at,
      standing: rule.level,
      state: 'raised',
      life: [{ type: 'raised', at, on, by: system }],
      version: 1,
    }
  }
  return undefined
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
    const kind = random.chance(0.93) ? ('corrected' as const) : ('explanation' as const)
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

const named = ({ responsible }: Alert): Actor => ({
  accountId: responsible?.accountId ?? '',
  name: responsible?.name ?? '',
  ...(responsible?.post ? { post: responsible.post } : {}),
})

const minuteOf = ({ raisedAt, life }: Alert, { startMsOf }: Living): number =>
  Math.floor((Date.parse(raisedAt) - startMsOf(life[0]!.on)) / 60_000)
