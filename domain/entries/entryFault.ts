import type { CivilDate } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/workingCalendar'
import type { CaseEvent, EventType } from '../case/events'
import { isEvent } from '../case/events'
import { type Item, limitOf } from '../catalogue/item'
import { isHearingDue } from './hearing'
import { countDue } from '../clock/countDays'
import type { Due } from '../clock/dues'
import type { CaseEntry, EntryType } from './caseEntry'

/** The case as it stands on the day of the entry. */
export interface EnteredIn {
  journal: readonly CaseEvent[]
  item: Item
  dues: readonly Due[]
  calendar: WorkingCalendar
  on: CivilDate
}

/** Which rule forbids it, and what about the entry is wrong. */
export interface EntryFault {
  rule: string
  field?: string
  facts?: Record<string, string>
}

/**
 * The rule that forbids any such entry now, whatever it says; undefined where it is open.
 *
 * @source 行政许可法 arts 42 (extension), 43 (first review), 46–48 (hearing), 58–59 (fees)
 */
export function entryClosedBy(type: EntryType, { journal, item, dues }: EnteredIn): string | undefined {
  const has = (...types: EventType[]) => journal.some(event => types.includes(event.type))
  switch (type) {
    case 'extended': {
      if (!item.extension) return 'EXTENSION_NOT_PROVIDED'
      if (has('extended')) return 'EXTENSION_ONLY_ONCE'
      const statutory = dues.find(due => due.code === 'licence.decision' && due.endedOn === undefined)
      return !statutory || statutory.isMissed ? 'EXTENSION_TOO_LATE' : undefined
    }
    case 'hearingOffered':
      if (!limitOf(item, 'hearing.request')) return 'LIMIT_NOT_IN_ITEM'
      return has('hearingOffered') ? 'HEARING_ALREADY_OFFERED' : undefined
    case 'hearingRequested': {
      if (!has('hearingOffered')) return 'HEARING_NOT_OFFERED'
      if (has('hearingRequested', 'hearingWaived')) return 'HEARING_ANSWERED'
      const isOver = dues.some(due => due.code === 'hearing.request' && due.isMissed)
      return isOver ? 'HEARING_REQUEST_TOO_LATE' : undefined
    }
    case 'hearingWaived':
      // who asked for one may still give it up, until it is held
      if (!has('hearingOffered')) return 'HEARING_NOT_OFFERED'
      if (has('hearingHeld')) return 'HEARING_ALREADY_HELD'
      return has('hearingWaived') ? 'HEARING_ANSWERED' : undefined
    case 'hearingNoticed':
      if (!limitOf(item, 'hearing.notice')) return 'LIMIT_NOT_IN_ITEM'
      if (!isHearingDue(journal, item)) return 'HEARING_NOT_REQUESTED'
      return has('hearingHeld') ? 'HEARING_ALREADY_HELD' : undefined
    case 'hearingHeld':
      if (!has('hearingNoticed')) return 'HEARING_NOT_NOTICED'
      if (!isHearingDue(journal, item)) return 'HEARING_NOT_REQUESTED'
      return has('hearingHeld') ? 'HEARING_ALREADY_HELD' : undefined
    case 'reportedUp':
      if (!limitOf(item, 'licence.first-review')) return 'FIRST_REVIEW_NOT_PROVIDED'
      return has('reportedUp') ? 'ALREADY_REPORTED_UP' : undefined
    case 'feeCharged':
      return item.charges?.length ? undefined : 'CHARGE_NOT_PROVIDED'
    default:
      return undefined
  }
}

/** What is wrong with this entry on its day; undefined where it may be made. */
export function entryFault(entry: CaseEntry, within: EnteredIn): EntryFault | undefined {
  const rule = entryClosedBy(entry.type, within)
  if (rule) return { rule }
  const { journal, item, on } = within
  switch (entry.type) {
    case 'hearingNoticed': {
      const earliest = earliestHearing(within)
      return entry.hearingOn < earliest
        ? { rule: 'HEARING_NOTICE_TOO_SHORT', field: 'hearingOn', facts: { earliest } }
        : undefined
    }
    case 'hearingHeld': {
      const { hearingOn } = journal.findLast(isEvent('hearingNoticed'))!
      if (on < hearingOn) return { rule: 'HEARING_NOT_YET', facts: { hearingOn } }
      const isOfReview = reviewersOf(journal).includes(entry.chair.trim())
      return isOfReview ? { rule: 'HEARING_CHAIR_TOOK_PART', field: 'chair' } : undefined
    }
    case 'feeCharged':
      return item.charges!.some(({ code }) => code === entry.charge)
        ? undefined
        : { rule: 'CHARGE_NOT_PROVIDED', field: 'charge' }
    case 'complaintUpheld':
      return entry.about === null || journal.some(({ type }) => type === entry.about)
        ? undefined
        : { rule: 'COMPLAINT_ABOUT_NOTHING', field: 'about' }
    default:
      return undefined
  }
}

/**
 * The first day on which a hearing may be held that is noticed today: the notice is given seven working days before.
 *
 * @source 行政许可法 art. 48(1), art. 82
 */
export function earliestHearing({
  item,
  calendar,
  on,
}: Pick<EnteredIn, 'item' | 'calendar' | 'on'>): CivilDate {
  const { length, unit } = limitOf(item, 'hearing.notice')!
  return countDue({ startsOn: on, length, unit, pauses: [], calendar }).dueOn
}

/** Who examined the application does not chair its hearing (art. 48(1)(3)). */
const reviewersOf = (journal: readonly CaseEvent[]): string[] =>
  journal.flatMap(event => {
    if (event.type === 'siteChecked') return [...event.officers, event.by.name]
    return event.type === 'reviewed' || event.type === 'accepted' ? [event.by.name] : []
  })
