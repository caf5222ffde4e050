import { Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { type EnterScoreInput, type ScoreInputList, surveyAnswers } from '../../contract/scoreInputs'
import { useNeeded } from '../../shared/acts/useNeeded'
import { monthsOffered } from '../../shared/scores/periods'
import { usePeriodText } from '../../shared/scores/usePeriodText'

interface InputFieldsProps {
  kind: EnterScoreInput['kind']
  rules: ScoreInputList
  today: string
}

/** What only one kind asks for. */
export function InputFields({ kind, rules, today }: InputFieldsProps) {
  if (kind === 'complaint') return <ComplaintFields rules={rules} />
  if (kind === 'survey') return <SurveyFields rules={rules} today={today} />
  return <DisciplineFields rules={rules} />
}

function ComplaintFields({ rules }: Pick<InputFieldsProps, 'rules'>) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const options = rules.faults.map(({ code, name, part, points, source }) => ({
    value: code,
    label: t(`inputs.faultOption.${source}`, {
      name,
      part: t(`score.part.${part}`, { ns: 'shared' }),
      points,
    }),
  }))
  return (
    <>
      <Form.Item
        name="fault"
        label={t('inputs.fault')}
        extra={t('inputs.faultHint')}
        rules={needed('inputs.fault')}
      >
        <Select options={options} />
      </Form.Item>
      <Form.Item name="text" label={t('inputs.text')} rules={needed('inputs.text')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} showCount />
      </Form.Item>
      <div className="order-form__pair">
        <Form.Item name="caseNo" label={t('inputs.caseNo')} extra={t('inputs.caseNoHint')}>
          <Input maxLength={40} />
        </Form.Item>
        <Officer />
      </div>
    </>
  )
}

/** By the name with which he signs in; of nobody where left empty. */
function Officer() {
  const { t } = useTranslation()
  return (
    <Form.Item name="officer" label={t('inputs.officer')} extra={t('inputs.officerHint')}>
      <Input maxLength={32} autoComplete="off" />
    </Form.Item>
  )
}

function SurveyFields({ rules: { survey }, today }: Pick<InputFieldsProps, 'rules' | 'today'>) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const periodText = usePeriodText()
  const months = monthsOffered([], today.slice(0, 7))
  return (
    <>
      <Form.Item name="month" label={t('inputs.month')} rules={needed('inputs.month')}>
        <Select options={months.map(month => ({ value: month, label: periodText(month) }))} />
      </Form.Item>
      <p className="order-hint">{t('inputs.surveyHint', { ...survey })}</p>
      <div className="score-answers">
        {surveyAnswers.map(answer => (
          <Form.Item key={answer} name={['answers', answer]} label={t(`inputs.answer.${answer}`)}>
            <InputNumber min={0} max={1_000_000} precision={0} placeholder="0" />
          </Form.Item>
        ))}
      </div>
    </>
  )
}

function DisciplineFields({ rules }: Pick<InputFieldsProps, 'rules'>) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const options = rules.sanctions.map(({ code, points }) => ({
    value: code,
    label: t('inputs.sanctionOption', { name: t(`inputs.sanction.${code}`), points }),
  }))
  return (
    <div className="order-form__pair">
      <Form.Item name="sanction" label={t('inputs.sanctionLabel')} rules={needed('inputs.sanctionLabel')}>
        <Select options={options} />
      </Form.Item>
      <Officer />
    </div>
  )
}
