import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useDayText } from '../../shared/dates'
import { LongTextField } from './fields'
import { LinesField } from './LinesField'
import { type OutcomeSpec, linesOf } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 受理审查: accept, ask once for supplements (行政许可法 art. 32), or refuse acceptance with reasons. */
export function AcceptanceCheck(props: StepProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const asked = props.view.journal.find(({ type }) => type === 'supplementRequested')
  const specs = [accepted(t), ...(asked ? [] : [supplement(t)]), refused(t)]
  const notOffered = asked && t('acceptance.askedAlready', { on: dayText(asked.on) })
  return <StepForm {...props} specs={specs} notOffered={notOffered} start={{ needs: [''] }} />
}

const accepted = (t: TFunction): OutcomeSpec => ({
  outcome: 'accepted',
  fields: (
    <LongTextField
      name="opinion"
      label={t('acceptance.opinion')}
      hint={t('acceptance.acceptedHint')}
      isRequired={false}
      max={1000}
    />
  ),
  toCompletion: ({ opinion }) => ({ outcome: 'accepted', ...(opinion?.trim() ? { opinion } : {}) }),
  confirm: ({ opinion }) => ({
    consequence: t('acceptance.acceptedConsequence'),
    summary: opinion?.trim() ? [{ label: t('acceptance.opinion'), text: opinion }] : [],
  }),
})

const supplement = (t: TFunction): OutcomeSpec => ({
  outcome: 'supplement',
  fields: (
    <LinesField
      name="needs"
      label={t('acceptance.needs')}
      lineLabel={line => t('acceptance.need', { line })}
      addLabel={t('acceptance.addNeed')}
      hint={t('acceptance.onceOnly')}
      maxLines={30}
      maxLength={200}
    />
  ),
  toCompletion: ({ needs }) => ({ outcome: 'supplement', needs: linesOf(needs) }),
  confirm: ({ needs }) => ({
    consequence: t('acceptance.supplementConsequence'),
    summary: linesOf(needs).map((text, index) => ({
      label: t('acceptance.need', { line: index + 1 }),
      text,
    })),
  }),
})

const refused = (t: TFunction): OutcomeSpec => ({
  outcome: 'acceptance-refused',
  isRefusal: true,
  fields: (
    <LongTextField
      name="reasons"
      label={t('acceptance.reasons')}
      hint={t('acceptance.reasonsHint')}
      max={2000}
    />
  ),
  toCompletion: ({ reasons = '' }) => ({ outcome: 'acceptance-refused', reasons }),
  confirm: ({ reasons = '' }) => ({
    consequence: t('acceptance.refusedConsequence'),
    summary: [{ label: t('acceptance.reasons'), text: reasons }],
  }),
})
