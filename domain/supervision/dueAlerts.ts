import { type CivilDate, dayNumber, dayOf, earlierOf } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { countedDaysOf } from '../calendar/countedDays'
import type { Actor, CaseEvent } from '../case/events'
import type { Item, LimitCode } from '../catalogue/item'
import type { CasePause } from '../clock/casePauses'
import { countDue, dayAfter } from '../clock/countDays'
import { type Due, lateFrom, pausesOf } from '../clock/dues'
import type { Responsible } from './alert'
import { findDefects } from './findDefects'
import { type AlertLevel, type AlertRule, type LimitPattern, type RuleSet, rulesFor } from './ruleSet'

/** One warning or card that the rules demand, whether or not it has been raised yet. */
export interface DueAlert {
  /** `<case>:<rule>:<occurrence>`: raising it twice is raising it once. */
  key: string
  rule: AlertRule
  level: AlertLevel
  /** The day from which it is due, at `atMinute` of the office. */
  triggersOn: CivilDate
  /** Minutes since midnight. */
  atMinute: number
  /** The due date, or the day of the defect, that it is about. */
  dueOn: CivilDate
  ruleSetVersion: number
  limit?: LimitCode
  /** Index in the journal of the event that started the limit. */
  startedBy?: number
  /** Index in the journal of the event that ended the limit, or that is the defect. */
  about?: number
  /** The officer whom the journal names; null where it names none yet. */
  responsible: Responsible | null
}

export interface Judged {
  caseNo: string
  journal: readonly CaseEvent[]
  item: Item
  dues: readonly Due[]
  pauses: readonly CasePause[]
  calendar: WorkingCalendar
  asOf: CivilDate
}

/**
 * Every alert of a case, past and to come, in the order of their days, each by the rule set that is in
 * force on its day. A limit that ended before the trigger's day has none. Pure: the sweep asks which of
 * these are due and not yet raised.
 *
 * @param ruleSets in the order of their effective days
 */
export function dueAlerts(judged: Judged, ruleSets: readonly RuleSet[]): DueAlert[] {
  const ordered = ruleSets
    .flatMap((set, index) => {
      const until = ruleSets[index + 1]?.effectiveOn
      if (until !== undefined && until <= judged.journal[0]!.on) return []
      return alertsOf(judged, set).filter(
        ({ triggersOn }) => triggersOn >= set.effectiveOn && (until === undefined || triggersOn < until),
      )
    })
    .sort((a, b) => compare(a.triggersOn, b.triggersOn) || a.atMinute - b.atMinute || compare(a.key, b.key))
  // two sets may each have a day of their own for the same thing: the first of them has spoken
  const told = new Set<string>()
  return ordered.filter(({ key }) => !told.has(key) && told.add(key))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function alertsOf(judged: Judged, set: RuleSet): DueAlert[] {
  const rules = rulesFor(set, judged.item)
  const ofLimits = rules.flatMap(rule => limitAlerts(rule, judged, set.version))
  return rules.some(({ trigger }) => trigger.when === 'defect')
    ? [...ofLimits, ...defectAlerts(rules, judged, set.version)]
    : ofLimits
}

function limitAlerts(rule: AlertRule, judged: Judged, ruleSetVersion: number): DueAlert[] {
  const { trigger } = rule
  if (!('limit' in trigger)) return []
  const alerts: DueAlert[] = []
  const standsSince = judged.pauses.find(({ isOpen }) => isOpen)?.startedOn
  for (const due of judged.dues) {
    if (!matches(trigger.limit, due.code)) continue
    const triggersOn = triggerDay(trigger, due, judged)
    // a clock that stands still makes nobody late; who was late before it stood still remains so
    if (due.isPaused && standsSince !== undefined && triggersOn > standsSince) continue
    if (due.endedOn !== undefined && due.endedOn < triggersOn) continue
    if (isWorseAlready(trigger, triggersOn, judged)) continue
    const occurrence =
      trigger.limit === due.code ? due.occurrence : `${due.code.split('.')[1]}.${due.occurrence}`
    alerts.push({
      key: `${judged.caseNo}:${rule.id}:${occurrence}`,
      rule,
      level: rule.level,
      triggersOn,
      atMinute: trigger.when === 'last-day' ? trigger.fromMinute : 0,
      dueOn: due.dueOn,
      ruleSetVersion,
      limit: due.code,
      startedBy: due.startedBy,
      ...(due.endedBy === undefined ? {} : { about: due.endedBy }),
      responsible: officerOf(due.endedBy === undefined ? undefined : judged.journal[due.endedBy]!.by),
    })
  }
  return alerts
}

function defectAlerts(rules: readonly AlertRule[], judged: Judged, ruleSetVersion: number): DueAlert[] {
  const found = findDefects(judged)
  return rules.flatMap(rule => {
    const { trigger } = rule
    if (trigger.when !== 'defect') return []
    return found
      .filter(({ kind }) => kind === trigger.defect)
      .map(({ about, on, by }, index) => ({
        key: `${judged.caseNo}:${rule.id}:e${about}`,
        rule,
        level: trigger.redFrom !== undefined && index + 1 >= trigger.redFrom ? ('red' as const) : rule.level,
        triggersOn: on,
        atMinute: 0,
        dueOn: on,
        ruleSetVersion,
        about,
        responsible: officerOf(by),
      }))
  })
}

const matches = (pattern: LimitPattern, code: LimitCode): boolean =>
  pattern === code || (pattern.endsWith('.*') && code.startsWith(pattern.slice(0, -1)))

function officerOf(by: Actor | undefined): Responsible | null {
  return by?.post ? { accountId: by.accountId, name: by.name, post: by.post } : null
}

const ROUNDING = 1e-9

type LimitTrigger = Extract<AlertRule['trigger'], { limit: LimitPattern }>

function triggerDay(trigger: LimitTrigger, due: Due, { calendar, pauses: ofCase }: Judged): CivilDate {
  const { dueOn, days, startsOn, unit } = due
  const pauses = pausesOf(due.code, ofCase)
  const counted = countedDaysOf(calendar)
  if (trigger.when === 'last-day') return dueOn
  if (trigger.when === 'passed') {
    // after so many working days more
    const { moreThanWorkingDays: more } = trigger
    const last =
      more === 0
        ? dueOn
        : countDue({ startsOn: dueOn, length: more, unit: 'working-day', pauses, calendar }).dueOn
    return dayAfter(last, pauses)
  }
  // 55 % of twenty days are eleven, although the machine's fraction is a little more
  const daysUsed = Math.ceil(days * trigger.usedShare - ROUNDING)
  if (unit !== 'working-day') {
    const before = dayOf(counted.nth(counted.upTo(dayNumber(dueOn)) - trigger.workingDaysLeft))
    return earlierOf(
      before,
      countDue({ startsOn, length: daysUsed, unit: 'calendar-day', pauses, calendar }).dueOn,
    )
  }
  const countedDay = Math.max(1, Math.min(days - trigger.workingDaysLeft, daysUsed))
  return countDue({ startsOn, length: countedDay, unit, pauses, calendar }).dueOn
}

/** A worse limit has passed by then, and speaks for itself. */
function isWorseAlready(trigger: LimitTrigger, on: CivilDate, { dues, pauses }: Judged): boolean {
  if (trigger.when !== 'passed' || trigger.unlessPassed === undefined) return false
  const { unlessPassed } = trigger
  return dues.some(due => {
    if (due.code !== unlessPassed) return false
    const late = lateFrom(due, pauses)
    return on >= late && (due.endedOn === undefined || due.endedOn >= late)
  })
}
