import { App, Button, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type EnterScoreInput, type ScoreInputList, inputKinds } from '../../contract/scoreInputs'
import { ActProblem } from '../../shared/acts/ActProblem'
import { DayInput } from '../../shared/orders/JudgeForm'
import type { Department } from '../../shared/orders/queries'
import { useNeeded } from '../../shared/acts/useNeeded'
import { InputFields } from './InputFields'
import { type InputValues, toInput } from './inputValues'
import { useEnterInput } from './queries'

interface NewInputFormProps {
  departments: readonly Department[]
  rules: ScoreInputList
  today: string
}

/** What was found, about whom, and the document that says so. */
export function NewInputForm({ departments, rules, today }: NewInputFormProps) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const go = useNavigate()
  const { message } = App.useApp()
  const [form] = Form.useForm<InputValues>()
  const kind = Form.useWatch('kind', form) ?? 'complaint'
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const enter = useEnterInput()
  const send = (values: InputValues) =>
    enter.mutate(
      { input: toInput(values) satisfies EnterScoreInput, idempotencyKey },
      {
        onSuccess: ({ month }) => {
          void message.success(t('inputs.done'))
          // the year in which it counts, which is not always this one
          void go(`/scores/inputs?year=${month.slice(0, 4)}`)
        },
      },
    )
  return (
    <Form<InputValues>
      form={form}
      className="order-form"
      name="score-input"
      layout="vertical"
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={{ kind: 'complaint', on: today }}
      onFinish={send}
    >
      <Form.Item name="kind" label={t('inputs.what')}>
        <Radio.Group className="order-outcomes">
          {inputKinds.map(one => (
            <Radio key={one} value={one}>
              {t(`inputs.kind.${one}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item name="departmentNo" label={t('inputs.department')} rules={needed('inputs.department')}>
        <Select
          showSearch
          optionFilterProp="label"
          options={departments.map(({ no, name }) => ({ value: no, label: name }))}
        />
      </Form.Item>
      <InputFields kind={kind} rules={rules} today={today} />
      <div className="order-form__pair">
        <Form.Item
          name="document"
          label={t('inputs.document')}
          extra={t('inputs.documentHint')}
          rules={needed('inputs.document')}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item
          name="on"
          label={t('inputs.on')}
          extra={t(`inputs.onHint.${kind}`)}
          rules={needed('inputs.on')}
        >
          <DayInput />
        </Form.Item>
      </div>
      <ActProblem error={enter.error} />
      <Button type="primary" htmlType="submit" loading={enter.isPending}>
        {t('inputs.send')}
      </Button>
    </Form>
  )
}
