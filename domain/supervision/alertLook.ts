import { type CivilDate, addDays, nextDay } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import type { Alert } from './alert'
import { uncorrectedOn } from './alertClocks'
import type { AlertRule, RuleSet } from './ruleSet'

/** What the monitor does to an alert by itself, and the day from which it is due. */
export type AlertDeed =
  { kind: 'escalate'; on: CivilDate; rule: AlertRule } | { kind: 'close'; on: CivilDate }

/**
 * A warning is closed on the day after the one it warned of. A yellow card that nobody put right becomes a
 * red one (R6), once. Nothing else happens to a card without a person.
 */
export function alertDeed(
  alert: Alert,
  { rules }: Pick<RuleSet, 'rules'>,
  calendar: WorkingCalendar,
): AlertDeed | undefined {
  if (alert.state === 'closed') return undefined
  if (alert.level === 'warning') return { kind: 'close', on: nextDay(alert.dueOn) }
  if (alert.life.some(({ type }) => type === 'escalated')) return undefined
  for (const rule of rules) {
    if (rule.trigger.when !== 'uncorrected') continue
    const on = uncorrectedOn(alert, rule.trigger.workingDays, calendar)
    if (on !== undefined) return { kind: 'escalate', on, rule }
  }
  return undefined
}

export const nextLook = (
  alert: Alert,
  set: Pick<RuleSet, 'rules'>,
  calendar: WorkingCalendar,
): CivilDate | undefined => alertDeed(alert, set, calendar)?.on

/** What a yellow card becomes on that day, because it was not put right by the day before (R6). */
export const escalatedTo = (
  yellow: Pick<Alert, 'id' | 'caseNo'>,
  rule: AlertRule,
  on: CivilDate,
): Pick<Alert, 'id' | 'ruleId' | 'level' | 'scoredAs' | 'dueOn' | 'triggersOn'> => ({
  id: escalationKey(yellow, rule),
  ruleId: rule.id,
  level: rule.level,
  scoredAs: rule.scoredAs,
  dueOn: addDays(on, -1),
  triggersOn: on,
})

/** `<case>:R6:<rule>.<occurrence>` of the yellow card. */
export function escalationKey({ id, caseNo }: Pick<Alert, 'id' | 'caseNo'>, rule: AlertRule): string {
  return `${caseNo}:${rule.id}:${id.slice(caseNo.length + 1).replaceAll(':', '.')}`
}
