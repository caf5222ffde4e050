import type { Sequences } from '../../usecases/ports'

/** Keeps the promise of `Sequences` in memory; the Mongo one is held to the same contract. */
export function memorySequences(): Sequences {
  const last = new Map<string, number>()
  return {
    async next(name) {
      const next = (last.get(name) ?? 0) + 1
      last.set(name, next)
      return next
    },
  }
}
