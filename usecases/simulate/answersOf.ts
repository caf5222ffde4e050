import type { FormAnswers } from '../../domain/catalogue/checkForm'
import type { FormField } from '../../domain/catalogue/item'
import type { PlannedFiling } from '../../domain/simulation/planFilings'
import { Random } from '../../domain/simulation/random'
import { addDays } from '../../lib/civilDate'

/** Answers that the item's form takes; empty for an item known in outline only. */
export function answersOf(
  { form }: { form: readonly FormField[] },
  { on, number }: PlannedFiling,
  seed: number,
): FormAnswers {
  if (form.length === 0) return {}
  const random = new Random(seed, 6, number)
  const answer = ({ kind, label, choices = [], min = 1, max = min + 9 }: FormField, index: number) => {
    if (kind === 'number') return Math.round(min + random.next() * Math.min(max - min, 20))
    if (kind === 'choice') return random.pick(choices)
    // later fields of a form ask for later days
    return kind === 'date' ? addDays(on, 30 * (index + 1)) : `${label}（模拟 ${random.between(1, 999)} 号）`
  }
  return Object.fromEntries(form.map((field, index) => [field.name, answer(field, index)]))
}
