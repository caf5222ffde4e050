import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useItem } from '../../shared/api/hooks'
import { FilesField, LongTextField } from './fields'
import { type OutcomeSpec, fileIdsOf } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 报送上级机关: the opinion of the first review goes up with all materials (行政许可法 art. 43). */
export function ReportUp(props: StepProps) {
  const { t } = useTranslation()
  const organ = useItem(props.view.itemCode).data?.reportsTo
  const spec: OutcomeSpec = {
    outcome: 'reported-up',
    fields: (
      <>
        {organ && (
          <Alert className="desk-alert" type="info" showIcon title={t('reportUp.organ', { organ })} />
        )}
        <LongTextField
          name="opinion"
          label={t('reportUp.opinion')}
          hint={t('reportUp.opinionHint')}
          max={2000}
        />
        <FilesField name="files" label={t('reportUp.files')} hint={t('reportUp.filesHint')} />
      </>
    ),
    toCompletion: values => ({
      outcome: 'reported-up',
      opinion: values.opinion ?? '',
      fileIds: fileIdsOf(values),
    }),
    confirm: ({ opinion = '' }) => ({
      consequence: t('reportUp.consequence'),
      summary: [
        ...(organ ? [{ label: t('reportUp.to'), text: organ }] : []),
        { label: t('reportUp.opinion'), text: opinion },
      ],
    }),
  }
  return <StepForm {...props} specs={[spec]} />
}
