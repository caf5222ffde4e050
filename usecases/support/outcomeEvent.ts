import type { Case, OpenStep } from '../../domain/case/case'
import { type CaseEvent, type FileRef, isEvent } from '../../domain/case/events'
import { HEARING_GROUND, type Item, feeOf } from '../../domain/catalogue/item'
import { addDays } from '../../lib/civilDate'
import { unreachable } from '../../lib/errors'
import type { Moment } from '../../lib/moment'
import { type Result, accept, breaks } from '../../lib/result'
import type { StepOutcome } from './outcomes'

interface Given {
  current: Case
  item: Item
  /** The step that ends. */
  open: OpenStep
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
    case 'countersigned':
      return countersigned(result, given)
    case 'publicised':
      return publicised(result, given)
    case 'reviewed':
      return accept({ type: 'reviewed', ...happened, opinion: result.opinion })
    case 'paused':
      return paused(result, given)
    case 'resumed':
      return accept({ type: 'clockResumed', ...happened, conclusion: result.conclusion, files: given.files })
    case 'reported-up': {
      const to = given.item.reportsTo
      if (to === undefined) return breaks('FIRST_REVIEW_NOT_PROVIDED', { field: 'outcome' })
      return accept({ type: 'reportedUp', ...happened, to, opinion: result.opinion, files: given.files })
    }
    case 'granted':
    case 'refused':
      return decided(result, given)
    case 'fee-charged': {
      const { charge, quantity } = result
      const amountFen = feeOf(given.item, charge, quantity)
      if (amountFen === undefined) return breaks('CHARGE_NOT_PROVIDED', { field: 'charge' })
      return accept({ type: 'feeCharged', ...happened, charge, quantity, amountFen })
    }
    case 'fee-waived':
      return accept({ type: 'feeWaived', ...happened, reasons: result.reasons })
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

/** 会签: one answer for each department that is asked; the last of them closes the round. */
function countersigned(result: StepOutcome & { outcome: 'countersigned' }, given: Given): Result<CaseEvent> {
  const { current, item, open, now, by, files } = given
  const departmentNo = open.departmentNo ?? current.departmentNo
  const answered = new Set(current.journal.filter(isEvent('countersigned')).map(one => one.departmentNo))
  const isLast = item.steps.every(
    step =>
      step.code !== 'countersign' || step.departmentNo === departmentNo || answered.has(step.departmentNo!),
  )
  const { stance, opinion } = result
  return accept({
    type: 'countersigned',
    at: now.at,
    on: now.on,
    by,
    departmentNo,
    stance,
    opinion,
    isLast,
    files,
  })
}

/** What was public is over; who was to object has had the time. */
function publicised(result: StepOutcome & { outcome: 'publicised' }, given: Given): Result<CaseEvent> {
  const { from, to, place, objections } = result
  const { at, on } = given.now
  if (to < from) return breaks('PUBLICITY_ENDS_BEFORE_IT_BEGINS', { field: 'to' })
  if (to > on) return breaks('PUBLICITY_NOT_OVER', { field: 'to' })
  return accept({ type: 'publicised', at, on, by: given.by, from, to, place, objections, files: given.files })
}

/** Art. 38. Of the superior organ, where that decides: then its document is named. */
function decided(result: StepOutcome & { outcome: 'granted' | 'refused' }, given: Given): Result<CaseEvent> {
  const organ = given.open.step === 'superior-decision' ? given.item.reportsTo : undefined
  const { outcome, reasons, documentNo } = result
  if (organ !== undefined && !documentNo) return breaks('SUPERIOR_DOCUMENT_NEEDED', { field: 'documentNo' })
  const remedies = result.outcome === 'refused' ? result.remedies : []
  const { at, on } = given.now
  const ofOrgan = organ === undefined ? {} : { organ, documentNo: documentNo! }
  return accept({ type: 'decided', at, on, by: given.by, outcome, reasons, remedies, ...ofOrgan })
}

/** @source 行政许可法 art. 45: listed grounds only, and the time needed is told in writing */
function paused(result: StepOutcome & { outcome: 'paused' }, given: Given): Result<CaseEvent> {
  const isCommissioned = given.open.step === 'commission'
  const procedure = given.item.specialProcedures.find(
    ({ ground, isAlways }) =>
      ground === result.ground && ground !== HEARING_GROUND && isCommissioned === (isAlways ?? false),
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
