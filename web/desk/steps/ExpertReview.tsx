import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { addDays, civilDate } from '../../../lib/civilDate'
import { useDayText } from '../../shared/dates'
import { FilesField, LongTextField } from './fields'
import { type OutcomeSpec, fileIdsOf } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 专家评审: its conclusion; with it the clock goes on. */
export function ExpertReview(props: StepProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const { ruler, journal } = props.view
  const due = ruler.dues.find(one => one.code === 'licence.decision' && one.endedOn === undefined)
  const pausedOn = journal.findLast(({ type }) => type === 'clockPaused')?.on ?? ruler.asOf
  const effect = t('expertReview.effect', {
    since: dayText(addDays(civilDate(pausedOn), 1)),
    on: dayText(addDays(civilDate(ruler.asOf), 1)),
    left: due?.workingDaysLeft ?? 0,
    dueOn: dayText(due?.dueOn ?? ruler.asOf),
  })
  const spec: OutcomeSpec = {
    outcome: 'resumed',
    fields: (
      <>
        <Alert className="desk-alert" type="info" showIcon title={effect} />
        <LongTextField name="conclusion" label={t('expertReview.conclusion')} max={2000} />
        <FilesField name="files" label={t('expertReview.files')} hint={t('expertReview.filesHint')} />
      </>
    ),
    toCompletion: values => ({
      outcome: 'resumed',
      conclusion: values.conclusion ?? '',
      fileIds: fileIdsOf(values),
    }),
  }
  return <StepForm {...props} specs={[spec]} />
}
