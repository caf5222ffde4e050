import type { Alert, AlertEvent } from '../../domain/supervision/alert'
import { alertAfter } from '../../domain/supervision/alertLife'
import { nextLook } from '../../domain/supervision/alertLook'
import { type Action } from '../../domain/identity/permissions'
import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import type { Moment } from '../../lib/moment'
import { type Result, accept, breaks, refuse } from '../../lib/result'
import type { House } from '../ports'

export type ChangeAlertDeps = Pick<House, 'clock' | 'catalogue' | 'alerts'>

const RETRIES = 8

/**
 * Loads an alert, lets `decide` say what shall happen to it, and writes it in one guarded update: the
 * only way in which an alert changes after it was raised. A write that lost is decided anew.
 */
export async function changeAlert(
  id: string,
  deps: ChangeAlertDeps,
  decide: (
    current: Alert,
    now: Moment,
  ) => Promise<Result<AlertEvent | 'nothing'>> | Result<AlertEvent | 'nothing'>,
  expectedVersion?: number,
): Promise<Result<Alert>> {
  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    const current = await deps.alerts.find(id)
    if (!current) return refuse({ code: 'NOT_FOUND', what: 'alert', id })
    if (expectedVersion !== undefined && current.version !== expectedVersion) {
      return refuse({ code: 'STALE_VERSION', what: 'alert', id })
    }
    const now = deps.clock.now()
    const decided = await decide(current, now)
    if (!decided.ok) return decided
    if (decided.value === 'nothing') return accept(current)
    const next = alertAfter(current, decided.value)
    if (!next)
      return breaks('ALERT_STATE_FORBIDS', { facts: { state: current.state, event: decided.value.type } })
    const settled = withLook({ ...next, version: current.version + 1 }, now, deps)
    if (await deps.alerts.save(settled)) return accept(settled)
  }
  throw new Error(`alert ${id}: no quiet moment in ${RETRIES} attempts`)
}

/** Sets when the monitor must look at the alert's own clock. */
export function withLook(
  alert: Alert,
  now: Moment,
  { clock, catalogue }: Pick<ChangeAlertDeps, 'clock' | 'catalogue'>,
): Alert {
  const day = nextLook(
    alert,
    catalogue.ruleSetOn(alert.triggersOn),
    catalogue.calendarOf(alert.departmentNo),
    now.on,
  )
  return { ...alert, nextAt: day === undefined ? null : clock.startOf(day) }
}

/** May this person do this to this alert? 404 for other departments. */
export const permitAlert = (by: Account, action: Action, { id, departmentNo }: Alert): Result<true> =>
  authorize(by, action, { what: 'alert', id, departmentNo })
