import type { Letter } from '../../domain/orders/letter'
import type { LetterRepository } from '../../usecases/ports'
import { byText, copied } from './copied'

/** Keeps the promises of `LetterRepository` in memory; the Mongo one is held to the same contract. */
export function memoryLetters(): LetterRepository {
  const rows = new Map<string, Letter>()
  return {
    async insert(letter) {
      const standing = rows.get(letter.id) ?? copied(letter)
      rows.set(letter.id, standing)
      return copied(standing)
    },
    async report(id, count, report) {
      const letter = rows.get(id)
      if (letter?.reports.length !== count) return false
      rows.set(id, { ...letter, reports: copied([...letter.reports, report]) })
      return true
    },
    async find(id) {
      return copied(rows.get(id))
    },
    async list({ departmentNo, before }, limit) {
      const found = [...rows.values()].filter(
        one =>
          (departmentNo === undefined || one.departmentNo === departmentNo) &&
          (before === undefined ||
            one.issuedAt < before.issuedAt ||
            (one.issuedAt === before.issuedAt && one.id < before.id)),
      )
      const newestFirst = found.sort((a, b) => byText(b, a, 'issuedAt') || byText(b, a, 'id'))
      return copied(newestFirst.slice(0, limit))
    },
  }
}
