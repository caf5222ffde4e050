import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { addDays, civilDate } from '../../../lib/civilDate'
import { useItem } from '../../shared/api/hooks'
import { useDayText } from '../../shared/dates'
import { FilesField, LongTextField } from './fields'
import { type OutcomeSpec, fileIdsOf } from './outcome'
import { statutoryDue } from './procedures'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 特别程序, such as an expert review: its conclusion; with it the clock goes on. */
export function SpecialProcedure(props: StepProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const { ruler, journal, itemCode } = props.view
  const own = useItem(itemCode).data?.steps.find(({ code }) => code === 'special-procedure')
  const what = own?.name ?? t('step.special-procedure')
  const due = statutoryDue(ruler)
  const pausedOn = journal.findLast(({ type }) => type === 'clockPaused')?.on ?? ruler.asOf
  const effect = t('specialProcedure.effect', {
    since: dayText(addDays(civilDate(pausedOn), 1)),
    on: dayText(addDays(civilDate(ruler.asOf), 1)),
    left: due?.workingDaysLeft ?? 0,
    dueOn: dayText(due?.dueOn ?? ruler.asOf),
  })
  const spec: OutcomeSpec = {
    outcome: 'resumed',
    words: { what },
    fields: (
      <>
        <Alert className="desk-alert" type="info" showIcon title={effect} />
        <LongTextField name="conclusion" label={t('specialProcedure.conclusion', { what })} max={2000} />
        <FilesField name="files" label={t('specialProcedure.files')} hint={t('specialProcedure.filesHint')} />
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
