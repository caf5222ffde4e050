import type { Alert, AlertEvent } from '../../domain/supervision/alert'
import { alertAfter } from '../../domain/supervision/alertLife'
import { type Telling, alertTelling } from '../../domain/notification/telling'
import { revisionOf } from '../../domain/notification/revision'
import { nextLook } from '../../domain/supervision/alertLook'
import { type RuleSet, rulesFor } from '../../domain/supervision/ruleSet'
import { type Action } from '../../domain/identity/permissions'
import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import type { Instant, Moment } from '../../lib/moment'
import { type Result, accept, breaks, refuse } from '../../lib/result'
import type { House } from '../ports'

export type ChangeAlertDeps = Pick<House, 'clock' | 'catalogue' | 'alerts'>

const RETRIES = 8

/**
 * Loads an alert, lets `decide` say what shall happen to it, and writes it in one guarded update: the
 * only way in which an alert changes after it was raised. A write that lost is decided anew.
 *
 * @param expectedRevision what the caller saw (`revisionOf`); another one is refused
 */
export async function changeAlert(
  id: string,
  deps: ChangeAlertDeps,
  decide: (
    current: Alert,
    now: Moment,
  ) => Promise<Result<AlertEvent | 'nothing'>> | Result<AlertEvent | 'nothing'>,
  expectedRevision?: number,
): Promise<Result<Alert>> {
  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    const current = await deps.alerts.find(id)
    if (!current) return refuse({ code: 'NOT_FOUND', what: 'alert', id })
    if (expectedRevision !== undefined && revisionOf(current) !== expectedRevision) {
      return refuse({ code: 'STALE_VERSION', what: 'alert', id })
    }
    const now = deps.clock.now()
    const decided = await decide(current, now)
    if (!decided.ok) return decided
    const settled = settledAfter(current, decided.value, now, deps)
    if (!settled.ok || settled.value === current) return settled
    if (await deps.alerts.save(settled.value)) return settled
  }
  throw new Error(`alert ${id}: no quiet moment in ${RETRIES} attempts`)
}

/** So many are read, and written, in one command each. */
const TOGETHER = 40

/**
 * The same for many, as the monitor goes through them: read together and written together; where somebody was faster
 * with one of them, each by itself once more.
 */
export async function changeAlerts(
  ids: readonly string[],
  deps: ChangeAlertDeps,
  decide: (current: readonly Alert[], now: Moment) => Promise<readonly (AlertEvent | 'nothing')[]>,
): Promise<void> {
  for (let start = 0; start < ids.length; start += TOGETHER) {
    const known = await deps.alerts.findMany(ids.slice(start, start + TOGETHER))
    const now = deps.clock.now()
    const decided = await decide(known, now)
    const changed = known.flatMap((current, index) => {
      const settled = settledAfter(current, decided[index]!, now, deps)
      return settled.ok && settled.value !== current ? [settled.value] : []
    })
    if (await deps.alerts.saveMany(changed)) continue
    for (const { id } of known)
      await changeAlert(id, deps, async (current, at) => accept((await decide([current], at))[0]!))
  }
}

/** The alert itself where nothing changes. */
function settledAfter(
  current: Alert,
  event: AlertEvent | 'nothing',
  now: Moment,
  deps: ChangeAlertDeps,
): Result<Alert> {
  const next = event === 'nothing' ? current : alertAfter(current, event)
  if (!next) {
    const type = event === 'nothing' ? event : event.type
    return breaks('ALERT_STATE_FORBIDS', { facts: { state: current.state, event: type } })
  }
  const settled = withLook({ ...next, version: current.version + 1 }, now, deps)
  // a calendar or rule set that changed may have moved the day: nobody shall look in vain every minute
  const isMoved = settled.nextAt !== current.nextAt || settled.tellAt !== current.tellAt
  return accept(event === 'nothing' && !isMoved ? current : settled)
}

/** Sets when the monitor must look at the alert's own clock, and when people must be told of it. */
export function withLook(
  alert: Alert,
  now: Moment,
  { clock, catalogue }: Pick<ChangeAlertDeps, 'clock' | 'catalogue'>,
): Alert {
  const calendar = catalogue.calendarOf(alert.departmentNo)
  const day = nextLook(alert, ruleSetFor(alert, catalogue), calendar)
  const telling = alertTelling(alert, catalogue.ladderOn(now.on), catalogue.dueProcess(), calendar, now.on)
  return {
    ...alert,
    nextAt: day === undefined ? null : clock.startOf(day),
    tellAt: telling ? tellingAt(telling, clock) : null,
  }
}

export const tellingAt = ({ from }: Telling<unknown>, clock: Pick<House['clock'], 'startOf'>): Instant =>
  'at' in from ? from.at : clock.startOf(from.on)

/** The rules of the alert's own day, as they hold for its department and type of item. */
export function ruleSetFor(
  { triggersOn, departmentNo, itemCode }: Pick<Alert, 'triggersOn' | 'departmentNo' | 'itemCode'>,
  catalogue: ChangeAlertDeps['catalogue'],
): Pick<RuleSet, 'version' | 'rules'> {
  const set = catalogue.ruleSetOn(triggersOn)
  const type = catalogue.item(itemCode)?.type ?? ''
  return { version: set.version, rules: rulesFor(set, { departmentNo, type }) }
}

/** May this person do this to this alert? 404 for other departments. */
export const permitAlert = (by: Account, action: Action, { id, departmentNo }: Alert): Result<true> =>
  authorize(by, action, { what: 'alert', id, departmentNo })
