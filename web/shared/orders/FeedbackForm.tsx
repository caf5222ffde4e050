import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../../contract/common'
import type { OrderDetail } from '../../contract/orders'
import { ActProblem } from '../acts/ActProblem'
import { StatementFields } from '../acts/StatementFields'
import { useOrderAct } from './queries'
import { useSaid } from './useSaid'

/** 反馈: what was done, with what shows it. */
export function FeedbackForm({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  const [files, setFiles] = useState<FileRef[]>([])
  const feedBack = useOrderAct('feedback', order)
  const said = useSaid('feedback')
  const send = ({ text }: { text: string }) =>
    feedBack.mutate({ text, fileIds: files.map(({ fileId }) => fileId) }, said)
  return (
    <Form name="order-feedback" layout="vertical" onFinish={send}>
      <StatementFields
        text="order.feedbackText"
        hint="order.feedbackHint"
        filesLabel="order.feedbackFiles"
        files={files}
        onFiles={setFiles}
      />
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
