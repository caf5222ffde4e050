import type { Case } from '../../domain/case/case'
import type { DueAlert } from '../../domain/supervision/dueAlerts'
import type { Moment } from '../../lib/moment'
import type { House } from '../ports'
import { type Reading, readCase } from './settleCase'

/**
 * A case as it stood at a moment, with every alert that had become due by then, from its journal alone. A
 * pause that goes on hides what came before it: that is read on the day on which it began.
 */
export function readUntil(
  one: Case,
  until: Pick<Moment, 'on' | 'minuteOfDay'>,
  deps: Pick<House, 'catalogue'>,
): Reading {
  const reading = readCase(one, until, deps)
  const isDue = ({ triggersOn, atMinute }: DueAlert, on: string) =>
    triggersOn < on || (triggersOn === on && atMinute <= until.minuteOfDay)
  const due = reading.alerts.filter(alert => isDue(alert, until.on))
  const open = reading.pauses.find(pause => pause.isOpen)
  if (!open) return { ...reading, alerts: due }
  const journal = one.journal.slice(0, open.startedBy)
  const before = readCase({ ...one, journal }, { on: open.startedOn }, deps).alerts
  const known = new Set(due.map(({ key }) => key))
  return {
    ...reading,
    alerts: [...due, ...before.filter(alert => isDue(alert, open.startedOn) && !known.has(alert.key))],
  }
}
