import { Alert, Form, Select } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { addDays, civilDate } from '../../../lib/civilDate'
import type { CaseView } from '../../contract/cases'
import { HEARING_GROUND } from '../../../domain/catalogue/item'
import type { ItemGuide } from '../../contract/items'
import { useItem } from '../../shared/api/hooks'
import { useDayText } from '../../shared/dates'
import { DayField, FilesField, LongTextField, TextField } from './fields'
import { type OutcomeSpec, fileIdsOf } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 审核: an opinion for the decision, or an expert review, which stops the clock (行政许可法 art. 45). */
export function Review(props: StepProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const procedures = (useItem(props.view.itemCode).data?.specialProcedures ?? []).filter(
    ({ ground }) => ground !== HEARING_GROUND,
  )
  const grounds = procedures.map(({ ground }) => ground)
  const pause = paused(t, { view: props.view, procedures, dayText })
  return (
    <StepForm
      key={grounds.join()}
      {...props}
      specs={[reviewed(t), ...(grounds.length > 0 ? [pause] : [])]}
      start={grounds[0] ? { ground: grounds[0] } : {}}
    />
  )
}

const reviewed = (t: TFunction): OutcomeSpec => ({
  outcome: 'reviewed',
  fields: (
    <LongTextField name="opinion" label={t('review.opinion')} hint={t('review.opinionHint')} max={2000} />
  ),
  toCompletion: ({ opinion = '' }) => ({ outcome: 'reviewed', opinion }),
})

interface Surroundings {
  view: CaseView
  procedures: ItemGuide['specialProcedures']
  dayText: (on: string) => string
}

const paused = (t: TFunction, around: Surroundings): OutcomeSpec => {
  const effect = clockEffect(t, around)
  return {
    outcome: 'paused',
    fields: <PauseFields {...around} effect={effect} />,
    toCompletion: values => ({
      outcome: 'paused',
      ground: values.ground ?? '',
      reasons: values.reasons ?? '',
      documentNo: values.documentNo ?? '',
      plannedEndOn: values.plannedEndOn ?? '',
      fileIds: fileIdsOf(values),
    }),
    confirm: ({ ground = '', reasons = '', documentNo = '', plannedEndOn = '' }) => ({
      consequence: effect,
      summary: [
        { label: t('review.ground'), text: ground },
        { label: t('review.reasons'), text: reasons },
        { label: t('review.documentNo'), text: documentNo },
        { label: t('review.plannedEndOn'), text: around.dayText(plannedEndOn) },
      ],
    }),
  }
}

/** Which day stands still first, and what of the statutory limit is used and left. */
function clockEffect(t: TFunction, { view: { ruler }, dayText }: Surroundings): string {
  const due = ruler.dues.find(one => one.code === 'licence.decision' && one.endedOn === undefined)
  const on = dayText(addDays(civilDate(ruler.asOf), 1))
  if (!due) return t('review.pauseEffect', { on })
  return t('review.pauseEffectDays', {
    on,
    name: due.name,
    used: due.daysUsed,
    left: due.workingDaysLeft,
  })
}

function PauseFields({ view, procedures, effect }: Surroundings & { effect: string }) {
  const { t } = useTranslation()
  const ground = Form.useWatch<string | undefined>('ground')
  const procedure = procedures.find(one => one.ground === ground) ?? procedures[0]
  const article = procedure && `《${procedure.source.act}》${procedure.source.provision}`
  return (
    <>
      <Alert className="desk-alert" type="info" showIcon title={effect} />
      <Form.Item
        name="ground"
        label={t('review.ground')}
        extra={article && t('review.groundArticle', { article })}
        rules={[{ required: true, message: t('act.needed', { label: t('review.ground') }) }]}
      >
        <Select options={procedures.map(one => ({ value: one.ground, label: one.name }))} />
      </Form.Item>
      <LongTextField name="reasons" label={t('review.reasons')} max={1000} />
      <div className="desk-pair">
        <TextField name="documentNo" label={t('review.documentNo')} max={64} />
        <DayField
          name="plannedEndOn"
          label={t('review.plannedEndOn')}
          from={addDays(civilDate(view.ruler.asOf), 1)}
          hint={procedure && t('review.plannedDays', { count: procedure.plannedWorkingDays })}
        />
      </div>
      <FilesField name="files" label={t('review.notice')} hint={t('review.noticeHint')} isRequired />
    </>
  )
}
