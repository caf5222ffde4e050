import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { WorkingCalendar } from '../calendar/calendar'
import type { CaseEvent } from '../case/events'
import type { Item } from '../catalogue/item'
import { type Pause, countBetween, countDue } from './countDays'
import { readRuler } from './ruler'
import { type Segment, segmentsOf } from './segments'

/** One limit in working days, without a case around it. */
export interface LimitQuestion {
  acceptedOn: CivilDate
  /** Whole, 1 or more. */
  workingDays: number
  extensionWorkingDays: number
  pauses: readonly Pause[]
}

export interface LimitAnswer {
  dueOn: CivilDate
  provisional: boolean
  /** After `today`, up to and including `dueOn`. */
  workingDaysLeft: number
  workingDaysLate: number
  /** From the day of acceptance to `dueOn`. */
  segments: Segment[]
}

/** The last day in time. @throws RangeError for a limit of zero or a pause that ends before it begins */
export function dueOf(question: LimitQuestion, calendar: WorkingCalendar) {
  const { acceptedOn, workingDays, extensionWorkingDays, pauses } = question
  if (!Number.isInteger(extensionWorkingDays) || extensionWorkingDays < 0) {
    throw new RangeError(
      `extension must be a whole number of working days, 0 or more: ${extensionWorkingDays}`,
    )
  }
  if (!Number.isInteger(workingDays) || workingDays < 1) {
    throw new RangeError(`limit must be a whole number of working days, 1 or more: ${workingDays}`)
  }
  const length = workingDays + extensionWorkingDays
  return countDue({ startsOn: acceptedOn, length, unit: 'working-day', pauses, calendar })
}

/** The same limit told day by day, by the ruler that cases are read with. */
export function explainLimit(
  question: LimitQuestion,
  today: CivilDate,
  calendar: WorkingCalendar,
): LimitAnswer {
  const { dueOn, isProvisional } = dueOf(question, calendar)
  const { acceptedOn, workingDays, extensionWorkingDays, pauses } = question
  const item = {
    limits: [
      {
        code: 'licence.decision' as const,
        name: 'licence.decision',
        length: workingDays + extensionWorkingDays,
        unit: 'working-day' as const,
        basis: { office: { promisedBy: '', note: '' } },
      },
    ],
    specialProcedures: [],
  } satisfies Pick<Item, 'limits' | 'specialProcedures'>
  const ruler = readRuler(journalOf(acceptedOn, pauses), item, calendar, acceptedOn)
  const after = today > acceptedOn ? today : acceptedOn
  return {
    dueOn,
    provisional: isProvisional,
    workingDaysLeft: countBetween(after, dueOn, pauses, calendar),
    workingDaysLate: countBetween(dueOn, today, [], calendar),
    segments: segmentsOf(ruler, item),
  }
}

const nobody = { accountId: '', name: '' }

/** The shortest journal that says the same. */
function journalOf(acceptedOn: CivilDate, pauses: readonly Pause[]): CaseEvent[] {
  const event = (on: CivilDate, more: object) =>
    ({ at: `${on}T00:00:00.000Z` as Instant, on, by: nobody, ...more }) as CaseEvent
  return [
    event(acceptedOn, { type: 'filed', receivedOn: acceptedOn }),
    event(acceptedOn, { type: 'accepted', effectiveOn: acceptedOn }),
    ...pauses.flatMap(({ startedOn, endedOn }, index) => {
      const ground = `暂停 ${index + 1}`
      return [
        event(startedOn, {
          type: 'clockPaused',
          ground,
          plannedEndOn: endedOn,
          documentNo: '',
          reasons: '',
          files: [],
        }),
        event(endedOn, { type: 'clockResumed', ground, conclusion: '', files: [] }),
      ]
    }),
  ]
}
