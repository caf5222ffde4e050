import type { CaseEvent } from './events'
import { type CaseState, transitions } from './transitions'

export class JournalError extends Error {
  override readonly name = 'JournalError'

  constructor(
    readonly index: number,
    message: string,
  ) {
    super(`journal[${index}]: ${message}`)
  }
}

/** The state after `event`, or undefined where the table does not allow it. */
export function stateAfter(state: CaseState, event: CaseEvent): CaseState | undefined {
  if (event.type === 'stepStarted' || event.type === 'documentIssued') {
    return state === 'archived' ? undefined : state
  }
  if (event.type === 'decided') return transitions[state].decided && event.outcome
  return transitions[state][event.type]
}

/**
 * The state that a whole journal leads to.
 * @throws JournalError naming the first event that the table does not allow, or that goes back in time
 */
export function foldJournal(journal: readonly CaseEvent[]): CaseState {
  const first = journal[0]
  if (first?.type !== 'filed') throw new JournalError(0, 'a journal begins with `filed`')

  let state: CaseState = 'filed'
  for (const [index, event] of journal.entries()) {
    if (index === 0) continue
    if (event.at < journal[index - 1]!.at)
      throw new JournalError(index, `${event.type} is before its forerunner`)
    const next = stateAfter(state, event)
    if (next === undefined) throw new JournalError(index, `${event.type} is not lawful in state ${state}`)
    state = next
  }
  return state
}
