import { useTranslation } from 'react-i18next'
import { useDayText } from '../../shared/dates'
import { DayField, FilesField, LongTextField, TextField } from './fields'
import { type OutcomeSpec, fileIdsOf } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 公示: from when to when and where it was public, and what was objected. It is entered when it is over. */
export function Publicity(props: StepProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const { asOf } = props.view.ruler
  const filedOn = props.view.journal[0]?.on
  const days = { to: asOf, ...(filedOn ? { from: filedOn } : {}) }
  const spec: OutcomeSpec = {
    outcome: 'publicised',
    fields: (
      <>
        <div className="desk-pair">
          <DayField name="from" label={t('publicity.from')} {...days} />
          <DayField name="to" label={t('publicity.to')} hint={t('publicity.toHint')} {...days} />
        </div>
        <TextField name="place" label={t('publicity.place')} hint={t('publicity.placeHint')} max={200} />
        <LongTextField
          name="objections"
          label={t('publicity.objections')}
          hint={t('publicity.objectionsHint')}
          max={2000}
        />
        <FilesField name="files" label={t('publicity.files')} hint={t('publicity.filesHint')} />
      </>
    ),
    toCompletion: values => ({
      outcome: 'publicised',
      from: values.from ?? asOf,
      to: values.to ?? asOf,
      place: values.place ?? '',
      objections: values.objections ?? '',
      fileIds: fileIdsOf(values),
    }),
    confirm: ({ from = asOf, to = asOf, place = '', objections = '' }) => ({
      consequence: t('publicity.consequence'),
      summary: [
        { label: t('publicity.from'), text: dayText(from) },
        { label: t('publicity.to'), text: dayText(to) },
        { label: t('publicity.place'), text: place },
        { label: t('publicity.objections'), text: objections },
      ],
    }),
  }
  return <StepForm {...props} specs={[spec]} />
}
