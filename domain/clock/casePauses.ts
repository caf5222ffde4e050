import type { CivilDate } from '../../lib/civilDate'
import type { CaseEvent } from '../case/events'
import type { Pause } from './countDays'

export interface CasePause extends Pause {
  ground: string
  /** Index in the journal of the event that paused the clock. */
  startedBy: number
  /** True while it goes on: `endedOn` is then the day of asking, "if it ended today". */
  isOpen: boolean
}

/** The pauses of a case as of a day. */
export function casePauses(journal: readonly CaseEvent[], asOf: CivilDate): CasePause[] {
  const pauses: CasePause[] = []
  for (const [index, event] of journal.entries()) {
    const open = pauses.at(-1)
    if (open?.isOpen && (event.type === 'clockResumed' || event.type === 'withdrawn')) {
      Object.assign(open, { endedOn: event.on, isOpen: false })
    }
    if (event.type !== 'clockPaused') continue
    const endedOn = asOf > event.on ? asOf : event.on
    pauses.push({ ground: event.ground, startedOn: event.on, endedOn, startedBy: index, isOpen: true })
  }
  return pauses
}
