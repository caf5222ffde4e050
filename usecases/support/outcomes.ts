import type { CivilDate } from '../../lib/civilDate'
import type { Stance } from '../../domain/case/events'
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
  | { outcome: 'countersigned'; stance: Stance; opinion: string; fileIds: readonly string[] }
  | {
      outcome: 'publicised'
      from: CivilDate
      to: CivilDate
      place: string
      objections: string
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
  | { outcome: 'reported-up'; opinion: string; fileIds: readonly string[] }
  /** `documentNo`: of the superior organ, where that decided. */
  | { outcome: 'granted'; reasons: string; documentNo?: string | undefined }
  | { outcome: 'refused'; reasons: string; remedies: readonly string[]; documentNo?: string | undefined }
  | { outcome: 'fee-charged'; charge: string; quantity: number }
  | { outcome: 'fee-waived'; reasons: string }
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
  countersign: { countersigned: {} },
  commission: { paused: {} },
  publicity: { publicised: {} },
  review: { reviewed: { review: 'toDecision' }, paused: { review: 'specialProcedure' } },
  'special-procedure': { resumed: {} },
  // it ends with the entry that the hearing was held or given up (enterOnCase)
  hearing: {},
  'report-up': { 'reported-up': {} },
  'superior-decision': { granted: { decision: 'granted' }, refused: { decision: 'refused' } },
  decision: { granted: { decision: 'granted' }, refused: { decision: 'refused' } },
  fee: { 'fee-charged': {}, 'fee-waived': {} },
  delivery: { delivered: {} },
}
