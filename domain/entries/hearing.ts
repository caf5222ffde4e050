import type { CaseEvent } from '../case/events'
import type { Item } from '../catalogue/item'

/**
 * A hearing is to be held before the decision: the law demands it, or somebody asked for it and has not given it up.
 *
 * @source 行政许可法 arts 46–47
 */
export function isHearingDue(journal: readonly CaseEvent[], item: Pick<Item, 'hearing'>): boolean {
  if (item.hearing !== undefined) return true
  const answer = journal.findLast(({ type }) => type === 'hearingRequested' || type === 'hearingWaived')
  return answer?.type === 'hearingRequested'
}
