import type { Instant } from '../../lib/moment'
import type { Outage, OutageRepository } from '../../usecases/ports'
import { byText, copied } from './copied'

/** Keeps the promises of `OutageRepository` in memory; the Mongo one is held to the same contract. */
export function memoryOutages(): OutageRepository {
  const rows = new Map<string, Outage>()
  let lookedAt: Instant | undefined
  return {
    async look(now) {
      const before = lookedAt
      lookedAt = now
      return before
    },
    async record(outage) {
      rows.set(outage.id, copied(outage))
    },
    async open(part) {
      return copied([...rows.values()].find(one => one.part === part && one.to === null))
    },
    async between(from, to) {
      const found = [...rows.values()].filter(one => one.from <= to && (one.to === null || one.to >= from))
      return copied(found.sort((a, b) => byText(a, b, 'from')))
    },
  }
}
