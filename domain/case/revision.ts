import type { Case } from './case'
import type { EventType } from './events'

/** What the house does by itself while people read: it changes nothing that they decide about. */
const quiet: readonly EventType[] = ['stepStarted', 'documentIssued']

/**
 * The version of a case that people see and send back: it grows with what people and the law do, and
 * not when a document is issued or a step begins in the background. `version` guards every write.
 */
export const revisionOf = ({ journal }: Pick<Case, 'journal'>): number =>
  journal.filter(event => !quiet.includes(event.type)).length
