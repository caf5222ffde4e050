import { Alert, Form, Select } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { addDays, civilDate } from '../../../lib/civilDate'
import type { CaseView } from '../../contract/cases'
import type { ItemGuide } from '../../contract/items'
import { DayField, FilesField, LongTextField, TextField } from './fields'
import { type OutcomeSpec, fileIdsOf } from './outcome'
import { statutoryDue } from './procedures'

interface Surroundings {
  view: CaseView
  /** One or more, the ground of the first is chosen to begin with. */
  procedures: ItemGuide['specialProcedures']
  dayText: (on: string) => string
}

/** A special procedure begins, and the clock stands still (行政许可法 art. 45). */
export const paused = (t: TFunction, around: Surroundings): OutcomeSpec => {
  const { procedures } = around
  const what = procedures.length === 1 ? procedures[0]!.name : t('step.special-procedure')
  const effect = clockEffect(t, what, around)
  return {
    outcome: 'paused',
    words: { what },
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
        { label: t('pause.ground'), text: ground },
        { label: t('pause.reasons'), text: reasons },
        { label: t('pause.documentNo'), text: documentNo },
        { label: t('pause.plannedEndOn'), text: around.dayText(plannedEndOn) },
      ],
    }),
  }
}

/** Which day stands still first, and what of the statutory limit is used and left. */
function clockEffect(t: TFunction, what: string, { view: { ruler }, dayText }: Surroundings): string {
  const due = statutoryDue(ruler)
  const on = dayText(addDays(civilDate(ruler.asOf), 1))
  if (!due) return t('pause.effect', { on, what })
  const { name, daysUsed: used, workingDaysLeft: left } = due
  return t('pause.effectDays', { on, what, name, used, left })
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
        label={t('pause.ground')}
        extra={article && t('pause.groundArticle', { article })}
        rules={[{ required: true, message: t('act.needed', { label: t('pause.ground') }) }]}
      >
        <Select options={procedures.map(one => ({ value: one.ground, label: one.name }))} />
      </Form.Item>
      <LongTextField name="reasons" label={t('pause.reasons')} max={1000} />
      <div className="desk-pair">
        <TextField name="documentNo" label={t('pause.documentNo')} max={64} />
        <DayField
          name="plannedEndOn"
          label={t('pause.plannedEndOn')}
          from={addDays(civilDate(view.ruler.asOf), 1)}
          hint={procedure && t('pause.plannedDays', { count: procedure.plannedWorkingDays })}
        />
      </div>
      <FilesField name="files" label={t('pause.notice')} hint={t('pause.noticeHint')} isRequired />
    </>
  )
}
