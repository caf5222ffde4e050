import type { StepCode } from '../catalogue/item'
import type { CaseState } from './transitions'

/** The states in which a step can be worked on. An engine that shows a step outside them is behind the journal. */
export const stepStates: Readonly<Record<StepCode, readonly CaseState[]>> = {
  'acceptance-check': ['filed'],
  'site-check': ['accepted'],
  review: ['checked'],
  'expert-review': ['paused'],
  decision: ['reviewed'],
  delivery: ['granted', 'refused', 'deemedApproved'],
}
