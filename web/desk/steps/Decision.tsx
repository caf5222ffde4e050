import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { useItem } from '../../shared/api/hooks'
import { Loading } from '../../shared/states/Loading'
import { type DecisionKind, decisionSpecs } from './decisionSpecs'
import { decisionWords } from './decisionWords'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 作出决定: grant, or refuse with reasons and the ways to contest it (行政许可法 art. 38). */
export const Decision = (props: StepProps) => (
  <DecisionForm {...props} kindOf={item => ({ words: decisionWords(item) })} />
)

/** 登记上级决定: what the superior organ decided, with the number of its document. */
export const SuperiorDecision = (props: StepProps) => (
  <DecisionForm
    {...props}
    kindOf={item => ({ words: { context: 'superior' }, organ: item?.reportsTo ?? '' })}
  />
)

type DecisionFormProps = StepProps & { kindOf(item: ItemGuide | undefined): DecisionKind }

function DecisionForm({ kindOf, ...props }: DecisionFormProps) {
  const { t } = useTranslation()
  const item = useItem(props.view.itemCode)
  // the remedies are the guide's: the form begins when they are here
  if (item.isPending) return <Loading rows={3} />
  return (
    <StepForm
      {...props}
      specs={decisionSpecs(t, kindOf(item.data))}
      start={{ remedies: item.data?.remedies ?? [''] }}
    />
  )
}
