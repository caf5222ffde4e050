import { type CivilDate, dayNumber, dayOf, earlierOf } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { countedDaysOf } from '../calendar/countedDays'
import { nextWorkingDay } from '../calendar/workingCalendar'
import type { CaseEvent } from '../case/events'
import type { Item, LimitCode } from '../catalogue/item'
import { type Pause, countDue } from '../clock/countDays'
import type { Due } from '../clock/dues'
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
  pauses: readonly Pause[]
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
  const last = lastDayOf(judged)
  return ruleSets
    .flatMap((set, index) => {
      const until = ruleSets[index + 1]?.effectiveOn
      if (until !== undefined && until <= judged.journal[0]!.on) return []
      if (set.effectiveOn > last) return []
      return alertsOf(judged, set).filter(
        ({ triggersOn }) => triggersOn >= set.effectiveOn && (until === undefined || triggersOn < until),
      )
    })
    .sort((a, b) => compare(a.triggersOn, b.triggersOn) || a.atMinute - b.atMinute || compare(a.key, b.key))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Nothing is triggered later than the day after the last due date, or today. */
const lastDayOf = ({ dues, asOf }: Judged): CivilDate =>
  dues.reduce((last, { dueOn }) => (dueOn >= last ? dayOf(dayNumber(dueOn) + MARGIN_DAYS) : last), asOf)
const MARGIN_DAYS = 60

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
  for (const due of judged.dues) {
    // a clock that stands still makes nobody late
    if (due.isPaused || !matches(trigger.limit, due.code)) continue
    const triggersOn = triggerDay(trigger, due, judged)
    if (due.endedOn !== undefined && due.endedOn < triggersOn) continue
    if (isWorseAlready(trigger, triggersOn, judged.dues)) continue
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
      ...(due.endedBy === undefined ? {} : { about: due.endedBy }),
      responsible: officerOf(due.endedBy === undefined ? undefined : judged.journal[due.endedBy]),
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
      .map(({ about, on }, index) => ({
        key: `${judged.caseNo}:${rule.id}:e${about}`,
        rule,
        level: trigger.redFrom !== undefined && index + 1 >= trigger.redFrom ? ('red' as const) : rule.level,
        triggersOn: on,
        atMinute: 0,
        dueOn: on,
        ruleSetVersion,
        about,
        responsible: officerOf(judged.journal[about]),
      }))
  })
}

const matches = (pattern: LimitPattern, code: LimitCode): boolean =>
  pattern === code || (pattern.endsWith('.*') && code.startsWith(pattern.slice(0, -1)))

function officerOf(event: CaseEvent | undefined): Responsible | null {
  const by = event?.by
  return by?.post ? { accountId: by.accountId, name: by.name, post: by.post } : null
}

type LimitTrigger = Extract<AlertRule['trigger'], { limit: LimitPattern }>

function triggerDay(trigger: LimitTrigger, due: Due, { calendar, pauses }: Judged): CivilDate {
  const { dueOn, days, startsOn, unit } = due
  const counted = countedDaysOf(calendar)
  if (trigger.when === 'last-day') return dueOn
  if (trigger.when === 'passed') {
    // the day after so many working days more; for none of them the very next day
    const { moreThanWorkingDays: more } = trigger
    const last = more === 0 ? dayNumber(dueOn) : counted.nth(counted.upTo(dayNumber(dueOn)) + more)
    return dayOf(last + 1)
  }
  const daysUsed = Math.ceil(days * trigger.usedShare)
  if (unit !== 'working-day') {
    const before = dayOf(counted.nth(counted.upTo(dayNumber(dueOn)) - trigger.workingDaysLeft))
    return earlierOf(
      before,
      countDue({ startsOn, length: daysUsed, unit: 'calendar-day', pauses, calendar }).dueOn,
    )
  }
  const countedDay = Math.min(days - trigger.workingDaysLeft, daysUsed)
  if (countedDay < 1) return nextWorkingDay(startsOn, calendar)
  return countDue({ startsOn, length: countedDay, unit, pauses, calendar }).dueOn
}

/** A worse limit has passed by then, and speaks for itself. */
function isWorseAlready(trigger: LimitTrigger, on: CivilDate, dues: readonly Due[]): boolean {
  if (trigger.when !== 'passed' || trigger.unlessPassed === undefined) return false
  const { unlessPassed } = trigger
  return dues.some(
    due =>
      due.code === unlessPassed && on > due.dueOn && (due.endedOn === undefined || due.endedOn > due.dueOn),
  )
}
