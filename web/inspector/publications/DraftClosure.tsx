import { Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PublicationBody } from '../../contract/publications'
import { ActProblem } from '../../shared/acts/ActProblem'
import { useNeeded } from '../../shared/acts/useNeeded'
import { DayInput } from '../../shared/orders/JudgeForm'
import { useDepartments } from '../../shared/orders/queries'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { ReasonsItem } from './ReasonsItem'
import { daysOf } from './days'
import { useSendDraft } from './useSendDraft'

type Closure = Omit<Extract<PublicationBody, { kind: 'closure' }>, 'kind'>
type Values = Closure & { reasons: string }

/** 停办: an office that is closed by public notice on some days. */
export function DraftClosure() {
  const { t } = useTranslation()
  const needed = useNeeded()
  const departments = useDepartments()
  const [form] = Form.useForm<Values>()
  const { send, changed, problemAt, error, isPending } = useSendDraft()
  const [from = '', to = ''] = [Form.useWatch('from', form), Form.useWatch('to', form)]
  const count = daysOf({ from, to }).length
  if (departments.isPending) return <Loading rows={6} />
  if (!departments.data)
    return <Failed error={departments.error} onRetry={() => void departments.refetch()} />
  return (
    <Form<Values>
      form={form}
      className="pub-form"
      name="closure"
      layout="vertical"
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={changed}
      onFinish={({ reasons, ...closure }) => send({ kind: 'closure', ...closure }, reasons)}
    >
      <Form.Item
        name="departmentNo"
        label={t('draft.department')}
        rules={needed('draft.department')}
        {...problemAt('body.departmentNo')}
      >
        <Select
          showSearch
          optionFilterProp="label"
          options={departments.data.map(({ no, name }) => ({ value: no, label: name }))}
        />
      </Form.Item>
      <div className="pub-form__pair">
        <Form.Item
          name="from"
          label={t('draft.from')}
          rules={needed('draft.from')}
          {...problemAt('body.from')}
        >
          <DayInput />
        </Form.Item>
        <Form.Item
          name="to"
          label={t('draft.to')}
          rules={needed('draft.to')}
          extra={count > 0 ? t('draft.daysInAll', { count }) : undefined}
          {...problemAt('body.to')}
        >
          <DayInput />
        </Form.Item>
      </div>
      <Form.Item
        name="reason"
        label={t('draft.reason')}
        extra={t('draft.reasonHint')}
        rules={needed('draft.reason')}
        {...problemAt('body.reason')}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="source"
        label={t('draft.source')}
        extra={t('draft.sourceHint.closure')}
        rules={needed('draft.source')}
        {...problemAt('body.source')}
      >
        <Input maxLength={500} />
      </Form.Item>
      <ReasonsItem problem={problemAt('reasons')} />
      <ActProblem error={error} />
      <Button type="primary" htmlType="submit" loading={isPending}>
        {t('draft.send')}
      </Button>
    </Form>
  )
}
