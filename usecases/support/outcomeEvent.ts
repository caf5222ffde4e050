import type { Case } from '../../domain/case/case'
import type { CaseEvent, FileRef } from '../../domain/case/events'
import { HEARING_GROUND, type Item } from '../../domain/catalogue/item'
import { addDays } from '../../lib/civilDate'
import { unreachable } from '../../lib/errors'
import type { Moment } from '../../lib/moment'
import { type Result, accept, breaks } from '../../lib/result'
import type { StepOutcome } from './outcomes'

interface Given {
  current: Case
  item: Item
  now: Moment
  by: CaseEvent['by']
  files: readonly FileRef[]
}

/** Longest that a planned end may lie ahead, in calendar days per planned working day, weekends and holidays included. */
const CALENDAR_DAYS_PER_WORKING_DAY = 3

/** The journal line of an outcome, or the rule that forbids it. */
export function outcomeEvent(result: StepOutcome, given: Given): Result<CaseEvent> {
  const happened = { at: given.now.at, on: given.now.on, by: given.by }
  switch (result.outcome) {
    case 'accepted': {
      const opinion = result.opinion === undefined ? {} : { opinion: result.opinion }
      return accept({ type: 'accepted', ...happened, effectiveOn: given.now.on, ...opinion })
    }
    case 'supplement':
      // 行政许可法 art. 32(4): everything is told at once
      return given.current.journal.some(event => event.type === 'supplementRequested')
        ? breaks('SUPPLEMENT_ALREADY_REQUESTED', { field: 'outcome' })
        : accept({ type: 'supplementRequested', ...happened, needs: result.needs })
    case 'acceptance-refused':
      return accept({ type: 'acceptanceRefused', ...happened, reasons: result.reasons })
    case 'site-checked':
      return siteChecked(result, given)
    case 'reviewed':
      return accept({ type: 'reviewed', ...happened, opinion: result.opinion })
    case 'paused':
      return paused(result, given)
    case 'resumed':
      return accept({ type: 'clockResumed', ...happened, conclusion: result.conclusion, files: given.files })
    case 'granted':
      return accept({
        type: 'decided',
        ...happened,
        outcome: 'granted',
        reasons: result.reasons,
        remedies: [],
      })
    case 'refused': {
      const { reasons, remedies } = result
      return accept({ type: 'decided', ...happened, outcome: 'refused', reasons, remedies })
    }
    case 'delivered':
      return accept({ type: 'delivered', ...happened, method: result.method, receipt: result.receipt })
    default:
      return unreachable(result)
  }
}

/** @source 行政许可法 art. 34: two officers or more */
function siteChecked(result: StepOutcome & { outcome: 'site-checked' }, given: Given): Result<CaseEvent> {
  const [first, second] = result.officers.map(name => name.trim())
  if (!first || !second || first === second) return breaks('TWO_OFFICERS_NEEDED', { field: 'officers' })
  if (result.checkedOn > given.now.on) return breaks('SITE_CHECK_IN_FUTURE', { field: 'checkedOn' })
  const { checkedOn, record } = result
  const happened = { at: given.now.at, on: given.now.on, by: given.by }
  return accept({
    type: 'siteChecked',
    ...happened,
    officers: [first, second],
    checkedOn,
    record,
    files: given.files,
  })
}

/** @source 行政许可法 art. 45: listed grounds only, and the time needed is told in writing */
function paused(result: StepOutcome & { outcome: 'paused' }, given: Given): Result<CaseEvent> {
  const procedure = given.item.specialProcedures.find(
    ({ ground }) => ground === result.ground && ground !== HEARING_GROUND,
  )
  if (!procedure) return breaks('PAUSE_GROUND_NOT_LISTED', { field: 'ground' })
  if (result.plannedEndOn <= given.now.on) return breaks('PAUSE_END_NOT_AHEAD', { field: 'plannedEndOn' })
  const latest = addDays(given.now.on, procedure.plannedWorkingDays * CALENDAR_DAYS_PER_WORKING_DAY)
  if (result.plannedEndOn > latest) {
    return breaks('PAUSE_TOO_LONG', {
      field: 'plannedEndOn',
      facts: { workingDays: procedure.plannedWorkingDays },
    })
  }
  const { ground, reasons, documentNo, plannedEndOn } = result
  const happened = { at: given.now.at, on: given.now.on, by: given.by }
  const { files } = given
  return accept({ type: 'clockPaused', ...happened, ground, reasons, documentNo, plannedEndOn, files })
}
