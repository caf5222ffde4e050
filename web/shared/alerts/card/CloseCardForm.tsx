import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AlertDetail } from '../../../contract/alerts'
import { ActProblem } from '../../acts/ActProblem'
import { useNeeded } from '../../acts/useNeeded'
import { useCardAct } from './acts'

/** 销号: put right and found so, or over after its review. */
export function CloseCardForm({ alert }: { alert: AlertDetail }) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  const { send, error, isPending } = useCardAct('closing', alert)
  const isReady = alert.state === 'answered' || alert.state === 'reviewed'
  return (
    <Form name="card-closing" className="card-form" layout="vertical" onFinish={send}>
      <Form.Item
        name="reasons"
        label={t('card.closeReasons')}
        extra={t('card.closeHint')}
        rules={needed('card.closeReasons')}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} showCount />
      </Form.Item>
      <ActProblem error={error} />
      <Button type={isReady ? 'primary' : 'default'} htmlType="submit" loading={isPending}>
        {t('card.close')}
      </Button>
    </Form>
  )
}
