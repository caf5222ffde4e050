import { type ScoreInput, answersOf, satisfiedPercent } from './scoreInput'
import type { OtherDeduction } from './scoreMonth'
import type { Scoring } from './scoring'

/**
 * What complaints and surveys take from a month's parts. A withdrawn one takes nothing; a survey that takes
 * nothing is named all the same, so that one sees that there was one.
 */
export const inputDeductions = (
  inputs: readonly ScoreInput[],
  scoring: Pick<Scoring, 'complaints' | 'survey'>,
): OtherDeduction[] =>
  inputs.filter(({ withdrawn }) => withdrawn === null).flatMap(input => deductionOf(input, scoring))

function deductionOf(
  input: ScoreInput,
  { complaints, survey }: Pick<Scoring, 'complaints' | 'survey'>,
): OtherDeduction[] {
  if (input.kind === 'discipline') return [] // once, in the yearly total
  if (input.kind === 'complaint') {
    const fault = complaints.find(({ code }) => code === input.fault)
    return fault ? [{ part: fault.part, points: fault.points, because: input.id }] : []
  }
  return [{ part: survey.part, points: surveyPoints(input.answers, survey), because: input.id }]
}

/** Too few answers say nothing; below the share that is full, each so many percent cost points. */
function surveyPoints(
  answers: Extract<ScoreInput, { kind: 'survey' }>['answers'],
  { answersAtLeast, fullFromPercent, eachPercent, points }: Scoring['survey'],
): number {
  if (answersOf(answers) < answersAtLeast) return 0
  const missing = Math.max(0, fullFromPercent - satisfiedPercent(answers))
  return Math.ceil(missing / eachPercent) * points
}
