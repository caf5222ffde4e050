import type { WorkingCalendar } from '../../domain/calendar/workingCalendar'
import type { Case, EngineOrder } from '../../domain/case/case'
import type { CaseEvent } from '../../domain/case/events'
import { standingAfter, standingOf } from '../../domain/case/foldJournal'
import type { Item } from '../../domain/catalogue/item'
import { type CasePause, casePauses } from '../../domain/clock/casePauses'
import { type Due, dues } from '../../domain/clock/dues'
import { finishedOn } from '../../domain/performance/finishedFacts'
import { type DueAlert, dueAlerts } from '../../domain/supervision/dueAlerts'
import { type DueEffect, dueEffects } from '../../domain/supervision/dueEffects'
import { type CivilDate, nextDay } from '../../lib/civilDate'
import { type Instant, type Moment, minutesAfter } from '../../lib/moment'
import { type Result, accept, breaks } from '../../lib/result'
import type { House } from '../ports'

/** What a use case wants to happen to a case. `patch` is for facts that are no event, such as the open steps. */
export interface CaseChange {
  events: readonly CaseEvent[]
  orders?: readonly EngineOrder[]
  patch?: Partial<Pick<Case, 'openSteps' | 'raised' | 'materials' | 'documents' | 'processInstanceKey'>>
}

export type SettleDeps = Pick<House, 'clock' | 'catalogue'>

/** A case as the clock and the rules see it on one day. */
export interface Reading {
  item: Item
  calendar: WorkingCalendar
  dues: Due[]
  alerts: DueAlert[]
  effects: DueEffect[]
  pauses: CasePause[]
  journal: readonly CaseEvent[]
}

/**
 * @param asOf by which calendar: what had been approved by then. A file that is closed is read by the one of its
 *   last day, so that no later notice moves what is over
 */
export function readCase(
  read: Case,
  now: Pick<Moment, 'on'>,
  { catalogue }: Pick<House, 'catalogue'>,
  asOf: Instant | undefined = closedAt(read),
): Reading {
  const item = catalogue.item(read.itemCode, read.itemVersion)
  if (!item) throw new Error(`item ${read.itemCode} version ${read.itemVersion} is not in the catalogue`)
  const calendar = catalogue.calendarOf(read.departmentNo, asOf)
  const all = dues(read.journal, item.limits, calendar, now.on)
  const pauses = casePauses(read.journal, now.on)
  const judged = {
    caseNo: read.caseNo,
    journal: read.journal,
    item,
    dues: all,
    pauses,
    calendar,
    asOf: now.on,
  }
  const alerts = dueAlerts(judged, catalogue.ruleSets())
  const effects = dueEffects(all, item, pauses)
  return { item, calendar, dues: all, alerts, effects, pauses, journal: read.journal }
}

/** When the file was closed; what was approved later moves nothing in it. */
export const closedAt = ({ state, journal }: Case): Instant | undefined =>
  state === 'archived' ? journal.at(-1)!.at : undefined

/**
 * The case after a change: the journal longer, and everything that follows from it computed anew.
 * Refused when the table of transitions does not allow an event.
 */
export function settleCase(before: Case, change: CaseChange, now: Moment, deps: SettleDeps): Result<Case> {
  let standing = standingOf(before.journal)
  for (const event of change.events) {
    const next = standingAfter(standing, event)
    if (next === undefined) {
      return breaks('CASE_STATE_FORBIDS', { facts: { state: standing.state, event: event.type } })
    }
    standing = next
  }
  const journal = [...before.journal, ...change.events]
  const entries = (change.orders ?? []).map((order, index) => ({
    id: `${before.caseNo}:${journal.length}${index === 0 ? '' : `.${index}`}`,
    order,
    attempts: 0,
  }))
  const outbox = [...before.outbox, ...entries]
  const settled: Case = {
    ...before,
    ...change.patch,
    journal,
    state: standing.state,
    outbox,
    outboxAt: outbox.length > 0 ? deps.clock.machineNow() : null,
    changedAt: now.at,
    version: before.version + 1,
  }
  return accept(withDues(settled, now, deps))
}

/** Computes the dues and the moment at which the monitor must look next. */
export function withDues(settled: Case, now: Moment, deps: SettleDeps): Case {
  const reading = readCase(settled, now, deps)
  const instants = [
    ...reading.alerts
      .filter(alert => !settled.raised.includes(alert.key))
      .map(alert => minutesAfter(deps.clock.startOf(alert.triggersOn), alert.atMinute)),
    ...reading.effects.map(effect => deps.clock.startOf(effect.triggersOn)),
    ...nextDefectDays(settled, reading).map(day => deps.clock.startOf(day)),
  ].sort()
  return {
    ...settled,
    dues: reading.dues,
    nextAlertAt: instants[0] ?? null,
    finishedOn: finishedOn(settled.journal),
  }
}

/** A pause that outlasts its plan is a defect that no event brings: the monitor looks on the day after. */
function nextDefectDays({ raised, caseNo }: Case, { pauses, journal, alerts }: Reading): CivilDate[] {
  return pauses
    .filter(pause => pause.isOpen)
    .flatMap(({ startedBy }) => {
      const event = journal[startedBy]!
      const isKnown = [...raised, ...alerts.map(({ key }) => key)].some(
        key => key.startsWith(`${caseNo}:`) && key.endsWith(`:e${startedBy}`),
      )
      return event.type === 'clockPaused' && !isKnown ? [nextDay(event.plannedEndOn)] : []
    })
}
