import type { Instant } from '../../lib/moment'
import type { CaseEvent } from './events'
import { type CaseState, always, transitions } from './transitions'

export class JournalError extends Error {
  override readonly name = 'JournalError'

  constructor(
    readonly index: number,
    message: string,
  ) {
    super(`journal[${index}]: ${message}`)
  }
}

/** Where a case stands, and the pauses that are open with the state that the case goes back to. */
export interface Standing {
  state: CaseState
  openPauses: readonly string[]
  resumesTo: CaseState
}

/** The standing after `event`, or undefined where the table does not allow it. */
export function standingAfter(before: Standing, event: CaseEvent): Standing | undefined {
  const { state, openPauses, resumesTo } = before
  if (event.type === 'complaintUpheld') return before
  if (always.includes(event.type)) return state === 'archived' ? undefined : before
  const next = transitions[state][event.type]
  if (next === undefined) return undefined
  if (event.type === 'decided') return { ...before, state: event.outcome }
  if (event.type === 'clockPaused') {
    const isSecond = state === 'paused'
    return {
      state: 'paused',
      openPauses: [...openPauses, event.ground],
      resumesTo: isSecond ? resumesTo : state,
    }
  }
  if (event.type !== 'clockResumed') return { ...before, state: next }
  const ended = event.ground ?? openPauses.at(-1)
  if (ended === undefined || !openPauses.includes(ended)) return undefined
  const at = openPauses.lastIndexOf(ended)
  const open = openPauses.filter((_, index) => index !== at)
  return { ...before, openPauses: open, state: open.length > 0 ? 'paused' : resumesTo }
}

const filed: Standing = { state: 'filed', openPauses: [], resumesTo: 'filed' }

/** Where a journal that was written by the house leads to; its times were checked when it was written. */
export function standingOf(journal: readonly CaseEvent[]): Standing {
  let standing = filed
  for (const [index, event] of journal.entries()) {
    const next = index === 0 ? filed : standingAfter(standing, event)
    if (next === undefined)
      throw new JournalError(index, `${event.type} is not lawful in state ${standing.state}`)
    standing = next
  }
  return standing
}

/**
 * Where a whole journal leads to, its order in time checked as well.
 * @param asOf refuses events that are later: nobody writes down the future
 * @throws JournalError naming the first event that the table does not allow, that goes back in time or lies in the future
 */
export function foldStanding(journal: readonly CaseEvent[], asOf?: Instant): Standing {
  const first = journal[0]
  if (first?.type !== 'filed') throw new JournalError(0, 'a journal begins with `filed`')

  for (const [index, event] of journal.entries()) {
    if (asOf !== undefined && event.at > asOf)
      throw new JournalError(index, `${event.type} lies in the future`)
    const before = journal[index - 1]
    if (before && (event.at < before.at || event.on < before.on))
      throw new JournalError(index, `${event.type} is before its forerunner`)
  }
  return standingOf(journal)
}

export const foldJournal = (journal: readonly CaseEvent[], asOf?: Instant): CaseState =>
  foldStanding(journal, asOf).state
