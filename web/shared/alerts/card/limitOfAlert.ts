import type { Alert } from '../../../contract/alerts'
import type { Due, Ruler } from '../../../contract/cases'

/**
 * The running of a limit that a record is about: the one that fell due on its day. `undefined` when none falls
 * due then any more, as after an extension, and for a record that is about no limit of the case.
 */
export const limitOfAlert = (
  { limit, dueOn, when }: Pick<Alert, 'limit' | 'dueOn' | 'when'>,
  { dues }: Pick<Ruler, 'dues'>,
): Due | undefined =>
  // the day of a card that was not put right is the card's own, on which the case's limit may fall due by chance
  when === 'uncorrected' ? undefined : dues.find(due => due.code === limit && due.dueOn === dueOn)
