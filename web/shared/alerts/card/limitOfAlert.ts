import type { Alert } from '../../../contract/alerts'
import type { Due, Ruler } from '../../../contract/cases'

/**
 * The running of a limit that a record is about: the one that fell due on its day. `undefined` when none falls
 * due then any more, as after an extension, and for a record that is about no limit.
 */
export const limitOfAlert = (
  { limit, dueOn }: Pick<Alert, 'limit' | 'dueOn'>,
  { dues }: Pick<Ruler, 'dues'>,
): Due | undefined => dues.find(due => due.code === limit && due.dueOn === dueOn)
