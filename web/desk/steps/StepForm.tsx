import { Alert, Button, Form, Radio } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import type { Task } from '../../contract/tasks'
import { useSession } from '../../shared/api/hooks'
import { keepDraft, readDraft } from './drafts'
import './steps.css'
import type { OutcomeSpec, StepValues } from './outcome'
import { useSubmitStep } from './useSubmitStep'

interface StepFormProps {
  view: CaseView
  task: Task
  specs: readonly OutcomeSpec[]
  /** What stands in the form before anything was typed. */
  start?: Partial<StepValues>
  /** An outcome that is not offered, and why. */
  notOffered?: ReactNode
}

/** The form of a step: its outcome, the fields of that outcome, and one filled button that says what it does. */
export function StepForm({ view, task, specs, start, notOffered }: StepFormProps) {
  const { t } = useTranslation()
  const accountId = useSession().data?.account.id
  const box = useRef<HTMLDivElement>(null)
  const [form] = Form.useForm<StepValues>()
  const initial = { outcome: specs[0]!.outcome, ...start, ...readDraft(accountId, task.id) }
  const chosen = Form.useWatch('outcome', form) ?? initial.outcome
  const spec = specs.find(({ outcome }) => outcome === chosen) ?? specs[0]!
  const { submit, isPending, problem } = useSubmitStep({ view, task, form, box })
  return (
    <div ref={box} className="desk-form">
      <Form
        form={form}
        name={`step-${task.id}`}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError={{ focus: true, block: 'center' }}
        onValuesChange={(_, values) => keepDraft(accountId, task.id, { ...initial, ...values })}
        onFinish={() => void submit(spec, form.getFieldsValue(true))}
      >
        <Form.Item
          name="outcome"
          label={t('act.outcome')}
          hidden={specs.length < 2}
          extra={notOffered && <span className="desk-not-offered">{notOffered}</span>}
        >
          <Radio.Group className="desk-outcomes">
            {specs.map(({ outcome, words }) => (
              <Radio key={outcome} value={outcome}>
                {t(`outcomeChoice.${outcome}`, { ...words })}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        {spec.fields}
        <div aria-live="assertive">
          {problem && <Alert className="desk-alert" type="warning" showIcon title={problem} />}
        </div>
        <Button type="primary" htmlType="submit" danger={spec.isRefusal ?? false} loading={isPending}>
          {t(`submit.${spec.outcome}`, { ...spec.words })}
        </Button>
      </Form>
    </div>
  )
}
