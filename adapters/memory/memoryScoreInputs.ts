import type { ScoreInput } from '../../domain/performance/scoreInput'
import type { ScoreInputRepository } from '../../usecases/ports'
import { byText, copied } from './copied'

/** Keeps the promises of `ScoreInputRepository` in memory; the Mongo one is held to the same contract. */
export function memoryScoreInputs(): ScoreInputRepository {
  const rows = new Map<string, ScoreInput>()
  const put = (input: ScoreInput): true => Boolean(rows.set(input.id, copied(input))) as true
  return {
    async insert(input) {
      return !rows.has(input.id) && put(input)
    },
    async find(id) {
      return copied(rows.get(id))
    },
    async findMany(ids) {
      return [...new Set(ids)].flatMap(id => copied(rows.get(id)) ?? [])
    },
    async save(changed) {
      return rows.get(changed.id)?.version === changed.version - 1 && put(changed)
    },
    async between(from, to) {
      const found = [...rows.values()].filter(({ month }) => month >= from && month <= to)
      return copied(found.sort((a, b) => byText(a, b, 'enteredAt') || byText(a, b, 'id')))
    },
  }
}
