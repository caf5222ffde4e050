import type { CivilDate } from '../../lib/civilDate'
import type { StepCode } from '../../domain/catalogue/item'

/** What an officer can make of a step: one shape for each lawful outcome. */
export type StepOutcome =
  | { outcome: 'accepted'; opinion?: string | undefined }
  | { outcome: 'supplement'; needs: readonly string[] }
  | { outcome: 'acceptance-refused'; reasons: string }
  | {
      outcome: 'site-checked'
      officers: readonly string[]
      checkedOn: CivilDate
      record: string
      fileIds: readonly string[]
    }
  | { outcome: 'reviewed'; opinion: string }
  | {
      outcome: 'paused'
      ground: string
      reasons: string
      documentNo: string
      plannedEndOn: CivilDate
      fileIds: readonly string[]
    }
  | { outcome: 'resumed'; conclusion: string; fileIds: readonly string[] }
  | { outcome: 'granted'; reasons: string }
  | { outcome: 'refused'; reasons: string; remedies: readonly string[] }
  | { outcome: 'delivered'; method: string; receipt: string }

/** Which outcomes a step has, and what the engine is told: the variables that its gateways read. */
export const outcomesOf: Readonly<
  Record<StepCode, Partial<Record<StepOutcome['outcome'], Readonly<Record<string, string>>>>>
> = {
  'acceptance-check': {
    accepted: { acceptance: 'accepted' },
    supplement: { acceptance: 'supplement' },
    'acceptance-refused': { acceptance: 'refused' },
  },
  'site-check': { 'site-checked': {} },
  review: { reviewed: { review: 'toDecision' }, paused: { review: 'expertReview' } },
  'expert-review': { resumed: {} },
  decision: { granted: { decision: 'granted' }, refused: { decision: 'refused' } },
  delivery: { delivered: {} },
}
