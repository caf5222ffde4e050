import { type CivilDate, addDays } from '../../lib/civilDate'
import type { Case } from '../case/case'
import type { Alert } from './alert'

/**
 * The days, both included, in which an outage of the system may have kept somebody from acting in time: those
 * in which the limit ran, never those after it had passed. Where there is no limit, the day of the defect, and
 * before it those since what was entered late is said to have happened.
 *
 * @param yellow the card that nobody put right, where this one came from it (R6): its days were the time for it
 */
export function excusableDays(
  { limit, dueOn, triggersOn, about }: Pick<Alert, 'limit' | 'dueOn' | 'triggersOn' | 'about'>,
  { dues, journal }: Pick<Case, 'dues' | 'journal'>,
  yellow?: Pick<Alert, 'life'>,
): { from: CivilDate; to: CivilDate } {
  if (yellow) return { from: yellow.life[0]!.on, to: addDays(triggersOn, -1) }
  if (limit !== undefined) {
    const run = dues.findLast(({ code, startsOn }) => code === limit && startsOn <= dueOn)
    return { from: run?.startsOn ?? dueOn, to: dueOn }
  }
  const event = about === undefined ? undefined : journal[about]
  const claimedOn = event?.type === 'siteChecked' ? event.checkedOn : event?.happenedOn
  return { from: claimedOn !== undefined && claimedOn < dueOn ? claimedOn : dueOn, to: dueOn }
}
