import type { ScoreInput } from './scoreInput'
import { gradeOf } from './scoreMonth'
import type { Grade, Scoring } from './scoring'

export interface PeriodScore {
  /** Months that had a sample. */
  months: number
  mean: number
  /** Points taken for discipline, in a year only. */
  discipline: number
  total: number
  grade: Grade
}

/**
 * Half a year or a year: the mean of its months, and in a year the points for discipline once. Months
 * without a sample do not count; undefined where none has one.
 *
 * @source domain.md §3.1 (S15): month → mean; discipline in the yearly total
 */
export function scorePeriod(
  months: readonly { total: number; isSampleEnough: boolean }[],
  discipline: readonly (keyof Scoring['discipline'])[],
  scoring: Scoring,
): PeriodScore | undefined {
  const counted = months.filter(({ isSampleEnough }) => isSampleEnough)
  if (counted.length === 0) return undefined
  const mean = round(counted.reduce((sum, { total }) => sum + total, 0) / counted.length)
  const points = sanctionPoints(discipline, scoring)
  const total = Math.max(0, round(mean - points))
  return { months: counted.length, mean, discipline: points, total, grade: gradeOf(total, scoring) }
}

/** Two decimals. */
const round = (value: number): number => Math.round(value * 100) / 100

const sanctionPoints = (
  sanctions: readonly (keyof Scoring['discipline'])[],
  { discipline }: Pick<Scoring, 'discipline'>,
): number => sanctions.reduce((sum, sanction) => sum + discipline[sanction], 0)

/** What was entered as discipline and stands takes so much of a year. */
export const disciplinePoints = (
  inputs: readonly ScoreInput[],
  scoring: Pick<Scoring, 'discipline'>,
): number =>
  sanctionPoints(
    inputs.flatMap(input => (input.kind === 'discipline' && !input.withdrawn ? [input.sanction] : [])),
    scoring,
  )
