import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useItem } from '../../shared/api/hooks'
import { Loading } from '../../shared/states/Loading'
import { LongTextField } from './fields'
import { LinesField } from './LinesField'
import { type OutcomeSpec, linesOf } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 作出决定: grant, or refuse with reasons and the ways to contest it (行政许可法 art. 38). */
export function Decision(props: StepProps) {
  const { t } = useTranslation()
  const item = useItem(props.view.itemCode)
  // the remedies are the guide's: the form begins when they are here
  if (item.isPending) return <Loading rows={3} />
  return (
    <StepForm {...props} specs={[granted(t), refused(t)]} start={{ remedies: item.data?.remedies ?? [''] }} />
  )
}

const granted = (t: TFunction): OutcomeSpec => ({
  outcome: 'granted',
  fields: (
    <LongTextField name="reasons" label={t('decision.reasons')} hint={t('decision.grantedHint')} max={2000} />
  ),
  toCompletion: ({ reasons = '' }) => ({ outcome: 'granted', reasons }),
  confirm: ({ reasons = '' }) => ({
    consequence: t('decision.grantedConsequence'),
    summary: [{ label: t('decision.reasons'), text: reasons }],
  }),
})

const refused = (t: TFunction): OutcomeSpec => ({
  outcome: 'refused',
  isRefusal: true,
  fields: (
    <>
      <LongTextField
        name="reasons"
        label={t('decision.reasons')}
        hint={t('decision.refusedHint')}
        max={2000}
      />
      <LinesField
        name="remedies"
        label={t('decision.remedies')}
        lineLabel={line => t('decision.remedy', { line })}
        addLabel={t('decision.addRemedy')}
        hint={t('decision.remediesHint')}
        maxLines={10}
        maxLength={300}
      />
    </>
  ),
  toCompletion: ({ reasons = '', remedies }) => ({
    outcome: 'refused',
    reasons,
    remedies: linesOf(remedies),
  }),
  confirm: ({ reasons = '', remedies }) => ({
    consequence: t('decision.refusedConsequence'),
    summary: [
      { label: t('decision.reasons'), text: reasons },
      ...linesOf(remedies).map((text, index) => ({ label: t('decision.remedy', { line: index + 1 }), text })),
    ],
  }),
})
