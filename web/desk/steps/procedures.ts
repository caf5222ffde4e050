import { HEARING_GROUND } from '../../../domain/catalogue/item'
import type { Due, Ruler } from '../../contract/cases'
import type { ItemGuide } from '../../contract/items'

type Procedures = ItemGuide['specialProcedures']

/**
 * Which special procedures a step may begin: what every case has is commissioned, of the others the reviewer
 * decides. A hearing is entered beside the steps.
 */
export const proceduresAt = (step: 'commission' | 'review', procedures: Procedures): Procedures =>
  procedures.filter(
    ({ ground, isAlways }) => ground !== HEARING_GROUND && isAlways === (step === 'commission'),
  )

/** The law's limit for this office that runs now: for the decision, of a 上报件 for its first review. */
export const statutoryDue = ({ dues }: Ruler): Due | undefined =>
  dues.find(
    ({ code, endedOn }) =>
      (code === 'licence.decision' || code === 'licence.first-review') && endedOn === undefined,
  )
