import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNeeded } from '../../shared/acts/useNeeded'

interface ReasonsItemProps {
  problem: { validateStatus?: 'error'; help?: string }
}

/** Why, for the person who approves it. */
export function ReasonsItem({ problem }: ReasonsItemProps) {
  const { t } = useTranslation()
  const needed = useNeeded()
  return (
    <Form.Item
      name="reasons"
      label={t('draft.reasons')}
      extra={t('draft.reasonsHint')}
      rules={needed('draft.reasons')}
      {...problem}
    >
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
    </Form.Item>
  )
}
