import { type CivilDate, nextDay } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import type { Actor, CaseEvent, EventOf, EventType } from '../case/events'
import type { Item, StepCode } from '../catalogue/item'
import { feeOf, limitOf } from '../catalogue/item'
import { askedIn } from '../case/steps'
import { casePauses } from '../clock/casePauses'
import { countBetween } from '../clock/countDays'
import { dues } from '../clock/dues'
import { isHearingDue } from '../entries/hearing'
import type { DefectKind } from './ruleSet'

/** Something in a journal that the law forbids, with the event and the day from which it can be seen. */
export interface Defect {
  kind: DefectKind
  /** Index in the journal. */
  about: number
  on: CivilDate
  /** Who did it; absent where the journal does not tell. */
  by: Actor | undefined
}

/** What one kind is looked for in. */
interface Seen {
  journal: readonly CaseEvent[]
  item: Item
  calendar: WorkingCalendar
  asOf: CivilDate
}

/** An entry may be made on the working day after what it tells of (数据实时, S16). */
const ENTRY_WORKING_DAYS = 1
/** 行政许可法 art. 34: two officers or more. */
const OFFICERS = 2

/** Every defect up to a day, in the order of the journal. Pure. */
export function findDefects(seen: Seen): Defect[] {
  const found: Defect[] = []
  for (let index = 0; index < seen.journal.length; index += 1) {
    const event = seen.journal[index]!
    const add = (kind: DefectKind, on = event.on) => found.push({ kind, about: index, on, by: event.by })
    if (isLateEntry(event, seen)) add('late-entry')
    switch (event.type) {
      case 'supplementRequested':
        if (seen.journal.slice(0, index).some(({ type }) => type === 'supplementRequested'))
          add('second-supplement')
        break
      case 'clockPaused': {
        const since = pauseWrongOn(event, index, seen)
        if (since !== undefined) add('pause', since)
        break
      }
      case 'extended':
        if (isExtensionWrong(event, index, seen)) add('extension')
        break
      case 'siteChecked':
        if (new Set(event.officers.map(name => name.trim()).filter(Boolean)).size < OFFICERS)
          add('site-check')
        break
      case 'acceptanceRefused':
        if (isBlank(event.reasons) || event.remedies?.length === 0) add('refusal')
        break
      case 'feeCharged':
        if (isFeeWrong(event, seen.item)) add('fee')
        break
      case 'decided':
        if (event.outcome === 'refused' && (isBlank(event.reasons) || event.remedies.length === 0))
          add('refusal')
        if (isStepSkipped(event, index, seen)) add('skipped-step')
        if (isHearingMissing(index, seen)) add('hearing')
        break
      case 'complaintUpheld':
        // the card is for who refused, not for the inspector who found the complaint to be right
        if (event.about === 'acceptanceRefused') {
          const refused = seen.journal.find(({ type }) => type === 'acceptanceRefused')
          found.push({ kind: 'refused-lawful', about: index, on: event.on, by: refused?.by })
        }
        break
      default:
    }
  }
  return found.filter(({ on }) => on <= seen.asOf)
}

const isBlank = (text: string): boolean => text.trim() === ''

/** Entered more than a working day after it is said to have happened, or said to lie ahead. */
function isLateEntry(event: CaseEvent, { calendar }: Seen): boolean {
  const claimed = event.type === 'siteChecked' ? event.checkedOn : event.happenedOn
  if (claimed === undefined) return false
  return claimed > event.on || countBetween(claimed, event.on, [], calendar) > ENTRY_WORKING_DAYS
}

/** 行政许可法 art. 45: a listed ground, told in writing, and no longer than planned. */
function pauseWrongOn(
  event: EventOf<'clockPaused'>,
  index: number,
  { journal, item, asOf }: Seen,
): CivilDate | undefined {
  const isListed = item.specialProcedures.some(({ ground }) => ground === event.ground)
  if (!isListed || isBlank(event.documentNo)) return event.on
  const { endedOn } = casePauses(journal, asOf).find(({ startedBy }) => startedBy === index)!
  return endedOn > event.plannedEndOn ? nextDay(event.plannedEndOn) : undefined
}

/** Art. 42: by the head of the organ, with reasons told, before the limit has passed, where the law provides it, once. */
function isExtensionWrong(
  event: EventOf<'extended'>,
  index: number,
  { journal, item, calendar }: Seen,
): boolean {
  if (event.by.post !== 'approval' || isBlank(event.approvedBy) || isBlank(event.reasons)) return true
  if (!item.extension || event.workingDays > item.extension.workingDays) return true
  const before = journal.slice(0, index)
  if (before.some(({ type }) => type === 'extended')) return true
  const limit = limitOf(item, 'licence.decision')
  return limit !== undefined && dues(before, [limit], calendar, event.on).some(({ isMissed }) => isMissed)
}

const isFeeWrong = ({ charge, quantity, amountFen }: EventOf<'feeCharged'>, item: Item): boolean =>
  amountFen !== feeOf(item, charge, quantity)

/** Steps of the item before the decision, with the event that shows that they were taken. */
const traces: Partial<Record<StepCode, EventType>> = {
  'site-check': 'siteChecked',
  countersign: 'countersigned',
  commission: 'clockPaused',
  publicity: 'publicised',
  review: 'reviewed',
  'report-up': 'reportedUp',
}

function isStepSkipped(decided: CaseEvent, index: number, { journal, item }: Seen): boolean {
  const before = journal.slice(0, index)
  const isSkipped = item.steps.some(({ code, departmentNo }) => {
    const trace = traces[code]
    return trace && !before.some(event => event.type === trace && askedIn(event) === departmentNo)
  })
  return isSkipped || decided.by.post !== 'approval'
}

/** Arts 46–48: demanded by law or asked for in time, noticed seven working days before, held before the decision. */
function isHearingMissing(index: number, { journal, item, calendar }: Seen): boolean {
  const before = journal.slice(0, index)
  const held = before.find(event => event.type === 'hearingHeld')
  if (!held) return isHearingDue(before, item)
  const noticed = before.findLast(event => event.type === 'hearingNoticed')
  const noticeDays = limitOf(item, 'hearing.notice')?.length ?? 0
  return noticeDays > 0 && (!noticed || countBetween(noticed.on, held.on, [], calendar) < noticeDays)
}
