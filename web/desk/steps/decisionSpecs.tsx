import { Alert } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { LongTextField, TextField } from './fields'
import { LinesField } from './LinesField'
import { type OutcomeSpec, type OutcomeWords, type StepValues, linesOf } from './outcome'

/** How a decision is called, and who made it. */
export interface DecisionKind {
  words: OutcomeWords
  /** 上报件: the organ that decided; absent where this office does. */
  organ?: string | undefined
}

/** The two ends of a decision. */
export const decisionSpecs = (t: TFunction, kind: DecisionKind): OutcomeSpec[] => [
  granted(t, kind),
  refused(t, kind),
]

const granted = (t: TFunction, kind: DecisionKind): OutcomeSpec => ({
  outcome: 'granted',
  words: kind.words,
  fields: (
    <>
      <OfOrgan {...kind} />
      <LongTextField
        name="reasons"
        label={t('decision.reasons')}
        hint={t('decision.grantedHint', { ...kind.words })}
        max={2000}
      />
    </>
  ),
  toCompletion: values => ({
    outcome: 'granted',
    reasons: values.reasons ?? '',
    ...documentOf(values, kind),
  }),
  confirm: values => ({
    consequence: t('decision.grantedConsequence', { ...kind.words }),
    summary: summaryOf(t, values, kind),
  }),
})

const refused = (t: TFunction, kind: DecisionKind): OutcomeSpec => ({
  outcome: 'refused',
  words: kind.words,
  isRefusal: true,
  fields: (
    <>
      <OfOrgan {...kind} />
      <LongTextField
        name="reasons"
        label={t('decision.reasons')}
        hint={t('decision.refusedHint', { ...kind.words })}
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
  toCompletion: values => ({
    outcome: 'refused',
    reasons: values.reasons ?? '',
    remedies: linesOf(values.remedies),
    ...documentOf(values, kind),
  }),
  confirm: values => ({
    consequence: t('decision.refusedConsequence', { ...kind.words }),
    summary: [
      ...summaryOf(t, values, kind),
      ...linesOf(values.remedies).map((text, index) => ({
        label: t('decision.remedy', { line: index + 1 }),
        text,
      })),
    ],
  }),
})

/** Which organ decided, and the number of what it wrote. */
function OfOrgan({ organ }: DecisionKind) {
  const { t } = useTranslation()
  if (organ === undefined) return null
  return (
    <>
      <Alert className="desk-alert" type="info" showIcon title={t('decision.organ', { organ })} />
      <TextField
        name="documentNo"
        label={t('decision.documentNo')}
        hint={t('decision.documentNoHint')}
        max={64}
      />
    </>
  )
}

const documentOf = ({ documentNo }: StepValues, { organ }: DecisionKind) =>
  organ === undefined || documentNo === undefined ? {} : { documentNo }

const summaryOf = (t: TFunction, { documentNo = '', reasons = '' }: StepValues, { organ }: DecisionKind) => [
  ...(organ === undefined ? [] : [{ label: t('decision.documentNo'), text: documentNo }]),
  { label: t('decision.reasons'), text: reasons },
]
