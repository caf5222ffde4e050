import { type CivilDate, nextDay } from '../../lib/civilDate'
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

/** `<case>:R6:<rule>.<occurrence>` of the yellow card. */
export function escalationKey({ id, caseNo }: Alert, rule: AlertRule): string {
  return `${caseNo}:${rule.id}:${id.slice(caseNo.length + 1).replaceAll(':', '.')}`
}
