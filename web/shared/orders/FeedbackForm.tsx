import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../../contract/common'
import type { OrderDetail } from '../../contract/orders'
import { FileUpload } from '../FileUpload'
import { ActProblem } from './ActProblem'
import { useNeeded } from './useNeeded'
import { useOrderAct } from './queries'
import { useSaid } from './useSaid'

/** 反馈: what was done, with what shows it. */
export function FeedbackForm({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  const [files, setFiles] = useState<FileRef[]>([])
  const feedBack = useOrderAct('feedback', order)
  const said = useSaid('feedback')
  const send = ({ text }: { text: string }) =>
    feedBack.mutate({ text, fileIds: files.map(({ fileId }) => fileId) }, said)
  return (
    <Form name="order-feedback" layout="vertical" onFinish={send}>
      <Form.Item
        name="text"
        label={t('order.feedbackText')}
        extra={t('order.feedbackHint')}
        rules={needed('order.feedbackText')}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={2000} />
      </Form.Item>
      <Form.Item label={t('order.feedbackFiles')}>
        <FileUpload label={t('order.feedbackFiles')} files={files} onChange={setFiles} max={10} />
      </Form.Item>
      <ActProblem error={feedBack.error} />
      <Button
        type={order.state === 'issued' ? 'default' : 'primary'}
        htmlType="submit"
        loading={feedBack.isPending}
      >
        {t('order.feedBack')}
      </Button>
    </Form>
  )
}
