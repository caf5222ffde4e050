import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../shared/api/hooks'
import { DayField, FilesField, LongTextField } from './fields'
import { type OutcomeSpec, fileIdsOf, linesOf } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 现场核查: two officers, the day, the written record, photographs (行政许可法 art. 34). */
export function SiteCheck(props: StepProps) {
  const { t } = useTranslation()
  const me = useSession().data?.account.name ?? ''
  const { asOf } = props.view.ruler
  const filedOn = props.view.journal[0]?.on
  const spec: OutcomeSpec = {
    outcome: 'site-checked',
    fields: (
      <>
        <Officers />
        <DayField
          name="checkedOn"
          label={t('siteCheck.checkedOn')}
          to={asOf}
          {...(filedOn ? { from: filedOn } : {})}
        />
        <LongTextField
          name="record"
          label={t('siteCheck.record')}
          hint={t('siteCheck.recordHint')}
          max={4000}
        />
        <FilesField name="files" label={t('siteCheck.files')} hint={t('siteCheck.filesHint')} />
      </>
    ),
    toCompletion: values => ({
      outcome: 'site-checked',
      officers: linesOf(values.officers),
      checkedOn: values.checkedOn ?? asOf,
      record: values.record ?? '',
      fileIds: fileIdsOf(values),
    }),
  }
  return <StepForm {...props} specs={[spec]} start={{ officers: [me, ''], checkedOn: asOf }} />
}

function Officers() {
  const { t } = useTranslation()
  const form = Form.useFormInstance()
  const differs = (_: unknown, name?: string) =>
    name?.trim() && name.trim() === (form.getFieldValue(['officers', 0]) as string | undefined)?.trim()
      ? Promise.reject(new Error(t('siteCheck.differ')))
      : Promise.resolve()
  return (
    <div className="desk-pair">
      {[0, 1].map(place => {
        const label = t(`siteCheck.officer${place + 1}`)
        const needed = { required: true, whitespace: true, message: t('act.needed', { label }) }
        return (
          <Form.Item
            key={place}
            name={['officers', place]}
            label={label}
            dependencies={place === 1 ? [['officers', 0]] : []}
            rules={place === 1 ? [needed, { validator: differs }] : [needed]}
          >
            <Input maxLength={50} />
          </Form.Item>
        )
      })}
    </div>
  )
}
