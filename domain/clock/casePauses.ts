import type { CivilDate } from '../../lib/civilDate'
import type { CaseEvent } from '../case/events'
import type { Pause } from './countDays'

export interface CasePause extends Pause {
  ground: string
  /** Index in the journal of the event that paused the clock. */
  startedBy: number
  /** Of the event that ended it, if one did. */
  endedBy?: number
  /** True while it goes on: `endedOn` is then the day of asking, "if it ended today". */
  isOpen: boolean
}

const endsAll: readonly CaseEvent['type'][] = ['withdrawn', 'deemedApproved', 'deemedRenewed']

/** The pauses of a case as of a day, in the order in which they began. Two may overlap. */
export function casePauses(journal: readonly CaseEvent[], asOf: CivilDate): CasePause[] {
  const pauses: CasePause[] = []
  for (let index = 0; index < journal.length; index += 1) {
    const event = journal[index]!
    if (event.type === 'clockPaused') {
      const endedOn = asOf > event.on ? asOf : event.on
      pauses.push({ ground: event.ground, startedOn: event.on, endedOn, startedBy: index, isOpen: true })
    } else if (event.type === 'clockResumed') {
      const ended = pauses.findLast(pause => pause.isOpen && (event.ground ?? pause.ground) === pause.ground)
      if (ended) end(ended, event, index)
    } else if (endsAll.includes(event.type)) {
      for (const pause of pauses) if (pause.isOpen) end(pause, event, index)
    }
  }
  return pauses
}

function end(pause: CasePause, { on }: CaseEvent, endedBy: number): void {
  pause.endedOn = on
  pause.endedBy = endedBy
  pause.isOpen = false
}
