import { Button, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '../../contract/orders'
import { DateInput } from '../DateInput'
import { ActProblem } from '../acts/ActProblem'
import { type OrderActs, useOrderAct } from './queries'
import { useNeeded } from '../acts/useNeeded'
import { useSaid } from './useSaid'

/** 审核: the feedback is accepted, or returned to be done again by a new day. */
export function JudgeForm({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  const [form] = Form.useForm<OrderActs['judgement']>()
  const outcome = Form.useWatch('outcome', form) ?? 'accepted'
  const judge = useOrderAct('judgement', order)
  const said = useSaid(outcome)
  const send = ({ dueOn, ...rest }: OrderActs['judgement']) =>
    judge.mutate({ ...rest, ...(outcome === 'returned' && dueOn ? { dueOn } : {}) }, said)
  return (
    <Form
      form={form}
      name="order-judgement"
      layout="vertical"
      initialValues={{ outcome: 'accepted', dueOn: '' }}
      onFinish={send}
    >
      <Form.Item name="outcome" label={t('order.judgement')}>
        <Radio.Group className="order-outcomes">
          <Radio value="accepted">{t('order.accept')}</Radio>
          <Radio value="returned">{t('order.return')}</Radio>
        </Radio.Group>
      </Form.Item>
      <Form.Item name="reasons" label={t('order.judgementReasons')} rules={needed('order.judgementReasons')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={1000} showCount />
      </Form.Item>
      {outcome === 'returned' && (
        <Form.Item name="dueOn" label={t('order.newDay')} extra={t('order.newDayHint')}>
          <DayInput />
        </Form.Item>
      )}
      <ActProblem error={judge.error} />
      <Button type="primary" htmlType="submit" loading={judge.isPending}>
        {t(outcome === 'returned' ? 'order.return' : 'order.accept')}
      </Button>
    </Form>
  )
}

interface DayInputProps {
  id?: string
  /** From the form. */
  value?: string
  onChange?: (on: string) => void
}

export const DayInput = ({ value = '', onChange = () => undefined, ...more }: DayInputProps) => (
  <DateInput {...more} value={value} onChange={onChange} />
)
