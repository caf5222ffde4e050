import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import { MOST_UNITS } from '../../contract/tasks'
import { ChargeFields } from '../../shared/entries/ChargeFields'
import { sumOf, yuanOf } from '../../shared/money'
import { LongTextField } from './fields'
import type { OutcomeSpec } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 缴费登记: what was paid by the published rates (行政许可法 art. 59), or why nothing is. */
export function Fee(props: StepProps) {
  const { t } = useTranslation()
  const { charges } = props.view
  const only = charges.length === 1 ? { charge: charges[0]!.code } : {}
  return <StepForm {...props} specs={[charged(t, charges), waived(t)]} start={{ quantity: 1, ...only }} />
}

const charged = (t: TFunction, charges: CaseView['charges']): OutcomeSpec => ({
  outcome: 'fee-charged',
  fields: <ChargeFields charges={charges} max={MOST_UNITS} />,
  toCompletion: ({ charge = '', quantity }) => ({ outcome: 'fee-charged', charge, quantity: quantity ?? 1 }),
  confirm: values => ({
    consequence: t('fee.chargedConsequence'),
    summary: [
      { label: t('entry.charge'), text: charges.find(({ code }) => code === values.charge)?.name ?? '' },
      { label: t('entry.quantity'), text: String(values.quantity ?? 1) },
      { label: t('fee.sum'), text: t('fee.yuan', { yuan: yuanOf(sumOf(values, charges) ?? 0) }) },
    ],
  }),
})

const waived = (t: TFunction): OutcomeSpec => ({
  outcome: 'fee-waived',
  fields: <LongTextField name="reasons" label={t('fee.reasons')} hint={t('fee.reasonsHint')} max={1000} />,
  toCompletion: ({ reasons = '' }) => ({ outcome: 'fee-waived', reasons }),
  confirm: ({ reasons = '' }) => ({
    consequence: t('fee.waivedConsequence'),
    summary: [{ label: t('fee.reasons'), text: reasons }],
  }),
})
