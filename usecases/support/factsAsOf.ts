import type { Case } from '../../domain/case/case'
import { foldLife } from '../../domain/supervision/alertLife'
import { type Instant, minutesAfter } from '../../lib/moment'
import type { Alert } from '../../domain/supervision/alert'
import type { ScoreInput } from '../../domain/performance/scoreInput'
import type { House } from '../ports'

/** Longer than any write takes: what was decided before that has reached the store, or its writer is dead. */
const WRITTEN_AFTER_MINUTES = 2

/**
 * The newest instant whose facts are all in the store. What counts up to now would meet a card that another process is
 * raising in this very second, and say of it that it stood before.
 */
export const settledAt = ({ clock }: Pick<House, 'clock'>): Instant =>
  minutesAfter(clock.now().at, -WRITTEN_AFTER_MINUTES)

/** What the scores of a month rest on. */
export interface ScoredFacts {
  cases: readonly Case[]
  alerts: readonly Alert[]
  inputs: readonly ScoreInput[]
}

/** With what was in its journal at an instant. Most ended long ago: to copy them all would cost more than to count them. */
export const caseAsOf = (one: Case, at: Instant): Case =>
  one.journal.at(-1)!.at <= at ? one : { ...one, journal: one.journal.filter(event => event.at <= at) }

/** The facts as they stood at an instant, that instant included. */
export const factsAsOf = ({ cases, alerts, inputs }: ScoredFacts, at: Instant): ScoredFacts => ({
  cases: cases.map(one => caseAsOf(one, at)),
  alerts: alerts
    .filter(({ raisedAt }) => raisedAt <= at)
    .map(alert => {
      if (alert.life.at(-1)!.at <= at) return alert
      return { ...alert, ...foldLife({ ...alert, life: alert.life.filter(event => event.at <= at) }) }
    }),
  inputs: inputs
    .filter(({ enteredAt }) => enteredAt <= at)
    .map(input => (input.withdrawn && input.withdrawn.at > at ? { ...input, withdrawn: null } : input)),
})
