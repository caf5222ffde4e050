import { AcceptanceCheck } from './AcceptanceCheck'
import { Decision } from './Decision'
import { Delivery } from './Delivery'
import { ExpertReview } from './ExpertReview'
import { Review } from './Review'
import { SiteCheck } from './SiteCheck'
import type { StepProps } from './stepProps'

const forms: Record<string, React.ComponentType<StepProps>> = {
  'acceptance-check': AcceptanceCheck,
  'site-check': SiteCheck,
  review: Review,
  'expert-review': ExpertReview,
  decision: Decision,
  delivery: Delivery,
}

/** The form of the step at which the case stands. */
export function StepOfCase(props: StepProps) {
  const Step = forms[props.task.step]
  return Step ? <Step {...props} /> : null
}
