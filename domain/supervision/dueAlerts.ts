import { type CivilDate, nextDay } from '../../lib/civilDate'
import { type WorkingCalendar, nextWorkingDay } from '../calendar/workingCalendar'
import { type Pause, countDue } from '../clock/countDays'
import type { Due } from '../clock/dues'
import type { AlertRule, RuleSet } from './ruleSet'

/** One warning or card that the rules demand, whether or not it has been raised yet. */
export interface DueAlert {
  /** `<case>:<rule>:<occurrence>`: raising it twice is raising it once. */
  key: string
  rule: AlertRule
  /** The day from which it is due, at 00:00 of the office. */
  triggersOn: CivilDate
  /** The due date that it is about. */
  dueOn: CivilDate
  ruleSetVersion: number
}

/**
 * Every alert of a case, past and to come, in the order of their days. A limit that ended before the
 * trigger's day has none. Pure: the sweep asks which of these are due and not yet raised.
 */
export function dueAlerts(
  caseNo: string,
  dues: readonly Due[],
  pauses: readonly Pause[],
  ruleSet: RuleSet,
  calendar: WorkingCalendar,
): DueAlert[] {
  return ruleSet.rules
    .flatMap(rule => dues.filter(due => due.code === rule.limit).map(due => ({ rule, due })))
    .filter(({ due }) => !due.isPaused) // a clock that stands still makes nobody late
    .map(({ rule, due }) => ({
      due,
      key: `${caseNo}:${rule.id}:${due.occurrence}`,
      rule,
      triggersOn: triggerDay(rule, due, pauses, calendar),
      dueOn: due.dueOn,
      ruleSetVersion: ruleSet.version,
    }))
    .filter(({ due, triggersOn }) => due.endedOn === undefined || due.endedOn >= triggersOn)
    .map(({ due: _, ...alert }) => alert)
    .sort((a, b) => (a.triggersOn < b.triggersOn ? -1 : a.triggersOn > b.triggersOn ? 1 : 0))
}

function triggerDay(
  rule: AlertRule,
  due: Due,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): CivilDate {
  const { trigger } = rule
  if (trigger.when === 'passed') return nextDay(due.dueOn)

  const { startsOn, length, unit } = due
  const daysBefore = length - trigger.workingDaysLeft
  const daysUsed = Math.ceil(length * trigger.usedShare)
  const countedDay = Math.min(daysBefore, daysUsed)
  if (countedDay < 1) return nextWorkingDay(startsOn, calendar)
  return countDue({ startsOn, length: countedDay, unit, pauses, calendar }).dueOn
}
