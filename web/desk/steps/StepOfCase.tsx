import type { StepCode } from '../../../domain/catalogue/item'
import { AcceptanceCheck } from './AcceptanceCheck'
import { Commission } from './Commission'
import { Countersign } from './Countersign'
import { Decision, SuperiorDecision } from './Decision'
import { Delivery } from './Delivery'
import { Fee } from './Fee'
import { Hearing } from './Hearing'
import { Publicity } from './Publicity'
import { ReportUp } from './ReportUp'
import { Review } from './Review'
import { SiteCheck } from './SiteCheck'
import { SpecialProcedure } from './SpecialProcedure'
import type { StepProps } from './stepProps'

const forms: Record<StepCode, React.ComponentType<StepProps>> = {
  'acceptance-check': AcceptanceCheck,
  'site-check': SiteCheck,
  countersign: Countersign,
  commission: Commission,
  publicity: Publicity,
  review: Review,
  'special-procedure': SpecialProcedure,
  hearing: Hearing,
  'report-up': ReportUp,
  'superior-decision': SuperiorDecision,
  decision: Decision,
  fee: Fee,
  delivery: Delivery,
}

/** The form of the step at which the case stands. */
export function StepOfCase(props: StepProps) {
  const Step = forms[props.task.step as StepCode] as React.ComponentType<StepProps> | undefined
  return Step ? <Step {...props} /> : null
}
