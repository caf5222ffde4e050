import { type CivilDate, nextDay } from '../../lib/civilDate'
import type { CaseEvent, EventType } from '../case/events'
import type { ItemLimit, LimitCode } from '../catalogue/item'

/** One running of one limit: from the event that started it to the event that ended it, if one did. */
export interface LimitRun {
  limit: ItemLimit
  /** 1 for the first running of this limit in the case. */
  occurrence: number
  startsOn: CivilDate
  /** Index in the journal of the event that started it. */
  startedBy: number
  endedOn?: CivilDate
  endedBy?: number
  /** Working days, extension included. */
  workingDays: number
}

interface Kind {
  starts(event: CaseEvent): CivilDate | undefined
  ends: readonly EventType[]
  isPausable: boolean
  isExtendable: boolean
}

const kinds: Record<string, Kind> = {
  'acceptance.decision': {
    starts: e => (e.type === 'filed' || e.type === 'supplementReceived' ? e.receivedOn : undefined),
    ends: ['accepted', 'deemedAccepted', 'acceptanceRefused', 'supplementRequested', 'withdrawn'],
    isPausable: false,
    isExtendable: false,
  },
  'supplement.reply': {
    starts: e => (e.type === 'supplementRequested' ? e.on : undefined),
    ends: ['supplementReceived', 'withdrawn'],
    isPausable: false,
    isExtendable: false,
  },
  'licence.promised': {
    starts: acceptedOn,
    ends: ['decided', 'deemedApproved', 'withdrawn'],
    isPausable: true,
    isExtendable: false,
  },
  'licence.decision': {
    starts: acceptedOn,
    ends: ['decided', 'deemedApproved', 'withdrawn'],
    isPausable: true,
    isExtendable: true,
  },
  'licence.delivery': {
    starts: e => (e.type === 'decided' ? e.on : e.type === 'deemedApproved' ? e.effectiveOn : undefined),
    ends: ['delivered'],
    isPausable: false,
    isExtendable: false,
  },
}

/** A step's limit runs from the event before it to the event that the step produces. */
const stepEnds: Record<string, readonly EventType[]> = {
  'site-check': ['siteChecked', 'deemedApproved', 'withdrawn'],
  review: ['reviewed', 'clockPaused', 'deemedApproved', 'withdrawn'],
  'expert-review': ['clockResumed', 'withdrawn'],
  decision: ['decided', 'deemedApproved', 'withdrawn'],
}
const stepStarts: Record<string, readonly EventType[]> = {
  'site-check': ['accepted', 'deemedAccepted'],
  review: ['siteChecked', 'clockResumed'],
  'expert-review': ['clockPaused'],
  decision: ['reviewed'],
}

function acceptedOn(event: CaseEvent): CivilDate | undefined {
  return event.type === 'accepted' || event.type === 'deemedAccepted' ? event.effectiveOn : undefined
}

/** A deemed effect ends a limit on the day after it ran out, however late it was written down. */
function endOn(event: CaseEvent): CivilDate {
  const isDeemed = event.type === 'deemedAccepted' || event.type === 'deemedApproved'
  return isDeemed ? nextDay(event.dueOn) : event.on
}

export function kindOf(code: LimitCode): Kind {
  const step = code.startsWith('step.') ? code.slice('step.'.length) : undefined
  if (step && stepStarts[step]) {
    const starts = stepStarts[step]
    return {
      starts: e => (starts.includes(e.type) ? e.on : undefined),
      ends: stepEnds[step]!,
      isPausable: false,
      isExtendable: false,
    }
  }
  const kind = kinds[code]
  if (!kind) throw new RangeError(`unknown limit code: ${code}`)
  return kind
}

/** Every running of every limit of the item, in the order of the journal. */
export function limitRuns(journal: readonly CaseEvent[], limits: readonly ItemLimit[]): LimitRun[] {
  return limits.flatMap(limit => runsOf(limit, journal))
}

function runsOf(limit: ItemLimit, journal: readonly CaseEvent[]): LimitRun[] {
  const kind = kindOf(limit.code)
  const runs: LimitRun[] = []
  for (const [index, event] of journal.entries()) {
    const open = runs.at(-1)
    if (open && open.endedBy === undefined) {
      if (event.type === 'extended' && kind.isExtendable) open.workingDays += event.workingDays
      if (kind.ends.includes(event.type)) Object.assign(open, { endedOn: endOn(event), endedBy: index })
    }
    const startsOn = kind.starts(event)
    if (startsOn === undefined) continue
    const { workingDays } = limit
    runs.push({ limit, occurrence: runs.length + 1, startsOn, startedBy: index, workingDays })
  }
  return runs
}
