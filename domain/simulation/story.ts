import type { CivilDate } from '../../lib/civilDate'
import type { Actor } from '../case/events'
import { type Item, type ItemLimit, type LimitCode, type Post, limitOf } from '../catalogue/item'
import { casePauses } from '../clock/casePauses'
import { countDue, dayAfter } from '../clock/countDays'
import { type Officer, system } from './people'
import type { Random } from './random'
import type { Walk } from './walk'

/** A case on its way: its item, who works on it, and how far it has come. */
export interface Story {
  walk: Walk
  random: Random
  item: Item
  applicant: Actor
  crew: Readonly<Record<Post, Officer>>
  /** Others of the department, for the second officer at the site. */
  colleagues: readonly Officer[]
  /** Who answers for another department that is asked. */
  reviewerOf(departmentNo: string): Officer
  /** Where the decision's limit counts from. */
  acceptedOn?: CivilDate
  extension: number
}

export const daysOf = (item: Item, code: LimitCode, otherwise: number): number =>
  limitOf(item, code)?.length ?? otherwise

/** How many working days an officer takes for a step of this length. */
export function takes({ pace, lateShare }: Officer, length: number, random: Random): number {
  if (random.chance(lateShare))
    return length + 1 + Math.floor(random.stretch() * (random.chance(0.1) ? 8 : 1.5))
  return Math.min(length, Math.round(length * pace * random.stretch()))
}

/**
 * Goes on to the next act. False where the law was faster: a limit with a deemed effect ran out before,
 * and the effect is in the journal instead.
 */
export function reach(story: Story, move: () => void): boolean {
  const { walk, item } = story
  move()
  const limit = limitOf(item, 'licence.decision')
  if (story.acceptedOn === undefined || limit?.deemedEffect?.kind !== 'deemed-approval') return true
  const { dueOn, lateFrom: effectiveOn } = decisionDue(story, limit)
  if (walk.on < effectiveOn) return true
  walk.atMidnight(effectiveOn)
  walk.add({ type: 'deemedApproved', effectiveOn, dueOn }, system)
  return false
}

/** The last day for the decision and the first that is too late, as the journal stands. */
export function decisionDue(
  { walk, acceptedOn, extension }: Story,
  limit: ItemLimit,
): { dueOn: CivilDate; lateFrom: CivilDate } {
  const pauses = casePauses(walk.journal, walk.on).filter(pause => !pause.isOpen)
  const length = limit.length + extension
  const { unit } = limit
  const { dueOn } = countDue({ startsOn: acceptedOn!, length, unit, pauses, calendar: walk.calendar })
  return { dueOn, lateFrom: dayAfter(dueOn, pauses) }
}

/** The officer enters the work, today or on Friday. False where the law was faster. */
export function enter(
  story: Story,
  officer: Officer,
  workingDays: number,
  write: (entry: { happenedOn?: CivilDate }) => Parameters<Walk['add']>[0],
): boolean {
  let entry: { happenedOn?: CivilDate } = {}
  const isReached = reach(story, () => {
    story.walk.workingDaysOn(workingDays)
    entry = story.walk.untilFriday(officer)
  })
  if (!isReached) return false
  story.walk.add({ ...write(entry), ...entry }, officer.actor)
  return true
}
