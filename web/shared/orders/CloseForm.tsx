import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '../../contract/orders'
import { ActProblem } from '../acts/ActProblem'
import { useOrderAct } from './queries'
import { useNeeded } from '../acts/useNeeded'
import { useSaid } from './useSaid'

/** 办结销号, or 撤销督办, with its reasons. */
export function CloseForm({ order, isAccepted }: { order: OrderDetail; isAccepted: boolean }) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  const close = useOrderAct('closing', order)
  const said = useSaid('closing')
  const name = isAccepted ? 'order.closeReasons' : 'order.withdrawReasons'
  return (
    <Form
      name="order-closing"
      className="order-closing"
      layout="vertical"
      onFinish={(values: { reasons: string }) => close.mutate(values, said)}
    >
      <Form.Item name="reasons" label={t(name)} rules={needed(name)}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} showCount />
      </Form.Item>
      <ActProblem error={close.error} />
      <Button
        type={isAccepted ? 'primary' : 'default'}
        danger={!isAccepted}
        htmlType="submit"
        loading={close.isPending}
      >
        {t(isAccepted ? 'order.close' : 'order.withdraw')}
      </Button>
    </Form>
  )
}
