import { type CivilDate, nextDay } from '../../lib/civilDate'
import type { CaseEvent } from '../case/events'
import type { ItemLimit } from '../catalogue/item'
import { type Kind, isDeemedGrant, kindOf } from './limitKinds'

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
  /** In the limit's unit, extension included. */
  length: number
  /** Where the law names a day and no span, such as the expiry of a licence. */
  fixedDueOn?: CivilDate
}

/** Every running of every limit of the item, in the order of the journal. */
export function limitRuns(journal: readonly CaseEvent[], limits: readonly ItemLimit[]): LimitRun[] {
  const runs: LimitRun[] = []
  for (const limit of limits) addRuns(runs, limit, kindOf(limit.code, limits), journal)
  return runs
}

function addRuns(runs: LimitRun[], limit: ItemLimit, kind: Kind, journal: readonly CaseEvent[]): void {
  let last: LimitRun | undefined
  for (let index = 0; index < journal.length; index += 1) {
    const event = journal[index]!
    if (last && last.endedBy === undefined) {
      if (event.type === 'extended' && kind.isExtendable) last.length += event.workingDays
      if (kind.ends.includes(event.type) && (kind.isEnd?.(event) ?? true)) {
        last.endedOn = endOn(event)
        last.endedBy = index
      }
    }
    const isAnew = kind.isBrokenOffByPause && event.type === 'clockResumed' && isBrokenOff(last, journal)
    const startsOn = isAnew ? event.on : kind.starts(event)
    if (startsOn === undefined) continue
    if (kind.isOneAtATime && last && last.endedBy === undefined) continue
    const occurrence: number = (last?.occurrence ?? 0) + 1
    const fixedDueOn = kind.fixedDueOn?.(event)
    const run = { limit, occurrence, startsOn, startedBy: index, length: limit.length }
    last = fixedDueOn === undefined ? run : { ...run, fixedDueOn }
    runs.push(last)
  }
}

const isBrokenOff = (last: LimitRun | undefined, journal: readonly CaseEvent[]): boolean =>
  last?.endedBy !== undefined && journal[last.endedBy]!.type === 'clockPaused'

/** A deemed effect ends a limit on the first day that is too late, however late it was written down. */
function endOn(event: CaseEvent): CivilDate {
  if (isDeemedGrant(event)) return event.effectiveOn
  const isDeemed = event.type === 'deemedAccepted' || event.type === 'deemedWithdrawn'
  return isDeemed ? nextDay(event.dueOn) : event.on
}
