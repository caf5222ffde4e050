import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { useItem } from '../../shared/api/hooks'
import { useDayText } from '../../shared/dates'
import { LongTextField } from './fields'
import type { OutcomeSpec } from './outcome'
import { paused } from './pause'
import { proceduresAt } from './procedures'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 审核: an opinion for the decision, or a special procedure that this case needs, which stops the clock. */
export function Review(props: StepProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const item = useItem(props.view.itemCode).data
  const procedures = proceduresAt('review', item?.specialProcedures ?? [])
  const grounds = procedures.map(({ ground }) => ground)
  const pause = paused(t, { view: props.view, procedures, dayText })
  return (
    <StepForm
      key={grounds.join()}
      {...props}
      specs={[reviewed(t, item), ...(grounds.length > 0 ? [pause] : [])]}
      start={grounds[0] ? { ground: grounds[0] } : {}}
    />
  )
}

const reviewed = (t: TFunction, item: ItemGuide | undefined): OutcomeSpec => ({
  outcome: 'reviewed',
  ...(item?.reportsTo === undefined ? {} : { words: { context: 'report' } }),
  fields: (
    <LongTextField name="opinion" label={t('review.opinion')} hint={t('review.opinionHint')} max={2000} />
  ),
  toCompletion: ({ opinion = '' }) => ({ outcome: 'reviewed', opinion }),
})
