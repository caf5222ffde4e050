import type { Alert, AlertEvent } from '../domain/supervision/alert'
import { alertDeed, escalatedTo } from '../domain/supervision/alertLook'
import type { Moment } from '../lib/moment'
import type { House } from './ports'
import { type ChangeAlertDeps, changeAlerts, ruleSetFor, withLook } from './support/changeAlert'
import { happened } from './support/changeCase'
import { systemActor } from './support/systemActor'

const BATCH = 500

/**
 * What the passing of days does to alerts by itself: warnings that have had their day are closed, and
 * yellow cards that nobody put right become red ones. Each once, however often or late it runs: the red
 * card has a natural key, and is written before the yellow one says so.
 */
export async function runAlertLives(deps: ChangeAlertDeps): Promise<Record<string, number>> {
  const due = await deps.alerts.dueForLook(deps.clock.now().at, BATCH)
  const counts = { seen: due.length, escalated: 0, closed: 0 }
  await changeAlerts(due, deps, (alerts, now) => Promise.all(alerts.map(one => deedOf(one, now))))
  return counts

  async function deedOf(current: Alert, now: Moment): Promise<AlertEvent | 'nothing'> {
    const set = ruleSetFor(current, deps.catalogue)
    const deed = alertDeed(current, set, deps.catalogue.calendarOf(current.departmentNo))
    if (!deed || deed.on > now.on) return 'nothing'
    if (deed.kind === 'close') {
      counts.closed += 1
      return { type: 'closed', reasons: '期限已过，预警自行结束', ...happened(now, systemActor) }
    }
    const red: Alert = {
      ...current,
      ...escalatedTo(current, deed.rule, deed.on),
      ruleSetVersion: set.version,
      standing: deed.rule.level,
      raisedAt: now.at,
      isRaisedLate: now.on > deed.on,
      state: 'raised',
      life: [{ type: 'raised', ...happened(now, systemActor) }],
      version: 1,
    }
    if (await deps.alerts.raise(withLook(red, now, deps))) counts.escalated += 1
    return { type: 'escalated', toAlertId: red.id, ...happened(now, systemActor) }
  }
}

export type RunAlertLivesDeps = Pick<House, 'clock' | 'catalogue' | 'alerts'>
